package vn.donvi.law.resolution;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.donvi.unit.UnitLevel;

/**
 * The declared number of units after the changes: "Sau khi sắp xếp, tỉnh A có 69 đơn vị hành chính cấp xã, gồm 60 xã và
 * 09 phường; trong đó có 58 xã, 09 phường hình thành sau sắp xếp quy định tại Điều này và 02 xã không thực hiện sắp xếp
 * là …".
 *
 * @param clause the clause that states it
 * @param parent the unit that contains them
 * @param level the level of the counted units
 * @param all the number of all units
 * @param formed the number of units formed, renamed ones included; {@link Count#NONE} if the text does not divide them
 * @param unchanged the number of unchanged units; {@link Count#NONE} if the text does not divide them
 */
public record Totals(Clause clause, UnitName parent, UnitLevel level, Count all, Count formed, Count unchanged)
        implements Provision {
    public Totals {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(all, "all");
        Objects.requireNonNull(formed, "formed");
        Objects.requireNonNull(unchanged, "unchanged");
    }

    /**
     * A number of units, in all and of each type.
     *
     * @param units the number of all units
     * @param byTerm the number of units of each type, by {@link UnitName#term}, in the order written; unmodifiable,
     *     empty if the text does not distinguish types ("07 đơn vị hành chính cấp xã không thực hiện sắp xếp")
     */
    public record Count(int units, Map<String, Integer> byTerm) {
        /** The text gives no number. */
        public static final Count NONE = new Count(0, Map.of());

        public Count {
            byTerm = Collections.unmodifiableMap(new LinkedHashMap<>(byTerm));
        }

        /** Whether the text gives a number. */
        public boolean isStated() {
            return units > 0;
        }

        /** The number of units with the given term: {@code of("xã")}. */
        public int of(String term) {
            return byTerm.getOrDefault(term, 0);
        }
    }
}
