package vn.donvi.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;

/** The embedded polygons, on dates before, at and after the reform. */
class BoundariesTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();
    private static final Boundaries BOUNDARIES = Boundaries.load(VIETNAM);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    @Test
    void everyCommuneHasAPolygonAndItsInnerPointLiesInIt() {
        BoundarySnapshot reform = BOUNDARIES.on(REFORM);
        List<AdministrativeUnit> communes = VIETNAM.on(REFORM).units(UnitLevel.COMMUNE);
        assertThat(communes).hasSize(3321);
        for (AdministrativeUnit commune : communes) {
            Boundary boundary = reform.find(commune.code()).orElseThrow();
            Point inside = boundary.polygon().getInteriorPoint();
            PointLocation location = reform.locate(inside.getY(), inside.getX());

            assertThat(boundary.basis()).isEqualTo(BoundaryBasis.PUBLISHED);
            assertThat(boundary.isApproximate()).isFalse();
            assertThat(boundary.polygon().isValid()).isTrue();
            assertThat(location.candidates().get(0)).as(inside + "").isEqualTo(commune);
            assertThat(location.isComplete()).isTrue();
        }
    }

    /** The quick search beside the index and the polygons of JTS. */
    @Test
    void randomPointsLieWherePolygonsSay() {
        BoundarySnapshot reform = BOUNDARIES.on(REFORM);
        STRtree tree = new STRtree();
        Map<PreparedGeometry, AdministrativeUnit> units = new HashMap<>();
        for (AdministrativeUnit commune : VIETNAM.on(REFORM).units(UnitLevel.COMMUNE)) {
            PreparedGeometry polygon = PreparedGeometryFactory.prepare(
                    reform.find(commune.code()).orElseThrow().polygon());
            tree.insert(polygon.getGeometry().getEnvelopeInternal(), polygon);
            units.put(polygon, commune);
        }
        Random random = new Random(20250701);
        int inside = 0;
        for (int i = 0; i < 20_000; i++) {
            double latitude = 8.3 + 15.2 * random.nextDouble();
            double longitude = 102.1 + 7.4 * random.nextDouble();
            PointLocation location = reform.locate(latitude, longitude);
            List<AdministrativeUnit> containing = containing(tree, units, longitude, latitude);
            if (location.placement() == Placement.INSIDE) {
                inside++;
                assertThat(containing).isEqualTo(location.candidates());
            } else if (location.placement() == Placement.NEAR_BORDER) {
                assertThat(location.candidates()).containsAll(containing);
            } else {
                assertThat(containing).isEmpty();
            }
        }
        assertThat(inside).isGreaterThan(4000);
    }

    private static List<AdministrativeUnit> containing(
            STRtree tree, Map<PreparedGeometry, AdministrativeUnit> units, double longitude, double latitude) {
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

    @Test
    void outerRingsTurnLeftAndHolesTurnRight() {
        for (String code : List.of("01", "22", "56", "00070", "22420")) {
            Boundary boundary = BOUNDARIES.on(REFORM).find(UnitCode.of(code)).orElseThrow();
            for (int i = 0; i < boundary.polygon().getNumGeometries(); i++) {
                Polygon polygon = (Polygon) boundary.polygon().getGeometryN(i);
                assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinateSequence()))
                        .isTrue();
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    assertThat(Orientation.isCCW(polygon.getInteriorRingN(hole).getCoordinateSequence()))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void unitWithANewTypeKeepsItsPolygon() {
        UnitCode code = UnitCode.of("25270");
        LocalDate later = LocalDate.of(2026, 5, 1);
        Boundary before = BOUNDARIES.on(REFORM).find(code).orElseThrow();
        Boundary after = BOUNDARIES.on(later).find(code).orElseThrow();

        assertThat(after.unit().fullName()).isEqualTo("Phường Lộc Ninh");
        assertThat(after.unit()).isNotEqualTo(before.unit());
        assertThat(after.basis()).isEqualTo(BoundaryBasis.PUBLISHED);
        assertThat(after.polygon().equalsExact(before.polygon())).isTrue();
        Point inside = after.polygon().getInteriorPoint();
        assertThat(BOUNDARIES.locate(inside.getY(), inside.getX(), later).unit())
                .contains(after.unit());
    }

    @Test
    void provincesAreMadeOfTheirCommunes() {
        double communes = 0;
        double provinces = 0;
        for (AdministrativeUnit unit : VIETNAM.on(REFORM).units()) {
            Boundary boundary = BOUNDARIES.on(REFORM).find(unit.code()).orElseThrow();
            if (unit.level() == UnitLevel.PROVINCE) {
                assertThat(boundary.basis()).isEqualTo(BoundaryBasis.WHOLE);
                provinces += boundary.polygon().getArea();
            } else {
                communes += boundary.polygon().getArea();
            }
        }
        assertThat(provinces).isCloseTo(communes, within(communes * 1e-4));
    }

    @Test
    void unitsOfBeforeTheReformAreCoarse() {
        LocalDate before = LocalDate.of(2025, 6, 30);
        Map<BoundaryBasis, Integer> counts = new HashMap<>();
        int none = 0;
        for (AdministrativeUnit unit : VIETNAM.on(before).units()) {
            Boundary boundary = BOUNDARIES.on(before).find(unit.code()).orElse(null);
            if (boundary == null) {
                none++;
            } else {
                assertThat(boundary.isApproximate()).isTrue();
                counts.merge(boundary.basis(), 1, Integer::sum);
            }
        }
        assertThat(counts.get(BoundaryBasis.PUBLISHED)).isGreaterThan(9000);
        assertThat(counts.get(BoundaryBasis.PARTLY)).isLessThan(100);
        assertThat(none).isLessThan(50);
    }

    @Test
    void coarsePolygonsAreBoundByTheFineOnes() {
        LocalDate before = LocalDate.of(2019, 4, 1);
        // Côn Đảo had no communes, and no polygon of its own; the special zone was made of it alone.
        assertThat(BOUNDARIES.locate(8.7, 106.6, before).unit().orElseThrow())
                .hasToString("Huyện Côn Đảo (755@2004-08-31)");
        assertThat(BOUNDARIES.locate(8.7, 106.6, before).isCertain()).isTrue();

        PointLocation center = BOUNDARIES.locate(21.0285, 105.8542, before);
        assertThat(center.isCertain()).isFalse();
        assertThat(center.candidates()).isNotEmpty();
    }

    @Test
    void pointsOutsideAreNearAtSeaOrElsewhere() {
        assertThat(place(17.5, 106.7)).isEqualTo(Placement.AT_SEA);
        assertThat(place(17.4, 105.6)).isEqualTo(Placement.OUTSIDE);
        assertThat(place(48.85, 2.35)).isEqualTo(Placement.OUTSIDE);
        assertThat(place(-90, 180)).isEqualTo(Placement.OUTSIDE);
        // China, across the Bắc Luân.
        assertThat(place(21.6, 107.95)).isEqualTo(Placement.OUTSIDE);
        PointLocation sea = BOUNDARIES.locate(17.5, 106.7, REFORM);
        assertThat(sea.unit()).isEmpty();
        assertThat(sea.candidates()).singleElement().hasToString("Phường Đồng Hới (18880@2025-07-01)");
        assertThat(sea.metres().orElseThrow()).isBetween(6900.0, 7100.0);
    }

    private static Placement place(double latitude, double longitude) {
        return BOUNDARIES.locate(latitude, longitude, REFORM).placement();
    }

    @Test
    void neighboursShareABorderBothWays() {
        BoundarySnapshot reform = BOUNDARIES.on(REFORM);
        List<Neighbour> all = reform.neighbours(UnitLevel.COMMUNE);
        assertThat(all).hasSize(9285).allMatch(pair -> pair.sharedKm() > 0);
        assertThat(all)
                .allMatch(pair -> pair.unit().code().compareTo(pair.other().code()) < 0);

        UnitCode code = UnitCode.of("00070");
        List<Neighbour> of = reform.neighbours(code);
        assertThat(of).isNotEmpty().allMatch(pair -> pair.unit().code().equals(code));
        for (Neighbour pair : of) {
            assertThat(reform.neighbours(pair.other().code()))
                    .contains(new Neighbour(/* unit= */ pair.other(), /* other= */ pair.unit(), pair.sharedKm()));
        }
        assertThat(reform.neighbours(UnitLevel.PROVINCE)).hasSize(58);
    }

    @Test
    void questionsThatHaveNoAnswerAreRefused() {
        assertThatThrownBy(() -> BOUNDARIES.on(REFORM).find(UnitCode.of("99999")))
                .isInstanceOf(UnknownUnitException.class);
        assertThatThrownBy(() -> BOUNDARIES.on(LocalDate.of(2000, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the gazetteer begins on 2004-08-31");
        assertThatThrownBy(() -> BOUNDARIES.locate(91, 105, REFORM)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BOUNDARIES.locate(Double.NaN, 105, REFORM))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
