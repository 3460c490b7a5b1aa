package vn.donvi.boundaries;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import vn.donvi.boundaries.grid.FaceGrid;
import vn.donvi.boundaries.topology.Topology;
import vn.donvi.unit.AdministrativeUnit;

/** Finds where a point lies among the units of a date, by the faces of one layer. */
final class LayerLocator {
    private static final OptionalDouble NO_DISTANCE = OptionalDouble.of(0);

    private final LayerIndex layer;
    private final FaceUnits faceUnits;

    LayerLocator(LayerIndex layer, FaceUnits faceUnits) {
        this.layer = layer;
        this.faceUnits = faceUnits;
    }

    PointLocation locate(double latitude, double longitude) {
        int face = layer.grid().face(longitude, latitude);
        if (face == Topology.NOBODY) {
            return outside(latitude, longitude);
        }
        if (layer.grid().isNearBorder(longitude, latitude, layer.layer().errorMetres())) {
            return nearBorder(latitude, longitude, face);
        }
        return new PointLocation(
                Placement.INSIDE, faceUnits.of(face), faceUnits.isComplete(face), NO_DISTANCE, layer.layer());
    }

    private PointLocation nearBorder(double latitude, double longitude, int face) {
        Set<AdministrativeUnit> candidates = new LinkedHashSet<>(faceUnits.of(face));
        boolean isEdge = false;
        boolean isComplete = faceUnits.isComplete(face);
        for (int other : layer.facesAround(longitude, latitude)) {
            isEdge |= other == Topology.NOBODY;
            if (other != Topology.NOBODY) {
                candidates.addAll(faceUnits.of(other));
                isComplete &= faceUnits.isComplete(other);
            }
        }
        // A border between two parts of one unit is none on this date.
        Placement placement =
                candidates.size() == faceUnits.of(face).size() && !isEdge ? Placement.INSIDE : Placement.NEAR_BORDER;
        return new PointLocation(placement, List.copyOf(candidates), isComplete, NO_DISTANCE, layer.layer());
    }

    private PointLocation outside(double latitude, double longitude) {
        FaceGrid grid = layer.grid();
        int segment = grid.nearestSegment(longitude, latitude, PointLocation.SEA_METRES);
        if (segment == Topology.NOBODY) {
            return new PointLocation(Placement.OUTSIDE, List.of(), true, OptionalDouble.empty(), layer.layer());
        }
        Topology topology = layer.topology();
        int arc = grid.arc(segment);
        double metres = grid.metres(longitude, latitude, segment);
        if (metres > PointLocation.NEAR_METRES && !topology.isCoast(arc)) {
            return new PointLocation(Placement.OUTSIDE, List.of(), true, OptionalDouble.empty(), layer.layer());
        }
        int face = topology.left(arc) == Topology.NOBODY ? topology.right(arc) : topology.left(arc);
        Placement placement = metres <= PointLocation.NEAR_METRES ? Placement.NEAR : Placement.AT_SEA;
        return new PointLocation(
                placement, faceUnits.of(face), faceUnits.isComplete(face), OptionalDouble.of(metres), layer.layer());
    }
}
