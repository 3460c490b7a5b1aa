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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Citation;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.Input;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/** Dättwil became part of Baden in 1962. */
class CustomTablesTest {
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

    private static final String SHORT_UNITS =
            "code,name,since,until\n4021,Baden,1960-01-01,\n4025,Dättwil,1960-01-01,1962-01-01\n";

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
        CustomTables tables = CustomTables.of(inputs(UNITS, CHANGES, TRANSFERS, DOCUMENTS));

        assertThat(tables.withKnownUntil(end).read(notes::add).knownUntil()).isEqualTo(end);
        assertThat(notes)
                .containsExactly("no gazetteer.csv: what there is is taken to begin on 1960-01-01, the first date");

        notes.clear();
        LocalDate begin = LocalDate.of(1960, 1, 2);
        assertThatExceptionOfType(InvalidGazetteerException.class)
                .isThrownBy(() -> CustomTables.of(inputs(UNITS, CHANGES, TRANSFERS, DOCUMENTS))
                        .withBaseline(begin)
                        .read(notes::add))
                .withMessageContaining("1960-01-02");
        assertThat(notes)
                .containsExactly(
                        "no gazetteer.csv: what there is is taken to be known until 1962-01-01, the last date");

        notes.clear();
        Gazetteer swiss = CustomTables.of(inputs(UNITS, CHANGES, TRANSFERS, DOCUMENTS, MEASUREMENTS, DATES))
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

        assertThat(CustomTables.in(folder).read(notes::add).units()).hasSize(4);
        assertThat(CustomTables.of(
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

        assertThat(CustomTables.of(inputs).withOptions(theirs).read(notes::add).units())
                .hasSize(4);
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> CustomTables.of(inputs(UNITS))
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
                "1.csv: is none of the tables, by its columns a, b (units has name, short changes has from, changes has date_basis, transfers"
                        + " has change, documents has number, measurements has value, shares has share, dates has"
                        + " format)",
                UNITS,
                "a,b\n1,2\n");
        assertUnreadable(
                "0.csv: is none of the tables, by its columns code;since;until;type;name;parent;other_spellings (units"
                        + " has name, short changes has from, changes has date_basis, transfers has change, documents has number, measurements"
                        + " has value, shares has share, dates has format)",
                UNITS.replace(',', ';'));
        assertUnreadable(
                "1.csv: is empty (units has name, short changes has from, changes has date_basis, transfers has change, documents has number,"
                        + " measurements has value, shares has share, dates has format)",
                UNITS,
                "");
        assertUnreadable(
                "0.csv:1: the header has the unknown column 'start', has no column 'since' (expected:"
                        + " code,since,until,type,name,parent,other_spellings)",
                UNITS.replace("since", "start"));
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> CustomTables.of(folder.resolve("nowhere.csv")).read(notes::add))
                .withMessage("nowhere.csv: there is no such file");
    }

    @Test
    void tablesThatLackEachOtherAreRefused() {
        assertUnreadable("0.csv, 1.csv: there is no table of units; it has the column name", CHANGES, TRANSFERS);
        assertUnreadable("1.csv: is a table of changes, but there is none of transfers", UNITS, CHANGES);
        assertUnreadable("0.csv: is a table of transfers, but there is none of changes", TRANSFERS, UNITS);
        assertUnreadable("2.csv: is a table of units, but so is 0.csv; put them into one file", UNITS, DATES, UNITS);
        assertUnreadable(
                "0.csv: has no row below its header", UNITS.lines().findFirst().orElseThrow() + "\n");
    }

    @Test
    void shortTablesAreEnough() throws IOException {
        Gazetteer towns = read(SHORT_UNITS, "date,from,to\n1962-01-01,4025,4021\n");

        assertThat(towns.units())
                .extracting(unit -> unit.id() + " " + unit.fullName() + " " + unit.validity() + " "
                        + unit.type().label())
                .containsExactly(
                        "4021@1960-01-01 Baden 1960-01-01/1962-01-01 municipality",
                        "4021@1962-01-01 Baden 1962-01-01/.. municipality",
                        "4025@1960-01-01 Dättwil 1960-01-01/1962-01-01 municipality",
                        "all@1960-01-01 all 1960-01-01/.. province");
        UnitChange merger = towns.changes().get(0);
        assertThat(towns.changes()).hasSize(1);
        assertThat(merger.id()).isEqualTo("1962-01-01:4021");
        assertThat(merger.kind()).isEqualTo(ChangeKind.MERGER);
        assertThat(merger.citation()).isEqualTo(Citation.of("1.csv"));
        assertThat(merger.transfers())
                .containsExactly(
                        transfer("4025@1960-01-01", "4021@1962-01-01", Extent.ALL),
                        transfer("4021@1960-01-01", "4021@1962-01-01", Extent.ALL));
        assertThat(towns.documents().get("1.csv")).isEqualTo(Document.of("1.csv", DocumentKind.PUBLICATION, "", ""));
        assertThat(notes)
                .containsExactly(
                        "no column type: all units are taken for municipalities",
                        "no column parent: 2 units are taken to lie in one made up for this, all",
                        "1 unit that went on through a change: taken to be another version from then on",
                        "no table of documents: the 1 that are named are taken to exist",
                        ALL_DATES);
    }

    @Test
    void whatShortTablesSayIsNotTakenForGranted() throws IOException {
        Gazetteer towns = read("""
                    code,name,since,until,type,parent
                    19,Aargau,1960-01-01,,province,
                    4021,Baden,1960-01-01,,municipality,19
                    4025,Dättwil,1960-01-01,1962-01-01,municipality,19
                    4026,Au,1962-01-01,,municipality,19
                    """, """
                    date,from,to,area,population,persons,document,clause,note
                    1962-01-01,4025,4021,part,all,500,Law 1,§ 2,by vote
                    1962-01-01,4025,4026,rest,none,,Law 2,,
                    """, DATES);

        UnitChange change = towns.changes().get(0);
        assertThat(change.citation()).isEqualTo(Citation.of("Law 1", "§ 2"));
        assertThat(change.note()).isEqualTo("also by Law 2; by vote");
        assertThat(change.transfers())
                .containsExactly(
                        Transfer.of(id("4025@1960-01-01"), id("4021@1962-01-01"), Extent.PART, Extent.ALL)
                                .withPersons(500),
                        Transfer.of(id("4025@1960-01-01"), id("4026@1962-01-01"), Extent.REST, Extent.NONE),
                        transfer("4021@1960-01-01", "4021@1962-01-01", Extent.ALL));
        assertThat(notes)
                .containsExactly(
                        "1 unit that went on through a change: taken to be another version from then on",
                        "no table of documents: the 1 that are named are taken to exist");
    }

    @Test
    void unitThatGivesAPartKeepsTheRest() throws IOException {
        Gazetteer towns =
                read("code,name,since\n1,A,2000-01-01\n2,B,2010-01-01\n", "date,from,to,area\n2010-01-01,1,2,part\n");

        assertThat(towns.changes().get(0).transfers())
                .containsExactly(
                        transfer("1@2000-01-01", "2@2010-01-01", Extent.PART),
                        transfer("1@2000-01-01", "1@2010-01-01", Extent.REST));
    }

    @Test
    void partsThatNobodySaysAreUnknown() throws IOException {
        Gazetteer towns = read(
                "code,name,since,until\n1,A,2000-01-01,2010-01-01\n2,B,2010-01-01,\n3,C,2010-01-01,\n",
                "date,from,to\n2010-01-01,1,2\n2010-01-01,1,3\n");

        assertThat(towns.changes().get(0).kind()).isEqualTo(ChangeKind.SPLIT);
        assertThat(towns.changes().get(0).transfers())
                .containsExactly(
                        transfer("1@2000-01-01", "2@2010-01-01", Extent.UNKNOWN),
                        transfer("1@2000-01-01", "3@2010-01-01", Extent.UNKNOWN));
        assertThat(notes)
                .contains("no extents of 1 unit that went to several: how much went to each is taken to be unknown");
    }

    @Test
    void versionsOfOneCodeFollowEachOtherAndOthersHaveOpenEnds() throws IOException {
        Gazetteer towns = read("""
                    code,name,since,until
                    1,A,2000-01-01,2010-01-01
                    1,A-Stadt,2010-01-01,
                    2,B,2000-01-01,2005-01-01
                    3,C,2003-01-01,
                    4,D,2000-01-01,2006-01-01
                    5,E,2007-01-01,
                    """, "date,from,to,note\n2006-01-01,4,,flooded\n2007-01-01,,5,\n");

        assertThat(towns.changes())
                .extracting(change -> change.id() + " " + change.kind())
                .containsExactlyInAnyOrder(
                        "2010-01-01:1 RENAMING",
                        "2005-01-01:2:end DISSOLUTION",
                        "2003-01-01:3:begin ESTABLISHMENT",
                        "2006-01-01:4:end DISSOLUTION",
                        "2007-01-01:5:begin ESTABLISHMENT");
        assertThat(towns.changes())
                .filteredOn(change -> change instanceof Dissolution)
                .allMatch(change -> ((Dissolution) change).successorUnknown())
                .extracting(UnitChange::note)
                .containsExactlyInAnyOrder("", "flooded");
        assertThat(notes)
                .contains(
                        "1 unit that ended while another began with the same code: taken to have become it",
                        "1 unit that ended, and no row says as what: the successor is taken to be unknown",
                        "1 unit that began, and no row says of what: the origin is taken to be unknown");
    }

    @Test
    void withoutUntilAVersionEndsWhenTheNextBegins() throws IOException {
        Gazetteer towns = read("code,name,since\n1,A,2000-01-01\n1,B,2010-01-01\n");

        assertThat(towns.get(id("1@2000-01-01")).validity()).isEqualTo(DateRange.parse("2000-01-01/2010-01-01"));
        assertThat(towns.get(id("1@2010-01-01")).validity()).isEqualTo(DateRange.parse("2010-01-01/.."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01 001 00001 | units with codes of 2 characters are taken for provinces, codes of 3 characters are taken"
                        + " for districts, codes of 5 characters are taken for municipalities",
                "01 00001 | units with codes of 2 characters are taken for provinces, codes of 5 characters are taken for"
                        + " municipalities",
                "A A1 A11 | units with codes of 1 characters are taken for provinces, codes of 2 characters are taken for"
                        + " districts, codes of 3 characters are taken for municipalities",
                "19 4021 | units with codes of 2 characters are taken for provinces, codes of 4 characters are taken for"
                        + " municipalities",
                "98 99 100 | all units are taken for municipalities",
                "1 22 333 4444 | all units are taken for municipalities",
                "01 02 | all units are taken for municipalities",
            })
    void levelIsToldByTheLengthOfCodes(String codes, String note) throws IOException {
        StringBuilder units = new StringBuilder("code,name,since\n");
        for (String code : codes.split(" ", -1)) {
            units.append(code).append(",x,2000-01-01\n");
        }
        read(units.toString());

        assertThat(notes.get(0)).isEqualTo("no column type: " + note);
    }

    @Test
    void levelIsToldByTheParents() throws IOException {
        Gazetteer two = read("code,name,since,parent\n1,A,2000-01-01,\n22,B,2000-01-01,1\n3,C,2000-01-01,22\n");

        assertThat(two.units())
                .extracting(unit -> unit.code() + " " + unit.type().label())
                .containsExactly("1 province", "22 district", "3 municipality");
        assertThat(notes.get(0))
                .isEqualTo("no column type: provinces and districts and municipalities are told by their parents");
    }

    @Test
    void rowsThatDoNotGoWithTheUnitsAreAllTold() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> read(SHORT_UNITS, """
                    date,from,to
                    1962-01-01,4026,4021
                    1963-01-01,4025,4021
                    1962-01-01,4025,4027
                    1962-01-01,,
                    1961-01-01,4021,
                    1961-01-01,,4021
                    """))
                .withMessage("""
                        6 problems:
                          1.csv:2: from: no unit bears the code 4026 on 1961-12-31, the day before
                          1.csv:3: from: no unit bears the code 4025 on 1962-12-31, the day before
                          1.csv:4: to: no unit bears the code 4027 on 1962-01-01
                          1.csv:5: from: must not be empty if to is
                          1.csv:6: from: the unit of the code 4021 goes on after that day
                          1.csv:7: to: the unit of the code 4021 began on 1960-01-01 already""");
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> read(SHORT_UNITS, "date,from,to\n1962-01-01,4025,4021\n1962-01-01,4025,\n"))
                .withMessageContaining("1.csv:3: to: must not be empty, since another row says a successor");
    }

    @Test
    void unknownColumnsOfAllFilesAreToldAtOnce() {
        assertUnreadable(
                "1.csv: is none of the tables, by its columns a, b (units has name, short changes has from, changes has"
                        + " date_basis, transfers has change, documents has number, measurements has value, shares has"
                        + " share, dates has format); 0.csv: the header has the unknown columns 'x', 'y' (known: code,"
                        + " since, until, type, name, parent, other_spellings)",
                "code,name,since,x,y\n",
                "a,b\n");
        assertUnreadable(
                "1.csv: is a short table of changes, but 2.csv has changes, too",
                UNITS,
                "date,from,to\n",
                CHANGES,
                TRANSFERS);
    }

    private static UnitId id(String text) {
        return UnitId.parse(text);
    }

    private static Transfer transfer(String source, String target, Extent extent) {
        return Transfer.of(id(source), id(target), extent, extent);
    }

    private void assertUnreadable(String message, String... texts) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> read(texts))
                .withMessage(message);
    }

    private Gazetteer read(String... texts) throws IOException {
        return CustomTables.of(inputs(texts)).read(notes::add);
    }

    private static List<Input> inputs(String... texts) {
        List<Input> inputs = new ArrayList<>();
        for (String text : texts) {
            inputs.add(Input.of(new StringReader(text), inputs.size() + ".csv"));
        }
        return inputs;
    }
}
