package vn.donvi.boundaries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.donvi.boundaries.grid.FaceGrid;
import vn.donvi.boundaries.topology.Topology;
import vn.donvi.boundaries.topology.TopologyFormat;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

/** A layer with its grid, and the version of a unit that each face is. */
final class LayerIndex {
    private static final double LEAST_METRES_OF_A_DEGREE = 100_000;

    private final BoundaryLayer layer;
    private final Topology topology;
    private final FaceGrid grid;
    private final List<AdministrativeUnit> units;

    private LayerIndex(BoundaryLayer layer, Topology topology, List<AdministrativeUnit> units) {
        this.layer = layer;
        this.topology = topology;
        double metresOfAStep = LEAST_METRES_OF_A_DEGREE
                * Math.min(topology.scale().longitudeStep(), topology.scale().latitudeStep());
        this.grid = FaceGrid.of(topology, (int) Math.ceil(layer.errorMetres() / metresOfAStep));
        this.units = units;
    }

    static LayerIndex load(BoundaryLayer layer, Gazetteer gazetteer) {
        Topology topology = read(layer);
        List<AdministrativeUnit> units = new ArrayList<>();
        for (Topology.Face face : topology.faces()) {
            units.add(unit(layer, UnitCode.of(face.label()), gazetteer));
        }
        return new LayerIndex(layer, topology, units);
    }

    private static Topology read(BoundaryLayer layer) {
        try (InputStream in = LayerIndex.class.getResourceAsStream(layer.resource())) {
            if (in == null) {
                throw new IOException("the resource " + layer.resource() + " is not there");
            }
            return TopologyFormat.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of a code on the layer's date, or else the first later one, or else the last earlier one. */
    private static AdministrativeUnit unit(BoundaryLayer layer, UnitCode code, Gazetteer gazetteer) {
        List<AdministrativeUnit> versions = gazetteer.versions(code);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException(
                    "the polygons are those of the units of Việt Nam, but the gazetteer has no unit " + code);
        }
        for (AdministrativeUnit version : versions) {
            if (version.isInForce(layer.date())
                    || version.validity().startInclusive().isAfter(layer.date())) {
                return version;
            }
        }
        return versions.get(versions.size() - 1);
    }

    BoundaryLayer layer() {
        return layer;
    }

    Topology topology() {
        return topology;
    }

    FaceGrid grid() {
        return grid;
    }

    /** The unit that a face was published for. */
    AdministrativeUnit unit(int face) {
        return units.get(face);
    }

    /**
     * The faces on both sides of the borders within the layer's error around a point, nearest first, each once;
     * {@link Topology#NOBODY} where there is none.
     */
    List<Integer> facesAround(double longitude, double latitude) {
        int[] segments = grid.segmentsAround(longitude, latitude);
        List<Integer> near = new ArrayList<>();
        for (int segment : segments) {
            if (grid.metres(longitude, latitude, segment) <= layer.errorMetres()) {
                near.add(segment);
            }
        }
        near.sort(Comparator.comparingDouble(segment -> grid.metres(longitude, latitude, segment)));
        Set<Integer> faces = new LinkedHashSet<>();
        for (int segment : near) {
            faces.add(topology.left(grid.arc(segment)));
            faces.add(topology.right(grid.arc(segment)));
        }
        return List.copyOf(faces);
    }
}
