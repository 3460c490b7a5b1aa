package vn.donvi.boundaries.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.Candidate;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.Boundary;
import vn.donvi.boundaries.BoundarySnapshot;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;

/**
 * Every commune that the reform of 2025 divided, with a point in each of its parts: the address alone is open, the
 * point decides it. A part is where the polygon of the commune of before overlaps that of a commune of after.
 */
class DividedCommunesTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = REFORM.minusDays(1);
    private static final Boundaries BOUNDARIES = Boundaries.load(VIETNAM);
    private static final PointEvidence EVIDENCE = PointEvidence.of(BOUNDARIES.on(REFORM));
    private static final AddressConverter CONVERTER = AddressConverter.to(VIETNAM, REFORM);

    @Test
    void pointInAPartOfADividedCommuneDecidesItsAddress() {
        Snapshot before = VIETNAM.on(BEFORE);
        BoundarySnapshot coarse = BOUNDARIES.on(BEFORE);
        BoundarySnapshot fine = BOUNDARIES.on(REFORM);
        Destinations destinations = Destinations.at(VIETNAM, REFORM);
        int divided = 0;
        int open = 0;
        Map<String, Integer> parts = new TreeMap<>();
        for (AdministrativeUnit commune : before.units(UnitLevel.COMMUNE)) {
            List<AdministrativeUnit> targets = destinations.of(commune.id()).stream()
                    .filter(row -> row.area().high() > 0 || row.population().high() > 0)
                    .flatMap(row -> row.target().stream())
                    .distinct()
                    .toList();
            if (targets.size() < 2) {
                continue;
            }
            divided++;
            Conversion conversion = CONVERTER.convert(address(commune, before));
            List<AdministrativeUnit> candidates =
                    conversion.candidates().stream().map(Candidate::unit).toList();
            open += conversion.status() == ConversionStatus.SPLIT ? 1 : 0;
            for (AdministrativeUnit target : targets) {
                Geometry part = part(
                        coarse.find(commune.code()), fine.find(target.code()).orElseThrow());
                String outcome = part.isEmpty()
                        ? "no overlap on the maps"
                        : outcome(target, candidates.contains(target), judged(part.getInteriorPoint(), conversion));
                parts.merge(outcome, 1, Integer::sum);
            }
        }
        assertThat(divided).isEqualTo(441);
        assertThat(open).isEqualTo(382);
        assertThat(parts)
                .isEqualTo(Map.of(
                        "decided", 786,
                        "left open", 30,
                        "no overlap on the maps", 15,
                        "sure by the address", 59,
                        "nobody's land told", 82));
    }

    private static Conversion judged(Point point, Conversion conversion) {
        return EVIDENCE.judge(new Coordinates(point.getY(), point.getX()), conversion);
    }

    private static String outcome(AdministrativeUnit target, boolean hasPeople, Conversion judged) {
        if (!hasPeople) {
            // The law moved land alone, so that no address lies there.
            return judged.unit().filter(target::equals).isPresent() ? "nobody's land answered" : "nobody's land told";
        }
        if (judged.unit().isEmpty()) {
            return "left open";
        }
        assertThat(judged.unit()).contains(target);
        return judged.reason() == ConversionReason.COORDINATES ? "decided" : "sure by the address";
    }

    /** The whole polygon of after where there is none of before. */
    private static Geometry part(Optional<Boundary> old, Boundary target) {
        if (old.isEmpty()) {
            return target.polygon();
        }
        return OverlayNGRobust.overlay(old.get().polygon(), target.polygon(), OverlayNG.INTERSECTION);
    }

    private static String address(AdministrativeUnit commune, Snapshot snapshot) {
        return Stream.concat(Stream.of(commune), snapshot.parents(commune).stream())
                .map(AdministrativeUnit::fullName)
                .collect(Collectors.joining(", "));
    }
}
