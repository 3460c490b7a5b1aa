package vn.donvi.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.amendment.Amendment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.law.ResolutionReader;
import vn.donvi.law.amendment.FormedCodes;
import vn.donvi.law.amendment.ResolutionResolver;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;
import vn.donvi.vietnam.VietnamGazetteer;

/** The steps of next-resolution.md, with an invented resolution that merges, divides, reclassifies and renames. */
class NextResolutionTest {
    private static final Path FACTS = Path.of("facts");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String ACT = "401/NQ-UBTVQH16";

    @TempDir
    static Path folder;

    private static Gazetteer before;
    private static Gazetteer after;

    @BeforeAll
    static void followTheSteps() throws IOException {
        before = VietnamGazetteer.load();
        Path facts = copyOfFacts();

        // donvi read 401_NQ-UBTVQH16.txt --resolve --code "xã Hồng Can=18418" -o facts/amendments/…
        Path text = Path.of("src/test/resources/vn/donvi/workshop/401_NQ-UBTVQH16.txt");
        Resolution resolution = ResolutionReader.read(text).orThrow();
        FormedCodes published =
                (unit, parent) -> unit.name().equals("Hồng Can") ? Optional.of(UnitCode.of("18418")) : Optional.empty();
        Amendment amendment = ResolutionResolver.over(before)
                .withCodes(published)
                .resolve(resolution, DAY)
                .orThrow();
        GazetteerCsv.writeOverlay(
                before, amendment.appliedTo(before), facts.resolve("amendments/2026-12-01_401_NQ-UBTVQH16"));

        // A row of acts.csv.
        Files.writeString(
                facts.resolve("acts.csv"),
                ACT + ",Ủy ban Thường vụ Quốc hội,,Hà Tĩnh,,2026-11-12,stated,2026-12-01,in_force,,,the text,high,\n",
                StandardOpenOption.APPEND);

        // Rebuild.
        Path data = Files.createDirectory(folder.resolve("data"));
        Rebuild.main(new String[] {facts.toString(), data.toString()});
        after = GazetteerCsv.read(data);
    }

    private static Path copyOfFacts() throws IOException {
        Path copy = folder.resolve("facts");
        try (Stream<Path> files = Files.walk(FACTS)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(FACTS.relativize(file).toString()));
            }
        }
        return copy;
    }

    @Test
    void theRebuiltGazetteerHasTheChangesOfTheActAndNoOther() {
        assertThat(after.knownUntil()).isEqualTo(DAY);
        List<UnitChange> more = after.changes().stream()
                .filter(change -> !before.changes().contains(change))
                .toList();
        assertThat(more)
                .extracting(change -> change.kind() + " by " + change.citation())
                .containsExactly(
                        "MERGER by 401/NQ-UBTVQH16, Điều 1, khoản 1",
                        "BOUNDARY_ADJUSTMENT by 401/NQ-UBTVQH16, Điều 1, khoản 2",
                        "RECLASSIFICATION by 401/NQ-UBTVQH16, Điều 1, khoản 3",
                        "RENAMING by 401/NQ-UBTVQH16, Điều 1, khoản 4");
        assertThat(after.changes()).hasSize(before.changes().size() + 4);
    }

    @Test
    void mergedUnitsLeadToTheUnitThatTakesThem() {
        assertThat(successors("18244@2025-07-01")).containsExactly("18229@2026-12-01 ALL ALL");
        assertThat(successors("18229@2025-07-01")).containsExactly("18229@2026-12-01 ALL ALL");
    }

    @Test
    void aDividedUnitGoesOnWithTheRest() {
        assertThat(successors("18406@2025-07-01"))
                .containsExactlyInAnyOrder("18418@2026-12-01 PART PART", "18406@2026-12-01 REST REST");
    }

    @Test
    void aReclassifiedOrRenamedUnitKeepsItsCode() {
        assertThat(after.get(UnitId.parse("18673@2026-12-01")).type()).isEqualTo(UnitType.PHUONG);
        assertThat(after.get(UnitId.parse("18766@2026-12-01")).fullName()).isEqualTo("Xã Kỳ Bắc");
    }

    @Test
    void theActIsADocumentWithItsDays() {
        assertThat(after.getDocument(ACT).issued()).contains(LocalDate.of(2026, 11, 12));
        assertThat(after.getDocument(ACT).inForce()).contains(DAY);
    }

    private static List<String> successors(String unit) {
        return after.endings(after.get(UnitId.parse(unit))).stream()
                .flatMap(change -> change.transfers().stream())
                .filter(transfer -> transfer.source().equals(UnitId.parse(unit)))
                .map(NextResolutionTest::text)
                .toList();
    }

    private static String text(Transfer transfer) {
        return transfer.target() + " " + transfer.area() + " " + transfer.population();
    }
}
