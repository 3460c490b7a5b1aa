package vn.donvi.crosswalk.allocation;

import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.crosswalk.share.Dimension;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageStep;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;

/** The figures that the document of a change states for the moved parts. */
public final class LawFigures {
    private final Gazetteer gazetteer;

    public LawFigures(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The size that a step moved, in km² or persons; NaN if the document does not say. */
    double moved(LineageStep step, Dimension dimension) {
        Transfer transfer = step.transfer();
        double stated = dimension == Dimension.AREA
                ? transfer.areaKm2().orElse(Double.NaN)
                : transfer.persons().isPresent() ? transfer.persons().getAsLong() : Double.NaN;
        return Double.isNaN(stated) && dimension.extent(transfer) == Extent.ALL ? whole(step, dimension) : stated;
    }

    /** The size of the source of a step, in km² or persons; NaN if the document does not say. */
    double whole(LineageStep step, Dimension dimension) {
        Measure measure = dimension == Dimension.AREA ? Measure.AREA : Measure.DECLARED_POPULATION;
        String document = step.change().citation().document();
        for (Measurement measurement :
                gazetteer.measurements(gazetteer.get(step.transfer().source()))) {
            if (measurement.measure() == measure
                    && measurement.quality() != Quality.SUSPECT
                    && measurement.source().equals(document)) {
                return measurement.value();
            }
        }
        return Double.NaN;
    }
}
