package vn.donvi.crosswalk.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.donvi.crosswalk.share.Dimension;
import vn.donvi.crosswalk.share.Evidence;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageStep;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Quality;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * Divides a version among its successors, going forwards. The evidence is, in this order: the law's figures for the
 * moved parts, published shares, figures about the pieces and, for people, the shares of the land. Thread-safe: nothing
 * changes after construction.
 */
public final class ForwardAllocation implements AllocationRule {
    private final DirectedTransfers flow;
    private final LawFigures law;
    private final AncillaryData figures;
    private final Map<UnitId, List<ShareEstimate>> shares = new HashMap<>();

    public ForwardAllocation(Gazetteer gazetteer, DirectedTransfers flow, LawFigures law, AncillaryData figures) {
        this.flow = flow;
        this.law = law;
        this.figures = figures;
        for (ShareEstimate share : gazetteer.shares()) {
            if (share.quality() != Quality.SUSPECT) {
                shares.computeIfAbsent(share.source(), source -> new ArrayList<>())
                        .add(share);
            }
        }
    }

    @Override
    public Weights weights(int unit, Dimension dimension) {
        List<LineageStep> steps = flow.steps(unit, dimension);
        Weights weights = byLaw(unit, steps, dimension);
        if (!weights.isKnown()) {
            weights = byShares(steps, dimension);
        }
        if (!weights.isKnown()) {
            weights = byPieces(unit, steps, dimension);
        }
        if (!weights.isKnown() && dimension == Dimension.POPULATION) {
            weights = byArea(unit, steps);
        }
        return weights;
    }

    /** By the figures of the law; a single part without a figure is the rest of the whole. */
    private Weights byLaw(int unit, List<LineageStep> steps, Dimension dimension) {
        double[] moved = new double[steps.size()];
        boolean any = false;
        for (int i = 0; i < moved.length; i++) {
            moved[i] = law.moved(steps.get(i), dimension);
            any |= !Double.isNaN(moved[i]);
        }
        if (!any) {
            return Weights.none(moved.length);
        }
        double whole = law.whole(steps.get(0), dimension);
        Weights weights = Weights.inProportion(Weights.withRest(moved, whole), Evidence.LAW.bit());
        return weights.isKnown()
                ? weights
                : figures.weights(
                                moved.length,
                                dimension,
                                steps.get(0).date(),
                                size -> Weights.withRest(moved, size.of(flow.unit(unit))))
                        .withEvidence(Evidence.LAW.bit());
    }

    private Weights byShares(List<LineageStep> steps, Dimension dimension) {
        Map<String, double[]> byPublication = new TreeMap<>();
        for (ShareEstimate share : shares.getOrDefault(steps.get(0).transfer().source(), List.of())) {
            if ((share.measure() == Measure.AREA) != (dimension == Dimension.AREA)) {
                continue;
            }
            double[] sizes = byPublication.computeIfAbsent(share.publication(), name -> Weights.unknown(steps.size()));
            for (int i = 0; i < sizes.length; i++) {
                if (steps.get(i).transfer().target().equals(share.target())) {
                    sizes[i] = share.share();
                }
            }
        }
        for (double[] sizes : byPublication.values()) {
            Weights weights = Weights.inProportion(Weights.withRest(sizes, 1), Evidence.OVERLAY.bit());
            if (weights.isKnown()) {
                return weights;
            }
        }
        return Weights.none(steps.size());
    }

    /** By figures about the pieces that consist only of parts of the version. */
    private Weights byPieces(int unit, List<LineageStep> steps, Dimension dimension) {
        return figures.weights(steps.size(), dimension, steps.get(0).date(), size -> {
            double[] sizes = new double[steps.size()];
            for (int i = 0; i < sizes.length; i++) {
                AdministrativeUnit piece =
                        flow.unit(flow.number(steps.get(i).transfer().target()));
                sizes[i] = isPure(piece, dimension) ? size.of(piece) : Double.NaN;
            }
            return Weights.withRest(sizes, size.of(flow.unit(unit)));
        });
    }

    private boolean isPure(AdministrativeUnit piece, Dimension dimension) {
        int number = flow.number(piece.id());
        int sources = 0;
        for (int i = 0; i < flow.previous(number); i++) {
            if (flow.moves(flow.previous(number, i), dimension)) {
                sources++;
            }
        }
        return sources == 1;
    }

    /** Divides people like the land, if land went to every target of the people. */
    private Weights byArea(int unit, List<LineageStep> steps) {
        List<LineageStep> ofArea = flow.steps(unit, Dimension.AREA);
        Weights areas = weights(unit, Dimension.AREA);
        double[] sizes = Weights.unknown(steps.size());
        for (int i = 0; i < sizes.length; i++) {
            int position = ofArea.indexOf(steps.get(i));
            if (position >= 0) {
                sizes[i] = areas.weight(position);
            }
        }
        return Weights.inProportion(sizes, areas.evidence() | Evidence.AREA_FOR_POPULATION.bit());
    }
}
