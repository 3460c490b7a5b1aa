package vn.donvi.law.resolution;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.donvi.unit.UnitLevel;

/**
 * How many units the text declares there are afterwards: "Sau khi sắp xếp, tỉnh A có 69 đơn vị hành chính cấp xã, gồm 60
 * xã và 09 phường; trong đó có 58 xã, 09 phường hình thành sau sắp xếp quy định tại Điều này và 02 xã không thực hiện sắp
 * xếp là …".
 *
 * @param clause where it is stated
 * @param parent the unit that they lie in
 * @param level the level that is counted
 * @param all how many there are
 * @param formed how many the text forms, renamed ones included; {@link Count#NONE} if it does not divide them
 * @param unchanged how many stay as they are; {@link Count#NONE} if it does not divide them
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
     * A number of units, and of each type.
     *
     * @param units how many
     * @param byTerm how many of each type, by {@link UnitName#term}, in the order written; unmodifiable, empty where the text
     *     does not tell types apart ("07 đơn vị hành chính cấp xã không thực hiện sắp xếp")
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

        /** How many have the given term: {@code of("xã")}. */
        public int of(String term) {
            return byTerm.getOrDefault(term, 0);
        }
    }
}
