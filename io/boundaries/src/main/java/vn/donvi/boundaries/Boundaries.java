package vn.donvi.boundaries;

import com.google.common.base.Suppliers;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Gazetteer;

/**
 * The polygons of the units of Việt Nam on every date that a gazetteer covers.
 *
 * <p>Two layers of polygons are embedded ({@link BoundaryLayer}). A unit of another date has the polygons of the units
 * of the layer that its lineage consists of. A unit that only changed its name, type or code keeps its polygon. Before
 * the reform of 2025 all polygons are coarse, and no point is certain.
 *
 * <pre>{@code
 * Boundaries boundaries = Boundaries.load(VietnamGazetteer.load());
 * PointLocation location = boundaries.locate(21.0285, 105.8542, LocalDate.of(2025, 7, 1));
 * }</pre>
 *
 * <p>A layer is read when it is first asked for, which costs some 200 ms. Immutable as far as callers can see, and
 * thread-safe.
 */
public final class Boundaries {
    private final Gazetteer gazetteer;
    private final Map<BoundaryLayer, Supplier<LayerIndex>> layers = new EnumMap<>(BoundaryLayer.class);
    private final Map<LocalDate, BoundarySnapshot> snapshots = new ConcurrentHashMap<>();

    private Boundaries(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (BoundaryLayer layer : BoundaryLayer.values()) {
            layers.put(layer, Suppliers.memoize(() -> LayerIndex.load(layer, gazetteer)));
        }
    }

    /**
     * The polygons for the units of a gazetteer, which has the units of Việt Nam: the embedded one, or one with more
     * changes.
     */
    public static Boundaries load(Gazetteer gazetteer) {
        return new Boundaries(gazetteer);
    }

    /** The gazetteer whose units have the polygons. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /**
     * The polygons of a date. The first call for a state of the units costs a few milliseconds, the next ones nothing.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline, or if the gazetteer lacks units
     *     that the polygons were published for
     * @throws UncheckedIOException if the embedded polygons are damaged
     */
    public BoundarySnapshot on(LocalDate date) {
        if (date.isBefore(gazetteer.coverage().startInclusive())) {
            // Says that the gazetteer begins later.
            gazetteer.on(date);
        }
        return snapshots.computeIfAbsent(state(date), this::snapshot);
    }

    /** The last date up to a given one from which on units or layers are others: most dates share their state. */
    private LocalDate state(LocalDate date) {
        LocalDate state = gazetteer.coverage().startInclusive();
        for (BoundaryLayer layer : BoundaryLayer.values()) {
            state = later(state, layer.date(), date);
        }
        // A few changes of thousands are looked at, for each is made when it is first asked for.
        List<UnitChange> changes = gazetteer.changes();
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes.get(middle).date().isAfter(date)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? state : later(state, changes.get(low - 1).date(), date);
    }

    private static LocalDate later(LocalDate state, LocalDate other, LocalDate last) {
        return other.isAfter(last) || other.isBefore(state) ? state : other;
    }

    private BoundarySnapshot snapshot(LocalDate state) {
        LayerIndex layer = layer(BoundaryLayer.on(state));
        LayerIndex reform = layer.layer().isCoarse() ? layer(BoundaryLayer.REFORM_2025) : null;
        return new BoundarySnapshot(
                layer, reform, gazetteer.on(state), Suppliers.memoize(() -> Destinations.at(gazetteer, state)));
    }

    private LayerIndex layer(BoundaryLayer layer) {
        return Objects.requireNonNull(layers.get(layer), "every layer is there").get();
    }

    /**
     * Where a point lies on a date.
     *
     * @param latitude decimal degrees of WGS 84, north of the equator above 0
     * @param longitude decimal degrees of WGS 84
     * @throws IllegalArgumentException like {@link #on}, and if a coordinate is no number or outside its range
     */
    public PointLocation locate(double latitude, double longitude, LocalDate date) {
        return on(date).locate(latitude, longitude);
    }
}
