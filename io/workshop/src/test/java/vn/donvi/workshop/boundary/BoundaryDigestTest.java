package vn.donvi.workshop.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.BoundarySnapshot;
import vn.donvi.boundaries.Neighbour;
import vn.donvi.fixture.SharedSources;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;

/** The committed layers are what the digest makes of the maps, where these are at hand, and agree with what else they say. */
class BoundaryDigestTest {
    private static final Path LAYERS = Path.of("../boundaries/src/main/resources/vn/donvi/boundaries");

    @TempDir
    Path folder;

    @Test
    void readingTheMapsGivesTheCommittedBytes() throws IOException {
        BoundaryDigest.write(SharedSources.folder(), folder);
        for (String layer : List.of("communes-2025.topology", "communes-2014.topology")) {
            assertThat(Files.readAllBytes(LAYERS.resolve(layer)))
                    .as(layer)
                    .isEqualTo(Files.readAllBytes(folder.resolve(layer)));
        }
    }

    @Test
    void everyPublishedInnerPointLiesInItsCommune() throws IOException {
        List<String> rows = rows("points.csv");
        BoundarySnapshot reform = reform();
        int found = 0;
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            found += reform.locate(Double.parseDouble(cells[5]), Double.parseDouble(cells[4]))
                            .unit()
                            .filter(unit -> unit.code().value().equals(cells[0]))
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat(rows).hasSize(3321);
        assertThat(found).isEqualTo(3321);
    }

    /** The list was made of the raw polygons, ours of the simplified ones. */
    @Test
    void neighboursAreThoseOfThePublishedListButForTheShortestBorders() throws IOException {
        Map<String, Double> listed = new HashMap<>();
        for (String row : rows("adjacency.csv")) {
            String[] cells = row.split(",", -1);
            listed.put(cells[0] + " " + cells[1], Double.parseDouble(cells[2]));
        }
        double ours = 0;
        double theirs = 0;
        int shared = 0;
        for (Neighbour pair : reform().neighbours(UnitLevel.COMMUNE)) {
            Double km = listed.remove(pair.unit().code() + " " + pair.other().code());
            if (km == null) {
                assertThat(pair.sharedKm()).as(pair.toString()).isLessThan(0.05);
            } else {
                shared++;
                ours += pair.sharedKm();
                theirs += km;
            }
        }
        assertThat(shared).isEqualTo(9283);
        assertThat(ours).isCloseTo(theirs, within(0.02 * theirs));
        // A Dơi and Đakrông: the raw polygons do not touch, but lie within 22 m for 2 km.
        assertThat(listed.values()).filteredOn(km -> km > 0.2).hasSize(1);
    }

    private static BoundarySnapshot reform() {
        return Boundaries.load(VietnamGazetteer.load()).on(LocalDate.of(2025, 7, 1));
    }

    private static List<String> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(
                SharedSources.folder().resolve("boundaries-2025").resolve(file), StandardCharsets.UTF_8);
        return lines.subList(1, lines.size());
    }
}
