package vn.donvi.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.BoundarySnapshot;
import vn.donvi.boundaries.Placement;
import vn.donvi.boundaries.PointLocation;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;

/**
 * The commune at a point, in random order, beside what a user of JTS writes first: a tree of envelopes and prepared
 * polygons, of the same communes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BoundaryBenchmark {
    private static final LocalDate DATE = LocalDate.of(2025, 7, 1);
    private static final int POINTS = 1 << 16;
    private static final double SOUTH = 8.3;
    private static final double NORTH = 23.5;
    private static final double WEST = 102.1;
    private static final double EAST = 109.5;

    private final Gazetteer gazetteer = VietnamGazetteer.load();
    private final BoundarySnapshot boundaries = Boundaries.load(gazetteer).on(DATE);
    private final List<Coordinate> inside = points(true);
    private final List<Coordinate> anywhere = points(false);
    private final GeometryFactory geometry = new GeometryFactory();
    private final STRtree tree = tree();
    private int next;

    /** A point in a commune. */
    @Benchmark
    public PointLocation locateInside() {
        return locate(inside.get(next()));
    }

    /** A point anywhere around: at sea, in another country, or in a commune. */
    @Benchmark
    public PointLocation locateAnywhere() {
        return locate(anywhere.get(next()));
    }

    /** A point in a commune, by JTS. */
    @Benchmark
    public @Nullable Object locateInsideByJts() {
        return byJts(inside.get(next()));
    }

    /** A point anywhere around, by JTS. */
    @Benchmark
    public @Nullable Object locateAnywhereByJts() {
        return byJts(anywhere.get(next()));
    }

    private PointLocation locate(Coordinate place) {
        return boundaries.locate(place.getY(), place.getX());
    }

    private @Nullable Object byJts(Coordinate place) {
        Point point = geometry.createPoint(place);
        for (Object found : tree.query(point.getEnvelopeInternal())) {
            PreparedGeometry polygon = (PreparedGeometry) found;
            if (polygon.covers(point)) {
                return polygon.getGeometry().getUserData();
            }
        }
        return null;
    }

    private int next() {
        next = (next + 1) % POINTS;
        return next;
    }

    private List<Coordinate> points(boolean isInside) {
        Random random = new Random(1);
        List<Coordinate> points = new ArrayList<>();
        while (points.size() < POINTS) {
            double latitude = SOUTH + (NORTH - SOUTH) * random.nextDouble();
            double longitude = WEST + (EAST - WEST) * random.nextDouble();
            Placement placement = boundaries.locate(latitude, longitude).placement();
            if (!isInside || placement == Placement.INSIDE || placement == Placement.NEAR_BORDER) {
                points.add(new Coordinate(longitude, latitude));
            }
        }
        return Collections.unmodifiableList(points);
    }

    private STRtree tree() {
        STRtree prepared = new STRtree();
        for (AdministrativeUnit commune : gazetteer.on(DATE).units(UnitLevel.COMMUNE)) {
            Geometry polygon = boundaries.find(commune.code()).orElseThrow().polygon();
            polygon.setUserData(commune);
            PreparedGeometry ready = PreparedGeometryFactory.prepare(polygon);
            // It makes its index when it is first asked.
            ready.covers(polygon.getInteriorPoint());
            prepared.insert(polygon.getEnvelopeInternal(), ready);
        }
        prepared.build();
        return prepared;
    }
}
