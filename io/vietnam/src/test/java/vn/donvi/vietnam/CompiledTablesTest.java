package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.fixture.ManyThreads;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.GazetteerImage;
import vn.donvi.gazetteer.Lineage;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.gazetteer.TransferGraph;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.build.CompileTables;

/** The loaded gazetteer and the one that its tables make, which is checked when it is read, answer the same. */
class CompiledTablesTest {
    private static final Path TABLES = Path.of("src/main/resources/vn/donvi/vietnam");
    private static final LocalDate BASELINE = LocalDate.of(2004, 8, 31);
    private static final List<LocalDate> DATES = List.of(
            BASELINE,
            LocalDate.of(2008, 8, 1),
            LocalDate.of(2019, 4, 1),
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2030, 1, 1));

    private static @Nullable Gazetteer ofTables;
    private static @Nullable Gazetteer loaded;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() throws IOException {
        ofTables = GazetteerCsv.read(TABLES);
        loaded = VietnamGazetteer.load();
    }

    @AfterAll
    static void forget() {
        ofTables = null;
        loaded = null;
    }

    @Test
    void theSameTablesAreCompiledToTheSameBytesThatAreEmbedded() throws IOException {
        copyTables();
        CompileTables.main(new String[] {folder.toString()});

        assertThat(Files.readAllBytes(folder.resolve(CompileTables.IMAGE)))
                .isEqualTo(embedded())
                .isEqualTo(GazetteerImage.of(loaded()));
    }

    @Test
    void tablesThatBreakAnInvariantAreNotCompiled() throws IOException {
        copyTables();
        String documents = Files.readString(folder.resolve("documents.csv"));
        Files.writeString(folder.resolve("documents.csv"), documents.replace("\n1665/NQ-UBTVQH15,", "\n1/NQ,"));

        assertThatThrownBy(() -> CompileTables.main(new String[] {folder.toString()}))
                .hasMessageContaining("cites the unknown document 1665/NQ-UBTVQH15");
        assertThat(folder.resolve(CompileTables.IMAGE)).doesNotExist();
    }

    @Test
    void everyTableHasTheSameRowsInTheSameOrder() {
        assertThat(loaded().coverage()).isEqualTo(ofTables().coverage());
        assertThat(loaded().knownUntil()).isEqualTo(ofTables().knownUntil());
        assertThat(loaded().units().equals(ofTables().units())).isTrue();
        assertThat(loaded().changes().equals(ofTables().changes())).isTrue();
        assertThat(loaded().measurements().equals(ofTables().measurements())).isTrue();
        assertThat(loaded().shares().equals(ofTables().shares())).isTrue();
        assertThat(List.copyOf(loaded().documents().entrySet()))
                .isEqualTo(List.copyOf(ofTables().documents().entrySet()));
        for (String number : ofTables().documents().keySet()) {
            assertThat(loaded().getDocument(number)).isEqualTo(ofTables().getDocument(number));
        }
        assertThat(loaded().findDocument("0/NQ")).isEmpty();
        assertThat(loaded().changes(BASELINE, LocalDate.of(2012, 1, 1)))
                .isEqualTo(ofTables().changes(BASELINE, LocalDate.of(2012, 1, 1)));
        assertThat(loaded().changes(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 1)))
                .isEqualTo(ofTables().changes(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 1)))
                .hasSizeGreaterThan(3_000);
    }

    @Test
    void everyUnitHasTheSameHistory() {
        for (AdministrativeUnit unit : ofTables().units()) {
            assertThat(answers(loaded(), unit)).as("%s", unit).isEqualTo(answers(ofTables(), unit));
        }
    }

    @Test
    void everyCodeIsFoundAlikeOnEveryDate() {
        Set<UnitCode> codes = new TreeSet<>(Stream.of("", "0", "00", "99", "000", "1", "A-1", "99999")
                .filter(UnitCode::isCode)
                .map(UnitCode::of)
                .toList());
        ofTables().units().forEach(unit -> codes.add(unit.code()));
        for (LocalDate date : DATES) {
            Snapshot expected = ofTables().on(date);
            Snapshot actual = loaded().on(date);
            for (UnitCode code : codes) {
                assertThat(actual.find(code)).isEqualTo(expected.find(code));
                assertThat(actual.children(code)).isEqualTo(expected.children(code));
                if (expected.find(code).isEmpty()) {
                    assertThat(unknown(actual, code)).isEqualTo(unknown(expected, code));
                }
            }
            assertThat(actual.units()).isEqualTo(expected.units());
            assertThat(actual.countsByType()).isEqualTo(expected.countsByType());
            assertThat(actual.within(UnitCode.of("01"), UnitLevel.COMMUNE))
                    .isEqualTo(expected.within(UnitCode.of("01"), UnitLevel.COMMUNE));
        }
    }

    @Test
    void everyTransferIsTheSameEdge() {
        TransferGraph expected = ofTables().graph();
        TransferGraph actual = loaded().graph();
        assertThat(actual.units()).isEqualTo(expected.units());
        assertThat(actual.edges()).isEqualTo(expected.edges());
        for (int edge = 0; edge < expected.edges(); edge++) {
            assertThat(actual.source(edge)).isEqualTo(expected.source(edge));
            assertThat(actual.target(edge)).isEqualTo(expected.target(edge));
            assertThat(actual.step(edge)).isEqualTo(expected.step(edge));
        }
        for (int unit = 0; unit < expected.units(); unit++) {
            assertThat(edges(actual, unit)).isEqualTo(edges(expected, unit));
        }
    }

    @Test
    void crosswalksAreTheSame() {
        for (UnitLevel level : List.of(UnitLevel.PROVINCE, UnitLevel.COMMUNE)) {
            assertThat(Crosswalk.between(loaded(), BASELINE, level, LocalDate.of(2025, 7, 1), level)
                            .rows())
                    .isEqualTo(Crosswalk.between(ofTables(), BASELINE, level, LocalDate.of(2025, 7, 1), level)
                            .rows());
        }
    }

    @Test
    void gazetteerThatIsBuiltAgainIsTheSame() {
        assertThat(GazetteerImage.of(loaded().toBuilder().build())).isEqualTo(GazetteerImage.of(ofTables()));
    }

    @Test
    void sixteenThreadsThatAskForTheFirstTimeGetTheAnswersOfOne() throws Exception {
        ManyThreads<Gazetteer> threads = new ManyThreads<>();
        List<AdministrativeUnit> units = ofTables().units();
        for (int i = 0; i < units.size(); i += 61) {
            AdministrativeUnit unit = units.get(i);
            threads.ask(gazetteer -> answers(gazetteer, unit));
            threads.ask(gazetteer -> gazetteer.on(unit.id().since()).children(unit.code()));
        }
        threads.ask(gazetteer -> gazetteer.units().hashCode())
                .ask(gazetteer -> gazetteer.changes().hashCode())
                .ask(gazetteer -> gazetteer.documents().hashCode())
                .ask(gazetteer -> gazetteer.measurements().hashCode())
                .ask(gazetteer -> gazetteer.shares().hashCode());
        threads.agree(3, VietnamGazetteer::load);
    }

    // What is compared

    private static List<Object> answers(Gazetteer gazetteer, AdministrativeUnit unit) {
        Lineage lineage = gazetteer.lineage(unit);
        return List.of(
                gazetteer.get(unit.id()),
                gazetteer.versions(unit.code()),
                gazetteer.beginnings(unit),
                gazetteer.endings(unit),
                gazetteer.measurements(unit),
                gazetteer.on(unit.id().since()).parents(unit),
                lineage.unit(),
                lineage.ancestors(),
                lineage.descendants(),
                lineage.origins(),
                lineage.outcomes(),
                lineage.steps());
    }

    private static List<Integer> edges(TransferGraph graph, int unit) {
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i < graph.incoming(unit); i++) {
            edges.add(graph.incoming(unit, i));
        }
        for (int i = 0; i < graph.outgoing(unit); i++) {
            edges.add(graph.outgoing(unit, i));
        }
        return edges;
    }

    private static String unknown(Snapshot snapshot, UnitCode code) {
        try {
            return "found " + snapshot.get(code);
        } catch (UnknownUnitException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void copyTables() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private static byte[] embedded() throws IOException {
        try (InputStream image = VietnamGazetteer.class.getResourceAsStream(CompileTables.IMAGE)) {
            return Objects.requireNonNull(image, CompileTables.IMAGE).readAllBytes();
        }
    }

    private static Gazetteer ofTables() {
        return Objects.requireNonNull(ofTables, "ofTables");
    }

    private static Gazetteer loaded() {
        return Objects.requireNonNull(loaded, "loaded");
    }
}
