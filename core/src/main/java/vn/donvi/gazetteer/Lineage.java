package vn.donvi.gazetteer;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import vn.donvi.gazetteer.index.UnitIndex;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The predecessors and successors of a version of a unit, over any number of changes.
 *
 * <p>A lineage is a graph: {@link #ancestors()} and {@link #descendants()} are its nodes, {@link #steps()} its edges by
 * date. It leads backwards to the versions that the unit was made of, and forwards to those that it became. Units that
 * merged with it are named in the change of the step. Immutable and thread-safe.
 *
 * <pre>{@code
 * Lineage lineage = gazetteer.lineage(gazetteer.on(date).get(UnitCode.of("18301")));
 * for (LineageStep step : lineage.later()) {
 *     System.out.println(step.date() + " " + step.transfer() + " by " + step.change().citation());
 * }
 * lineage.outcomes(); // what it is today
 * }</pre>
 */
public final class Lineage {
    private final AdministrativeUnit unit;
    private final ImmutableList<AdministrativeUnit> ancestors;
    private final ImmutableList<AdministrativeUnit> descendants;
    private final ImmutableList<LineageStep> earlier;
    private final ImmutableList<LineageStep> later;
    private final ImmutableList<AdministrativeUnit> origins;
    private final ImmutableList<AdministrativeUnit> outcomes;

    private Lineage(UnitIndex index, TransferGraph graph, int unit, Walk back, Walk ahead) {
        this.unit = index.unit(unit);
        this.ancestors = units(index, back.units, unit);
        this.descendants = units(index, ahead.units, unit);
        this.earlier = steps(graph, back.edges);
        this.later = steps(graph, ahead.edges);
        this.origins = back.units.stream()
                .filter(number -> graph.incoming(number) == 0)
                .mapToObj(index::unit)
                .collect(ImmutableList.toImmutableList());
        this.outcomes = ahead.units.stream()
                .filter(number -> graph.outgoing(number) == 0)
                .mapToObj(index::unit)
                .collect(ImmutableList.toImmutableList());
    }

    static Lineage of(UnitIndex index, TransferGraph graph, int unit) {
        Walk back = new Walk();
        graph.walk(unit, false, back.units, back.edges);
        Walk ahead = new Walk();
        graph.walk(unit, true, ahead.units, ahead.edges);
        return new Lineage(index, graph, unit, back, ahead);
    }

    /** The version the lineage is of. */
    public AdministrativeUnit unit() {
        return unit;
    }

    /** Every version that a part of the unit came from, in the order of their ids, without the unit; unmodifiable. */
    public List<AdministrativeUnit> ancestors() {
        return ancestors;
    }

    /** Every version that a part of the unit became, in the order of their ids, without the unit; unmodifiable. */
    public List<AdministrativeUnit> descendants() {
        return descendants;
    }

    /** The transfers among the ancestors and to the unit, by date; unmodifiable. */
    public List<LineageStep> earlier() {
        return earlier;
    }

    /** The transfers from the unit and among the descendants, by date; unmodifiable. */
    public List<LineageStep> later() {
        return later;
    }

    /** {@link #earlier()} and {@link #later()}, by date; unmodifiable. */
    public List<LineageStep> steps() {
        return ImmutableList.<LineageStep>builderWithExpectedSize(earlier.size() + later.size())
                .addAll(earlier)
                .addAll(later)
                .build();
    }

    /**
     * The versions of this history in force on a date: before the unit's life its ancestors, during it the unit itself,
     * after it its descendants. In the order of their ids; unmodifiable.
     */
    public List<AdministrativeUnit> on(LocalDate date) {
        if (unit.isInForce(date)) {
            return ImmutableList.of(unit);
        }
        return (date.isBefore(unit.id().since()) ? ancestors : descendants)
                .stream().filter(version -> version.isInForce(date)).collect(ImmutableList.toImmutableList());
    }

    /**
     * The versions at the beginning of the history: in force at the baseline, or without a known predecessor. The unit
     * itself if it has no predecessor. Unmodifiable.
     */
    public List<AdministrativeUnit> origins() {
        return origins;
    }

    /**
     * The versions at the end of the history: still in force, or without a known successor. The unit itself if it has
     * no successor. Unmodifiable.
     */
    public List<AdministrativeUnit> outcomes() {
        return outcomes;
    }

    private static ImmutableList<AdministrativeUnit> units(UnitIndex index, BitSet numbers, int without) {
        return numbers.stream()
                .filter(number -> number != without)
                .mapToObj(index::unit)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<LineageStep> steps(TransferGraph graph, BitSet edges) {
        return edges.stream().mapToObj(graph::step).collect(ImmutableList.toImmutableList());
    }

    private static final class Walk {
        private final BitSet units = new BitSet();
        private final BitSet edges = new BitSet();
    }
}
