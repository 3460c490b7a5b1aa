package vn.donvi.crosswalk.allocation;

import java.util.List;
import vn.donvi.change.Extent;
import vn.donvi.crosswalk.share.Dimension;
import vn.donvi.crosswalk.share.Evidence;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageStep;

/**
 * Divides a version among its predecessors, going back in time: by the law's figures for the parts that came, else by
 * figures about the predecessors, each reduced to the part that came. Thread-safe: nothing changes after construction.
 */
public final class BackwardAllocation implements AllocationRule {
    private final Gazetteer gazetteer;
    private final DirectedTransfers flow;
    private final DirectedTransfers forwards;
    private final AllocationRule forwardSplits;
    private final LawFigures law;
    private final AncillaryData figures;

    public BackwardAllocation(
            Gazetteer gazetteer,
            DirectedTransfers flow,
            DirectedTransfers forwards,
            AllocationRule forwardSplits,
            LawFigures law,
            AncillaryData figures) {
        this.gazetteer = gazetteer;
        this.flow = flow;
        this.forwards = forwards;
        this.forwardSplits = forwardSplits;
        this.law = law;
        this.figures = figures;
    }

    @Override
    public Weights weights(int unit, Dimension dimension) {
        List<LineageStep> steps = flow.steps(unit, dimension);
        Weights weights = byLaw(steps, dimension);
        return weights.isKnown() ? weights : byOrigins(steps, dimension);
    }

    private Weights byLaw(List<LineageStep> steps, Dimension dimension) {
        double[] sizes = new double[steps.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = law.moved(steps.get(i), dimension);
        }
        return Weights.inProportion(sizes, Evidence.LAW.bit());
    }

    private Weights byOrigins(List<LineageStep> steps, Dimension dimension) {
        double[] parts = new double[steps.size()];
        int evidence = 0;
        for (int i = 0; i < parts.length; i++) {
            LineageStep step = steps.get(i);
            if (dimension.extent(step.transfer()) == Extent.ALL) {
                parts[i] = 1;
            } else {
                int origin = forwards.number(step.transfer().source());
                Weights weights = forwardSplits.weights(origin, dimension);
                parts[i] = weights.weight(forwards.steps(origin, dimension).indexOf(step));
                evidence |= weights.evidence();
            }
        }
        Weights weights = figures.weights(parts.length, dimension, steps.get(0).date(), size -> {
            double[] sizes = new double[parts.length];
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] =
                        parts[i] * size.of(gazetteer.get(steps.get(i).transfer().source()));
            }
            return sizes;
        });
        return weights.withEvidence(evidence);
    }
}
