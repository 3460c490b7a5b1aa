package vn.donvi.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Point;
import vn.donvi.boundaries.topology.Topology;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;

/** The two maps and the law against each other: a commune that went whole into one of 2025 lies in it. */
class LayersTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();
    private static final Boundaries BOUNDARIES = Boundaries.load(VIETNAM);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate CENSUS = LocalDate.of(2019, 4, 1);

    @Test
    void mostPointsOfCommunesThatWentWholeIntoOneLieInIt() {
        LayerIndex coarse = LayerIndex.load(BoundaryLayer.ABOUT_2014, VIETNAM);
        FaceUnits later = FaceUnits.of(coarse, VIETNAM.on(REFORM), () -> Destinations.at(VIETNAM, REFORM));
        BoundarySnapshot fine = BOUNDARIES.on(REFORM);
        Random random = new Random(2014);
        int points = 0;
        int outside = 0;
        int same = 0;
        int far = 0;
        int sameFar = 0;
        while (points < 200_000) {
            double latitude = 8.3 + 15.2 * random.nextDouble();
            double longitude = 102.1 + 7.4 * random.nextDouble();
            int face = coarse.grid().face(longitude, latitude);
            if (face == Topology.NOBODY || later.of(face).size() != 1 || !later.isComplete(face)) {
                continue;
            }
            PointLocation location = fine.locate(latitude, longitude);
            if (location.placement() != Placement.INSIDE && location.placement() != Placement.NEAR_BORDER) {
                outside++;
                continue;
            }
            boolean isSame = location.candidates().get(0).equals(later.of(face).get(0));
            boolean isFar = !coarse.grid().isNearBorder(longitude, latitude, 200);
            points++;
            same += isSame ? 1 : 0;
            far += isFar ? 1 : 0;
            sameFar += isSame && isFar ? 1 : 0;
        }
        // 97.0 %, and 98.8 % farther than 200 m from a border.
        assertThat(same).isBetween(194_000, 195_000);
        assertThat((double) sameFar / far).isBetween(0.987, 0.988);
        assertThat(outside).isLessThan(1_000);
    }

    /** A point inside each commune of the census of 2019, by the coarse map, against the transfers of the law. */
    @Test
    void communesOfTheCensusLieInOneOfTheirSuccessors() {
        BoundarySnapshot before = BOUNDARIES.on(CENSUS);
        BoundarySnapshot after = BOUNDARIES.on(REFORM);
        Destinations destinations = Destinations.at(VIETNAM, REFORM);
        int communes = 0;
        int agreeing = 0;
        int near = 0;
        int without = 0;
        for (AdministrativeUnit commune : VIETNAM.on(CENSUS).units(UnitLevel.COMMUNE)) {
            Boundary boundary = before.find(commune.code()).orElse(null);
            if (boundary == null) {
                without++;
                continue;
            }
            Point inside = boundary.polygon().getInteriorPoint();
            List<AdministrativeUnit> successors = destinations.of(commune.id()).stream()
                    .filter(row -> row.area().high() > 0)
                    .flatMap(row -> row.target().stream())
                    .toList();
            List<AdministrativeUnit> there =
                    after.locate(inside.getY(), inside.getX()).candidates();
            communes++;
            if (!there.isEmpty() && successors.contains(there.get(0))) {
                agreeing++;
            } else if (there.stream().anyMatch(successors::contains)) {
                near++;
            }
        }
        assertThat(communes).isEqualTo(11_148);
        assertThat(without).isEqualTo(13);
        assertThat(agreeing).isGreaterThanOrEqualTo(11_106);
        assertThat(near).isLessThanOrEqualTo(5);
    }
}
