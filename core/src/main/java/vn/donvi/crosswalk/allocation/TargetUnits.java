package vn.donvi.crosswalk.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.gazetteer.TransferGraph;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/** Maps each version in force on the target date to the unit of the requested level that it is counted under. */
public final class TargetUnits {
    private final DirectedTransfers flow;
    private final Containment nesting;
    private final Snapshot snapshot;
    private final UnitLevel level;
    private final int day;

    public TargetUnits(DirectedTransfers flow, Containment nesting, Snapshot snapshot, UnitLevel level) {
        this.flow = flow;
        this.nesting = nesting;
        this.snapshot = snapshot;
        this.level = level;
        this.day = TransferGraph.day(snapshot.date());
    }

    /** The date. */
    public LocalDate date() {
        return snapshot.date();
    }

    /** The date as a day of the epoch. */
    public int day() {
        return day;
    }

    /** Whether a version is in force on the date, so that it ends its path. */
    public boolean contains(int unit) {
        return flow.isInForce(unit, day);
    }

    /** The leaf of a version in force. */
    public int of(int number) {
        AdministrativeUnit unit = flow.unit(number);
        if (!level.isAbove(unit.level())) {
            return number;
        }
        Optional<AdministrativeUnit> above = Optional.of(unit);
        while (above.isPresent() && level.isAbove(above.get().level())) {
            above = above.get().parent().flatMap(snapshot::find);
        }
        return above.filter(found -> found.level() == level)
                .map(found -> flow.number(found.id()))
                .orElse(ShareDistribution.NOWHERE);
    }

    /**
     * The unit of the level that a version lay in when it was left. Land and people that no source traces are located
     * by that unit. {@link DirectedTransfers#NONE} if there is no such unit, or if it was left on the same day without
     * successors and is itself located by the units in it.
     */
    public int enclosing(int number) {
        int above = nesting.above(flow.unit(number), level, flow.lastDay(number))
                .map(unit -> flow.number(unit.id()))
                .orElse(DirectedTransfers.NONE);
        boolean goesOn = above != DirectedTransfers.NONE
                && (contains(above) || flow.next(above) > 0 || flow.isLeftBefore(number, flow.leavingDay(above)));
        return goesOn ? above : DirectedTransfers.NONE;
    }

    /** The smallest units of the date in a version in force; empty if the version is a leaf itself. */
    public List<AdministrativeUnit> parts(int number) {
        AdministrativeUnit unit = flow.unit(number);
        if (!unit.level().isAbove(level)) {
            return List.of();
        }
        List<AdministrativeUnit> smallest = nesting.smallest(unit, date());
        return smallest.size() == 1 && smallest.get(0).equals(unit) ? List.of() : smallest;
    }
}
