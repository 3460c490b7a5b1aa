package vn.donvi.crosswalk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.unit.AdministrativeUnit;

/**
 * Where the land, or the people, of every version of a flow are on a date: each version's portions are those of what
 * follows it, weighted with its shares. One pass, from the date outwards.
 */
final class Composition {
    private final Flow flow;
    private final Splits splits;
    private final Figures figures;
    private final Dimension dimension;
    /** For each version its portions; null if it is on the other side of the date. */
    private final @Nullable Portions[] portions;

    Composition(Flow flow, Splits splits, Figures figures, Dimension dimension, Leaves leaves) {
        this.flow = flow;
        this.splits = splits;
        this.figures = figures;
        this.dimension = dimension;
        this.portions = new Portions[flow.size()];
        List<Integer> before = new ArrayList<>();
        for (int unit = 0; unit < flow.size(); unit++) {
            if (leaves.contains(unit) && leaves.parts(unit).isEmpty()) {
                portions[unit] = Portions.all(leaves.of(unit));
            } else if (!leaves.contains(unit) && flow.isBefore(unit, leaves.date())) {
                before.add(unit);
            }
        }
        for (int unit = 0; unit < flow.size(); unit++) {
            if (!leaves.parts(unit).isEmpty()) {
                portions[unit] = sum(leaves.parts(unit), leaves.date());
            }
        }
        before.sort(flow.inOrder().reversed());
        for (int unit : before) {
            portions[unit] = compose(unit);
        }
    }

    /** The portions of a version that is in force on the date or comes before it in the direction of the flow. */
    Portions of(int unit) {
        Portions found = portions[unit];
        if (found == null) {
            throw new IllegalArgumentException(flow.unit(unit) + " is on the other side of the date");
        }
        return found;
    }

    /** The portions of all of some units together, weighted by figures about them. */
    Portions sum(List<AdministrativeUnit> members, LocalDate near) {
        if (members.size() == 1) {
            return of(flow.number(members.get(0).id()));
        }
        Weights weights = figures.weights(
                members.size(),
                dimension,
                near,
                size -> members.stream().mapToDouble(size::of).toArray());
        Portions.Sum sum = new Portions.Sum();
        for (int i = 0; i < members.size(); i++) {
            int member = flow.number(members.get(i).id());
            sum.add(of(member), Extent.PART, weights.weight(i), weights.evidence());
        }
        return sum.get();
    }

    private Portions compose(int unit) {
        int count = flow.count(unit, dimension);
        boolean complete = flow.isComplete(unit, dimension);
        if (count == 0) {
            return ended(unit);
        }
        Portions.Sum sum = new Portions.Sum();
        Weights weights = complete && count > 1 ? splits.weights(unit, dimension) : Weights.none(count);
        int position = 0;
        for (int i = 0; i < flow.next(unit); i++) {
            int edge = flow.next(unit, i);
            if (!flow.moves(edge, dimension)) {
                continue;
            }
            Portions next = of(flow.target(edge));
            if (count == 1 && complete) {
                return next;
            }
            sum.add(next, flow.extent(edge, dimension), weights.weight(position++), weights.evidence());
        }
        if (!complete) {
            sum.addUnknown();
        }
        return sum.get();
    }

    private Portions ended(int unit) {
        if (flow.isEndUnknown(unit)) {
            return Portions.all(Portions.UNKNOWN);
        }
        List<AdministrativeUnit> stayed = flow.stayed(unit);
        return stayed.isEmpty() ? Portions.all(Portions.NOWHERE) : sum(stayed, flow.leavingDay(unit));
    }
}
