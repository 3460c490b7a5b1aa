package vn.donvi.boundaries;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import vn.donvi.boundaries.grid.FaceGrid;
import vn.donvi.boundaries.topology.Topology;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/**
 * The polygons of the units of a date: the unit at a point, the polygon of a unit, and which units are neighbours.
 *
 * <pre>{@code
 * BoundarySnapshot today = Boundaries.load(vn).on(LocalDate.of(2025, 7, 1));
 * today.find(UnitCode.of("18229")).ifPresent(boundary -> System.out.println(boundary.polygon()));
 * today.neighbours(UnitCode.of("18229")).forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class BoundarySnapshot {
    private static final OptionalDouble NO_DISTANCE = OptionalDouble.of(0);

    private final LayerIndex layer;
    private final Snapshot snapshot;
    private final FaceUnits faceUnits;
    private final Supplier<Territories> territories;

    BoundarySnapshot(LayerIndex layer, Snapshot snapshot, Destinations destinations) {
        this.layer = layer;
        this.snapshot = snapshot;
        this.faceUnits = FaceUnits.of(layer, snapshot, destinations);
        this.territories = Suppliers.memoize(() -> Territories.of(layer, faceUnits, snapshot));
    }

    /** The first date of the state that the polygons are of. */
    public LocalDate date() {
        return snapshot.date();
    }

    /** The published polygons that those of this date are made of. */
    public BoundaryLayer layer() {
        return layer.layer();
    }

    /**
     * Where a point lies. Costs less than a microsecond for most points of Việt Nam.
     *
     * @param latitude decimal degrees of WGS 84, north of the equator above 0
     * @param longitude decimal degrees of WGS 84
     * @throws IllegalArgumentException if a coordinate is no number or outside its range
     */
    public Location locate(double latitude, double longitude) {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("a latitude is from -90 to 90 and a longitude from -180 to 180, but they were "
                    + latitude + " and " + longitude);
        }
        int face = layer.grid().face(longitude, latitude);
        if (face == Topology.NOBODY) {
            return outside(latitude, longitude);
        }
        if (layer.grid().isNearBorder(longitude, latitude, layer().errorMetres())) {
            return nearBorder(latitude, longitude, face);
        }
        return new Location(Placement.INSIDE, faceUnits.of(face), NO_DISTANCE, layer());
    }

    private Location nearBorder(double latitude, double longitude, int face) {
        Set<AdministrativeUnit> candidates = new LinkedHashSet<>(faceUnits.of(face));
        boolean isEdge = false;
        for (int other : layer.facesAround(longitude, latitude)) {
            isEdge |= other == Topology.NOBODY;
            if (other != Topology.NOBODY) {
                candidates.addAll(faceUnits.of(other));
            }
        }
        // A border between two parts of one unit is none on this date.
        Placement placement = candidates.size() == faceUnits.of(face).size() && !isEdge
                ? Placement.INSIDE
                : Placement.NEAR_BORDER;
        return new Location(placement, List.copyOf(candidates), NO_DISTANCE, layer());
    }

    private Location outside(double latitude, double longitude) {
        FaceGrid grid = layer.grid();
        int segment = grid.nearestSegment(longitude, latitude, Location.SEA_METRES);
        if (segment == Topology.NOBODY) {
            return new Location(Placement.OUTSIDE, List.of(), OptionalDouble.empty(), layer());
        }
        Topology topology = layer.topology();
        int arc = grid.arc(segment);
        double metres = grid.metres(longitude, latitude, segment);
        if (metres > Location.NEAR_METRES && !topology.isCoast(arc)) {
            return new Location(Placement.OUTSIDE, List.of(), OptionalDouble.empty(), layer());
        }
        int face = topology.left(arc) == Topology.NOBODY ? topology.right(arc) : topology.left(arc);
        Placement placement = metres <= Location.NEAR_METRES ? Placement.NEAR : Placement.AT_SEA;
        return new Location(placement, faceUnits.of(face), OptionalDouble.of(metres), layer());
    }

    /**
     * The polygon of a unit of any level; empty if no published polygon lies in it as a whole.
     *
     * @throws vn.donvi.gazetteer.UnknownUnitException if there is no such unit on the date
     */
    public Optional<Boundary> find(UnitCode code) {
        return territories.get().boundary(snapshot.get(code));
    }

    /**
     * The neighbours of a unit among the units of its level, by code.
     *
     * @throws vn.donvi.gazetteer.UnknownUnitException if there is no such unit on the date
     */
    public List<Neighbour> neighbours(UnitCode code) {
        AdministrativeUnit unit = snapshot.get(code);
        List<Neighbour> neighbours = new ArrayList<>();
        for (Neighbour pair : neighbours(unit.level())) {
            if (pair.unit().equals(unit)) {
                neighbours.add(pair);
            } else if (pair.other().equals(unit)) {
                neighbours.add(new Neighbour(unit, pair.unit(), pair.sharedKm()));
            }
        }
        return neighbours;
    }

    /** Every pair of neighbours of a level once, with the lower code first; by code. Unmodifiable. */
    public List<Neighbour> neighbours(UnitLevel level) {
        return territories.get().neighbours(level);
    }
}
