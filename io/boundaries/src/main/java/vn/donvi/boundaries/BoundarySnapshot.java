package vn.donvi.boundaries;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.donvi.boundaries.topology.Topology;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.neighbour.Neighbourhood;
import vn.donvi.neighbour.SharedBorder;
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
    private final LayerIndex layer;
    private final Snapshot snapshot;
    private final LayerLocator locator;
    private final @Nullable LayerLocator reform;
    private final Supplier<Territories> territories;

    /** @param reform the polygons of 2025, if those of the layer are coarse */
    BoundarySnapshot(
            LayerIndex layer, @Nullable LayerIndex reform, Snapshot snapshot, Supplier<Destinations> destinations) {
        FaceUnits faceUnits = FaceUnits.of(layer, snapshot, destinations);
        this.layer = layer;
        this.snapshot = snapshot;
        this.locator = new LayerLocator(layer, faceUnits);
        this.reform = reform == null ? null : new LayerLocator(reform, FaceUnits.of(reform, snapshot, destinations));
        this.territories = Suppliers.memoize(() -> Territories.of(layer, faceUnits, snapshot));
    }

    /** The first date of the state that the polygons are of. */
    public LocalDate date() {
        return snapshot.date();
    }

    /** The units above a unit of the date, the nearest first. */
    public List<AdministrativeUnit> parents(AdministrativeUnit unit) {
        return snapshot.parents(unit);
    }

    /** The published polygons that those of this date are made of. */
    public BoundaryLayer layer() {
        return layer.layer();
    }

    /**
     * Where a point lies. Costs less than a microsecond for most points of Việt Nam.
     *
     * <p>Before the reform of 2025, the coarse polygons of the date say which of the units is likely that the commune of
     * 2025 at the point was made of. If it was made of one unit alone, that unit is certain.
     *
     * @param latitude decimal degrees of WGS 84, north of the equator above 0
     * @param longitude decimal degrees of WGS 84
     * @throws IllegalArgumentException if a coordinate is no number or outside its range
     */
    public PointLocation locate(double latitude, double longitude) {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "a latitude is from -90 to 90 and a longitude from -180 to 180, but they were " + latitude + " and "
                            + longitude);
        }
        PointLocation location = locator.locate(latitude, longitude);
        return reform == null ? location : narrowed(location, reform.locate(latitude, longitude));
    }

    /**
     * The distance from a point to the nearest border of a published polygon, in metres; infinite if none is within 100
     * km. Costs more than {@link #locate}: it visits the cells up to there.
     */
    public double metresToBorder(double latitude, double longitude) {
        int segment = layer.grid().nearestSegment(longitude, latitude, 100_000);
        return segment == Topology.NOBODY
                ? Double.POSITIVE_INFINITY
                : layer.grid().metres(longitude, latitude, segment);
    }

    /**
     * Holds what the coarse polygons say against what the fine ones of 2025 allow: the units of the date of which the
     * commune of 2025 at the point was made. These bounds are certain inside the commune, for they follow from the law.
     */
    private static PointLocation narrowed(PointLocation coarse, PointLocation bounds) {
        boolean isOnLand = bounds.placement() == Placement.INSIDE || bounds.placement() == Placement.NEAR_BORDER;
        if (!isOnLand || bounds.isCertain()) {
            return bounds;
        }
        if (!bounds.isComplete()) {
            return coarse;
        }
        List<AdministrativeUnit> candidates = new ArrayList<>(coarse.candidates());
        candidates.retainAll(bounds.candidates());
        if (candidates.isEmpty()) {
            return new PointLocation(Placement.NEAR_BORDER, bounds.candidates(), true, bounds.metres(), coarse.layer());
        }
        Placement placement = candidates.size() == 1 ? coarse.placement() : Placement.NEAR_BORDER;
        return new PointLocation(placement, candidates, coarse.isComplete(), bounds.metres(), coarse.layer());
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
     * What the polygon of a unit is made of; empty if it has none. Costs nothing, unlike {@link #find}.
     *
     * @throws vn.donvi.gazetteer.UnknownUnitException if there is no such unit on the date
     */
    public Optional<BoundaryBasis> basis(UnitCode code) {
        return territories.get().basis(snapshot.get(code));
    }

    /** The same polygons as arcs that neighbours share, for formats that keep each border once. */
    public SharedArcs arcs() {
        return new SharedArcs(layer.topology(), territories.get(), snapshot);
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

    /** The borders between units of a level, in metres to a tenth, as plans and tables want them. O(borders). */
    public Neighbourhood neighbourhood(UnitLevel level) {
        List<SharedBorder> borders = new ArrayList<>();
        for (Neighbour pair : neighbours(level)) {
            double metres = Math.max(1, Math.round(pair.sharedKm() * 10_000)) / 10.0;
            borders.add(new SharedBorder(
                    pair.unit().id(),
                    pair.other().id(),
                    OptionalDouble.of(metres),
                    layer().isCoarse(),
                    layer().label()));
        }
        return Neighbourhood.of(snapshot, borders);
    }
}
