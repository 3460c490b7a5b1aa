package vn.donvi.crosswalk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/** As which units of a level the versions in force on a date count. */
final class Leaves {
    private final LocalDate date;
    private final UnitLevel level;
    /** For each version its leaf; {@link Flow#NONE} if it is not in force. */
    private final int[] leaves;
    /** The versions that consist of several units of the level, with these. */
    private final Map<Integer, List<AdministrativeUnit>> parts = new HashMap<>();

    Leaves(Flow flow, Nesting nesting, Snapshot snapshot, UnitLevel level) {
        this.date = snapshot.date();
        this.level = level;
        this.leaves = new int[flow.size()];
        Arrays.fill(leaves, Flow.NONE);
        for (AdministrativeUnit unit : snapshot.units()) {
            int number = flow.number(unit.id());
            leaves[number] = leaf(flow, snapshot, unit);
            if (unit.level().isAbove(level)) {
                List<AdministrativeUnit> smallest = nesting.smallest(unit, date);
                if (smallest.size() > 1 || !smallest.get(0).equals(unit)) {
                    parts.put(number, smallest);
                }
            }
        }
    }

    /** The date. */
    LocalDate date() {
        return date;
    }

    /** Whether a version is in force on the date, so that no way leads on from it. */
    boolean contains(int unit) {
        return leaves[unit] != Flow.NONE;
    }

    /** The leaf of a version in force. */
    int of(int unit) {
        return leaves[unit];
    }

    /** The smallest units of the date that a version in force consists of; none if it is a leaf itself. */
    List<AdministrativeUnit> parts(int unit) {
        return parts.getOrDefault(unit, List.of());
    }

    private int leaf(Flow flow, Snapshot snapshot, AdministrativeUnit unit) {
        Optional<AdministrativeUnit> above = Optional.of(unit);
        while (above.isPresent() && level.isAbove(above.get().level())) {
            above = above.get().parent().flatMap(snapshot::find);
        }
        return above.filter(found -> found.level() == level || found.equals(unit))
                .map(found -> flow.number(found.id()))
                .orElse(Portions.NOWHERE);
    }
}
