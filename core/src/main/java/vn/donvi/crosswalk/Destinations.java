package vn.donvi.crosswalk;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.donvi.crosswalk.allocation.AllocationRule;
import vn.donvi.crosswalk.allocation.AncillaryData;
import vn.donvi.crosswalk.allocation.BackwardAllocation;
import vn.donvi.crosswalk.allocation.Containment;
import vn.donvi.crosswalk.allocation.DirectedTransfers;
import vn.donvi.crosswalk.allocation.ForwardAllocation;
import vn.donvi.crosswalk.allocation.LawFigures;
import vn.donvi.crosswalk.allocation.TargetUnits;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/**
 * The units of one date in which the versions of all units lie, whenever those were in force. A version from before the
 * date is traced to its successors, one from after the date to its predecessors.
 *
 * <p>The units of the date are those of one level. A unit without units below it also counts at the levels below, such
 * as an island district without communes. A version of a higher level is located by the smallest units in it, weighted
 * by figures about them. If its own changes lead to the same units, their extents and figures hold. If no source says
 * where a commune or a part of it went, it is located by the unit of the level that it lay in.
 *
 * <pre>{@code
 * Destinations today = Destinations.at(gazetteer, LocalDate.of(2025, 7, 1));
 * for (CrosswalkRow row : today.of(UnitId.parse("26968@2004-08-31"))) {
 *     System.out.println(row.target() + " " + row.population());
 * }
 * }</pre>
 *
 * <p>Making one costs nothing. The first query in each direction of time costs a pass over all changes and figures, any
 * other query the changes on the way. Results are kept. Immutable as far as callers can see, and thread-safe.
 */
public final class Destinations {
    private final Gazetteer gazetteer;
    private final Snapshot snapshot;
    private final UnitLevel level;
    private final Containment nesting;
    private final Supplier<Passage> forwards;
    private final Supplier<Passage> backwards;
    private final Supplier<AncillaryData> figures;

    private Destinations(Gazetteer gazetteer, LocalDate date, UnitLevel level) {
        this.gazetteer = gazetteer;
        this.snapshot = gazetteer.on(date);
        this.level = level;
        this.nesting = new Containment(gazetteer);
        this.figures = Suppliers.memoize(() -> new AncillaryData(gazetteer, date));
        this.forwards = Suppliers.memoize(() -> passage(true));
        this.backwards = Suppliers.memoize(() -> passage(false));
    }

    /**
     * Locates versions among the smallest units of a date.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     */
    public static Destinations at(Gazetteer gazetteer, LocalDate date) {
        return at(gazetteer, date, UnitLevel.COMMUNE);
    }

    /**
     * Locates versions among the units of a level on a date.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     */
    public static Destinations at(Gazetteer gazetteer, LocalDate date, UnitLevel level) {
        return new Destinations(gazetteer, date, level);
    }

    /** The gazetteer. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The date. */
    public LocalDate date() {
        return snapshot.date();
    }

    /** The level of the units of the date. */
    public UnitLevel level() {
        return level;
    }

    /**
     * The rows of a version, by target, open ends last; at least one row, unmodifiable. The members of a version of a
     * higher level are taken on the day of its validity that is nearest to the date.
     *
     * @throws UnknownUnitException if the gazetteer has no such version
     */
    public List<CrosswalkRow> of(UnitId id) {
        AdministrativeUnit unit = gazetteer.get(id);
        LocalDate on = date();
        if (id.since().isAfter(on)) {
            on = id.since();
        } else if (!unit.isInForce(on)) {
            on = unit.validity().endExclusive().orElseThrow().minusDays(1);
        }
        return of(unit, on);
    }

    /**
     * The rows of a version whose members are taken on a given day of its validity; otherwise like {@link #of(UnitId)}.
     *
     * @throws UnknownUnitException if the gazetteer has no such version
     * @throws IllegalArgumentException if the version is not in force on the day
     */
    public List<CrosswalkRow> of(UnitId id, LocalDate on) {
        AdministrativeUnit unit = gazetteer.get(id);
        if (!unit.isInForce(on)) {
            throw new IllegalArgumentException(unit + " is not in force on " + on);
        }
        return of(unit, on);
    }

    /** The rows of a version of the gazetteer that is in force on a day. */
    List<CrosswalkRow> of(AdministrativeUnit unit, LocalDate on) {
        Passage passage = on.isAfter(date()) ? backwards.get() : forwards.get();
        int number = passage.flow().number(unit.id());
        if (unit.level() == UnitLevel.COMMUNE) {
            return passage.rows(number);
        }
        List<AdministrativeUnit> members = nesting.smallest(unit, on);
        if (members.size() == 1 && members.get(0).equals(unit)) {
            return passage.rows(number);
        }
        return unit.level() == level ? passage.rows(number, members, on) : passage.rows(unit, members, on);
    }

    private Passage passage(boolean isForwards) {
        DirectedTransfers flow = new DirectedTransfers(gazetteer, nesting, true);
        LawFigures law = new LawFigures(gazetteer);
        AncillaryData sizes = figures.get();
        AllocationRule splits = new ForwardAllocation(gazetteer, flow, law, sizes);
        if (!isForwards) {
            DirectedTransfers back = new DirectedTransfers(gazetteer, nesting, false);
            splits = new BackwardAllocation(gazetteer, back, flow, splits, law, sizes);
            flow = back;
        }
        return new Passage(flow, splits, sizes, new TargetUnits(flow, nesting, snapshot, level));
    }
}
