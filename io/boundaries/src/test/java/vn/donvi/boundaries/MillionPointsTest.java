package vn.donvi.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;

/** A million random points by the index, and by JTS on the polygon of every commune around them. */
class MillionPointsTest {
    private static final int POINTS = 1_000_000;
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();
    private static final BoundarySnapshot BOUNDARIES = Boundaries.load(VIETNAM).on(REFORM);
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final STRtree tree = new STRtree();
    private final Map<PreparedGeometry, AdministrativeUnit> units = new HashMap<>();

    MillionPointsTest() {
        for (AdministrativeUnit commune : VIETNAM.on(REFORM).units(UnitLevel.COMMUNE)) {
            PreparedGeometry polygon = PreparedGeometryFactory.prepare(
                    BOUNDARIES.find(commune.code()).orElseThrow().polygon());
            tree.insert(polygon.getGeometry().getEnvelopeInternal(), polygon);
            units.put(polygon, commune);
        }
    }

    @Test
    void noPointLiesInTwoCommunesAndEachLiesWherePolygonsSay() {
        Random random = new Random(1_000_000);
        int inside = 0;
        int nearBorder = 0;
        for (int i = 0; i < POINTS; i++) {
            double latitude = 8.3 + 15.2 * random.nextDouble();
            double longitude = 102.1 + 7.4 * random.nextDouble();
            PointLocation location = BOUNDARIES.locate(latitude, longitude);
            boolean isIn = location.placement() == Placement.INSIDE || location.placement() == Placement.NEAR_BORDER;
            List<AdministrativeUnit> byIndex =
                    isIn ? List.of(location.candidates().get(0)) : List.of();
            List<AdministrativeUnit> byPolygons = containing(longitude, latitude);
            inside += location.placement() == Placement.INSIDE ? 1 : 0;
            nearBorder += location.placement() == Placement.NEAR_BORDER ? 1 : 0;
            if (!byIndex.equals(byPolygons)) {
                fail("%s, %s lies in %s by the index, in %s by polygons", latitude, longitude, byIndex, byPolygons);
            }
        }
        assertThat(inside).isEqualTo(245_004);
        assertThat(nearBorder).isEqualTo(3_523);
    }

    private List<AdministrativeUnit> containing(double longitude, double latitude) {
        Point point = GEOMETRY.createPoint(new Coordinate(longitude, latitude));
        List<AdministrativeUnit> containing = new ArrayList<>();
        for (Object found : tree.query(new Envelope(point.getCoordinate()))) {
            PreparedGeometry polygon = (PreparedGeometry) found;
            if (polygon.covers(point)) {
                containing.add(units.get(polygon));
            }
        }
        return containing;
    }
}
