package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.files.Input;
import vn.donvi.files.ReadLimits;
import vn.donvi.files.UnreadableFileException;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.problem.ProblemsException;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/** Dättwil became part of Baden in 1962. */
class OwnTablesTest {
    private static final String UNITS = """
            code,since,until,type,name,parent,other_spellings
            19,1960-01-01,,province,Aargau,,
            4021,1960-01-01,1962-01-01,municipality,Baden,19,
            4021,1962-01-01,,municipality,Baden,19,
            4025,1960-01-01,1962-01-01,municipality,Dättwil,19,
            """;
    private static final String CHANGES = """
            id,date,date_basis,kind,document,clause,unit,open,note
            1000,1962-01-01,in_force,merger,Register,,,,
            """;
    private static final String TRANSFERS = """
            change,source,target,area,population,area_km2,persons
            1000,4021@1960-01-01,4021@1962-01-01,all,all,,
            1000,4025@1960-01-01,4021@1962-01-01,all,all,,
            """;
    private static final String DOCUMENTS = """
            number,kind,issuer,title,issued,in_force
            Census,publication,,,,
            Register,publication,,,,
            """;
    private static final String MEASUREMENTS = """
            unit,measure,value,as_of,source,quality,note
            4025@1960-01-01,census_population,500,1960-12-01,Census,official,
            """;
    private static final String DATES = "format,baseline,known_until\n1,1960-01-01,1999-12-31\n";

    private static final String ALL_DATES = "no gazetteer.csv: what there is is taken to begin on 1960-01-01, the first"
            + " date, and to be known until 1962-01-01, the last";

    @TempDir
    private Path folder;

    private final List<String> notes = new ArrayList<>();

    @Test
    void threeTablesAreEnoughInAnyOrder() throws IOException {
        List<String> texts = new ArrayList<>(List.of(UNITS, CHANGES, TRANSFERS));
        for (int i = 0; i < texts.size(); i++) {
            Collections.rotate(texts, 1);
            notes.clear();

            Gazetteer swiss = read(texts.toArray(String[]::new));

            AdministrativeUnit daettwil = swiss.get(UnitId.parse("4025@1960-01-01"));
            assertThat(swiss.lineage(daettwil).outcomes())
                    .extracting(unit -> unit.id().toString())
                    .containsExactly("4021@1962-01-01");
            assertThat(swiss.documents().get("Register"))
                    .isEqualTo(Document.of("Register", DocumentKind.LEGAL, "", ""));
            assertThat(swiss.coverage().startInclusive()).isEqualTo("1960-01-01");
            assertThat(swiss.knownUntil()).isEqualTo("1962-01-01");
            assertThat(notes)
                    .containsExactly("no table of documents: the 1 that are named are taken to exist", ALL_DATES);
        }
    }

    @Test
    void unitsWithoutChangesAreEnough() throws IOException {
        Gazetteer one = read("code,since,until,type,name,parent,other_spellings\n19,1960-01-01,,province,Aargau,,\n");

        assertThat(one.units()).hasSize(1);
        assertThat(notes)
                .containsExactly(
                        "no gazetteer.csv: what there is is taken to begin on 1960-01-01, the first date, and to"
                                + " be known until 1960-01-01, the last");
    }

    @Test
    void whatTablesSayIsNotTakenForGranted() throws IOException {
        Gazetteer swiss = read(UNITS, CHANGES, TRANSFERS, DOCUMENTS, MEASUREMENTS, DATES);

        assertThat(swiss.documents().values()).extracting(Document::kind).containsOnly(DocumentKind.PUBLICATION);
        assertThat(swiss.measurements()).hasSize(1);
        assertThat(swiss.knownUntil()).isEqualTo("1999-12-31");
        assertThat(notes).isEmpty();
    }

    @Test
    void documentsAreTakenToExistOnlyWithoutATableOfThem() {
        assertThatExceptionOfType(InvalidGazetteerException.class)
                .isThrownBy(() -> read(
                        UNITS, CHANGES, TRANSFERS, DOCUMENTS.lines().findFirst().orElseThrow() + "\n"))
                .withMessageContaining("Register");
    }

    @Test
    void datesThatAreGivenAreTaken() throws IOException {
        LocalDate end = LocalDate.of(2025, 12, 31);
        OwnTables tables = OwnTables.of(inputs(UNITS, CHANGES, TRANSFERS, DOCUMENTS));

        assertThat(tables.withKnownUntil(end).read(notes::add).knownUntil()).isEqualTo(end);
        assertThat(notes)
                .containsExactly("no gazetteer.csv: what there is is taken to begin on 1960-01-01, the first date");

        notes.clear();
        LocalDate begin = LocalDate.of(1960, 1, 2);
        assertThatExceptionOfType(InvalidGazetteerException.class)
                .isThrownBy(() -> OwnTables.of(inputs(UNITS, CHANGES, TRANSFERS, DOCUMENTS))
                        .withBaseline(begin)
                        .read(notes::add))
                .withMessageContaining("1960-01-02");
        assertThat(notes)
                .containsExactly(
                        "no gazetteer.csv: what there is is taken to be known until 1962-01-01, the last date");

        notes.clear();
        Gazetteer swiss = OwnTables.of(inputs(UNITS, CHANGES, TRANSFERS, DOCUMENTS, MEASUREMENTS, DATES))
                .withBaseline(LocalDate.of(1960, 1, 1))
                .withKnownUntil(end)
                .read(notes::add);
        assertThat(swiss.knownUntil()).isEqualTo(end);
        assertThat(notes).isEmpty();
    }

    @Test
    void filesOfAFolderAreKnownByTheirNames() throws IOException {
        Files.writeString(folder.resolve("units.csv"), UNITS);
        Files.writeString(folder.resolve("changes.csv"), CHANGES);
        Files.writeString(folder.resolve("transfers.csv"), TRANSFERS);
        Files.writeString(folder.resolve("remarks.csv"), "a,b\n");

        assertThat(OwnTables.in(folder).read(notes::add).units()).hasSize(4);
        assertThat(OwnTables.of(
                                folder.resolve("transfers.csv"),
                                folder.resolve("units.csv"),
                                folder.resolve("changes.csv"))
                        .read(notes::add)
                        .units())
                .hasSize(4);
    }

    @Test
    void optionsHoldForEveryTable() throws IOException {
        CsvOptions theirs = CsvOptions.STANDARD
                .withSeparator(';')
                .withColumn("type", "Art")
                .withColumn("source", "von")
                .withLenientHeader();
        String units =
                UNITS.replace(",type,", ",Art,").replace(",other_spellings", "").replace(",\n", "\n");
        List<Input> inputs = inputs(
                ("\uFEFF" + units).replace(',', ';').replace("\n", "\r\n"),
                CHANGES.replace(',', ';'),
                TRANSFERS.replace(",source,", ",von,").replace(',', ';'));

        assertThat(OwnTables.of(inputs).withOptions(theirs).read(notes::add).units())
                .hasSize(4);
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> OwnTables.of(inputs(UNITS))
                        .withOptions(CsvOptions.STANDARD.withLimits(ReadLimits.DEFAULT.withMaxBytes(100)))
                        .read(notes::add))
                .withMessage("0.csv: is larger than the limit of 100 bytes");
    }

    @Test
    void everyProblemOfEveryTableIsTold() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> read(
                        UNITS.replace("4025,1960-01-01", "4025,1960-02-31"),
                        CHANGES,
                        TRANSFERS.replaceFirst("all,all", "all,alles")))
                .withMessage("""
                        2 problems:
                          0.csv:5: since: '1960-02-31' is not a date (yyyy-mm-dd)
                          2.csv:2: population: 'alles' is not one of all, part, rest, none, unknown""");
        assertThat(notes).isEmpty();
    }

    @Test
    void tablesThatMakeNoGazetteerAreRefused() {
        assertThatExceptionOfType(InvalidGazetteerException.class)
                .isThrownBy(() -> read(UNITS, CHANGES, TRANSFERS.replace("4025@", "4021@")))
                .withMessageContaining("Dättwil (4025@1960-01-01) ends without a transfer from it");
    }

    @Test
    void filesThatAreNoTablesAreRefused() {
        assertUnreadable(
                "1.csv: is none of the tables, by its columns a, b (units has type, changes has date_basis, transfers"
                        + " has change, documents has number, measurements has value, shares has share, dates has"
                        + " format)",
                UNITS,
                "a,b\n1,2\n");
        assertUnreadable(
                "0.csv: is none of the tables, by its columns code;since;until;type;name;parent;other_spellings (units"
                        + " has type, changes has date_basis, transfers has change, documents has number, measurements"
                        + " has value, shares has share, dates has format)",
                UNITS.replace(',', ';'));
        assertUnreadable(
                "1.csv: is empty (units has type, changes has date_basis, transfers has change, documents has number,"
                        + " measurements has value, shares has share, dates has format)",
                UNITS,
                "");
        assertUnreadable(
                "0.csv:1: the header has the unknown column 'start', has no column 'since' (expected:"
                        + " code,since,until,type,name,parent,other_spellings)",
                UNITS.replace("since", "start"));
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> OwnTables.of(folder.resolve("nowhere.csv")).read(notes::add))
                .withMessage("nowhere.csv: there is no such file");
    }

    @Test
    void tablesThatLackEachOtherAreRefused() {
        assertUnreadable("0.csv, 1.csv: there is no table of units; it has the column type", CHANGES, TRANSFERS);
        assertUnreadable("1.csv: is a table of changes, but there is none of transfers", UNITS, CHANGES);
        assertUnreadable("0.csv: is a table of transfers, but there is none of changes", TRANSFERS, UNITS);
        assertUnreadable("2.csv: is a table of units, but so is 0.csv; put them into one file", UNITS, DATES, UNITS);
        assertUnreadable(
                "0.csv: has no row below its header", UNITS.lines().findFirst().orElseThrow() + "\n");
    }

    private void assertUnreadable(String message, String... texts) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> read(texts))
                .withMessage(message);
    }

    private Gazetteer read(String... texts) throws IOException {
        return OwnTables.of(inputs(texts)).read(notes::add);
    }

    private static List<Input> inputs(String... texts) {
        List<Input> inputs = new ArrayList<>();
        for (String text : texts) {
            inputs.add(Input.of(new StringReader(text), inputs.size() + ".csv"));
        }
        return inputs;
    }
}
