package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
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
import vn.donvi.change.DateBasis;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Enactment;
import vn.donvi.change.Establishment;
import vn.donvi.change.Extent;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.unit.UnitId;

class ChangesCsvTest {
    private static final String HEADER = "id,date,date_basis,kind,document,clause,unit,open,note\n";
    private static final String TRANSFERS = "change,source,target,area,population,area_km2,persons\n";
    private static final String RENAMING = "a,2010-01-01,in_force,renaming,1/NQ,,,,\n";
    private static final String RENAMED = "a,1@2004-08-31,1@2010-01-01,all,all,,\n";

    @Test
    void readsEveryColumnOfBothTables() throws IOException {
        WithProblems<List<UnitChange>> changes = ChangesCsv.read(
                Input.of(new StringReader(GoodFolder.text("changes.csv")), "changes.csv"),
                Input.of(new StringReader(GoodFolder.text("transfers.csv")), "transfers.csv"),
                CsvOptions.STANDARD);

        assertThat(changes.orThrow())
                .contains(
                        new Rearrangement(
                                "2010-01-01:00007",
                                new Enactment(
                                        LocalDate.of(2010, 1, 1),
                                        DateBasis.IN_FORCE,
                                        Citation.of("34/NĐ-CP", "Điều 1, khoản 2")),
                                ChangeKind.SPLIT,
                                List.of(
                                        Transfer.of(
                                                UnitId.parse("00007@2004-08-31"),
                                                UnitId.parse("00007@2010-01-01"),
                                                Extent.REST,
                                                Extent.REST),
                                        Transfer.of(
                                                        UnitId.parse("00007@2004-08-31"),
                                                        UnitId.parse("00008@2010-01-01"),
                                                        Extent.PART,
                                                        Extent.PART)
                                                .withAreaKm2(12.5)
                                                .withPersons(1377)),
                                ""),
                        new Establishment(
                                "2012-05-01:00010",
                                new Enactment(LocalDate.of(2012, 5, 1), DateBasis.LISTED, Citation.of("Sổ 2019")),
                                UnitId.parse("00010@2012-05-01"),
                                true,
                                "no source says of which units it was made"),
                        new Dissolution(
                                "2025-07-01:002",
                                new Enactment(LocalDate.of(2025, 7, 1), DateBasis.IN_FORCE, Citation.of("12/NQ-HĐND")),
                                UnitId.parse("002@2004-08-31"),
                                false,
                                "nobody lived there"))
                .extracting(UnitChange::id)
                .containsExactly(
                        "2010-01-01:00007",
                        "2010-01-01:01",
                        "2012-05-01:00010",
                        "2020-01-01:00001",
                        "2025-07-01:00013",
                        "2025-07-01:002");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            ,2010-01-01,in_force,dissolution,1/NQ,,1@2004-08-31,,          > id: must not be empty
            b,,in_force,dissolution,1/NQ,,1@2004-08-31,,                   > date: must not be empty
            b,2010-01-01,then,dissolution,1/NQ,,1@2004-08-31,,             > date_basis: 'then' is not one of in_force, issued, listed, inferred
            b,2010-01-01,in_force,end,1/NQ,,1@2004-08-31,,                 > kind: 'end' is not one of merger, split, redistribution, boundary_adjustment, reclassification, reassignment, renaming, recoding, establishment, dissolution
            b,2010-01-01,in_force,dissolution,,,1@2004-08-31,,             > document: must not be empty
            b,2010-01-01,in_force,dissolution,1/NQ,,1,,                    > unit: '1' is not a unit id (code@yyyy-mm-dd)
            b,2010-01-01,in_force,dissolution,1/NQ,,,,                     > unit: must not be empty for dissolution
            b,2010-01-01,in_force,establishment,1/NQ,,,yes,                > unit: must not be empty for establishment
            b,2010-01-01,in_force,merger,1/NQ,,1@2004-08-31,,              > unit: must be empty for merger
            b,2010-01-01,in_force,dissolution,1/NQ,,1@2004-08-31,no,       > open: 'no' is not 'yes'
            b,2010-01-01,in_force,merger,1/NQ,,,yes,                       > open: must not be set for merger
            b,2010-01-01,in_force,merger,1/NQ,,,,                          > kind: merger needs transfers, but transfers.csv has none for 'b'
            a,2010-01-01,in_force,merger,1/NQ,,,,                          > id: 'a' is already the id of line 2
            """)
    void reportsAChangeThatIsWrong(String row, String problem) throws IOException {
        WithProblems<List<UnitChange>> changes = read(RENAMING + row + "\n", RENAMED);

        assertThat(changes.problems()).extracting(Problem::toString).containsExactly("changes.csv:3: " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            ,1@2004-08-31,1@2010-01-01,all,all,,           > change: must not be empty
            x,1@2004-08-31,1@2010-01-01,all,all,,          > change: 'x' is not an id in changes.csv
            d,1@2004-08-31,1@2010-01-01,all,all,,          > change: 'd' is of kind dissolution, which has no transfers
            b,1,1@2010-01-01,all,all,,                     > source: '1' is not a unit id (code@yyyy-mm-dd)
            b,1@2004-08-31,,all,all,,                      > target: must not be empty
            b,1@2004-08-31,1@2010-01-01,most,all,,         > area: 'most' is not one of all, part, rest, none, unknown
            b,1@2004-08-31,1@2010-01-01,all,,,             > population: must not be empty
            b,1@2004-08-31,1@2010-01-01,all,all,1.,        > area_km2: '1.' is not a number (digits, with a dot before decimals)
            b,1@2004-08-31,1@2010-01-01,all,all,,1.5       > persons: '1.5' is not a whole number (at most 18 digits, without separators)
            """)
    void reportsATransferThatIsWrong(String row, String problem) throws IOException {
        WithProblems<List<UnitChange>> changes = read(
                RENAMING + "b,2010-01-01,in_force,renaming,1/NQ,,,,\n"
                        + "d,2010-01-01,in_force,dissolution,1/NQ,,3@2004-08-31,,\n",
                RENAMED + "b,2@2004-08-31,2@2010-01-01,all,all,,\n" + row + "\n");

        assertThat(changes.problems()).extracting(Problem::toString).containsExactly("transfers.csv:4: " + problem);
        assertThat(changes.value()).extracting(UnitChange::id).contains("a");
    }

    @Test
    void leavesOutTheWholeChangeIfOneOfItsTransfersIsWrong() throws IOException {
        WithProblems<List<UnitChange>> changes = read(
                RENAMING + "b,2010-01-01,in_force,merger,1/NQ,,,,\n",
                "b,2@2004-08-31,2@2010-01-01,all,all,,\nb,3,2@2010-01-01,all,all,,\n" + RENAMED);

        assertThat(changes.value()).extracting(UnitChange::id).containsExactly("a");
        assertThat(changes.problems())
                .extracting(Problem::toString)
                .containsExactly("transfers.csv:3: source: '3' is not a unit id (code@yyyy-mm-dd)");
    }

    @Test
    void doesNotReportTheTransfersOfAChangeThatIsWrongItself() throws IOException {
        WithProblems<List<UnitChange>> changes =
                read("a,today,in_force,renaming,1/NQ,,,,\nb,2010-01-01,in_force,merger,1/NQ,,,,\n", RENAMED);

        assertThat(changes.value()).isEmpty();
        assertThat(changes.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "changes.csv:2: date: 'today' is not a date (yyyy-mm-dd)",
                        "changes.csv:3: kind: merger needs transfers, but transfers.csv has none for 'b'");
    }

    @Test
    void leavesOutBothChangesOfOneId() throws IOException {
        assertThat(read(RENAMING + RENAMING, RENAMED).value()).isEmpty();
    }

    @Test
    void findsTransfersInAnyOrder() throws IOException {
        List<UnitChange> changes = read(
                        RENAMING + "b,2010-01-01,in_force,merger,1/NQ,,,,\n",
                        "b,2@2004-08-31,2@2010-01-01,all,all,,\n" + RENAMED + "b,3@2004-08-31,2@2010-01-01,all,all,,\n")
                .orThrow();

        assertThat(changes.get(1).transfers())
                .extracting(Transfer::source)
                .containsExactly(UnitId.parse("2@2004-08-31"), UnitId.parse("3@2004-08-31"));
    }

    @Test
    void writesTwoFilesSortedByDateAndId(@TempDir Path folder) throws IOException {
        GoodFolder.copyTo(folder);
        Path changesFile = folder.resolve("changes.csv");
        Path transfersFile = folder.resolve("transfers.csv");
        List<UnitChange> changes =
                new ArrayList<>(ChangesCsv.read(changesFile, transfersFile).orThrow());
        Collections.reverse(changes);
        Path changesWritten = folder.resolve("c.csv");
        Path transfersWritten = folder.resolve("t.csv");

        ChangesCsv.write(changes, changesWritten, transfersWritten);

        assertThat(changesWritten).hasSameBinaryContentAs(changesFile);
        assertThat(transfersWritten).hasSameBinaryContentAs(transfersFile);
    }

    @Test
    void writesNeitherFileIfOneCannotBeWritten(@TempDir Path folder) throws IOException {
        List<UnitChange> changes = read(RENAMING, RENAMED).orThrow();
        Path changesFile = Files.writeString(folder.resolve("changes.csv"), "old");

        assertThatIOException()
                .isThrownBy(() -> ChangesCsv.write(changes, changesFile, folder.resolve("nowhere/transfers.csv")));
        assertThat(changesFile).hasContent("old");
        assertThat(folder).isDirectoryContaining("glob:**/changes.csv").isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void writesToAnything() throws IOException {
        StringWriter changes = new StringWriter();
        StringWriter transfers = new StringWriter();

        ChangesCsv.write(
                read(RENAMING, RENAMED).orThrow(), Output.to(changes), Output.to(transfers), CsvOptions.STANDARD);

        assertThat(changes).hasToString(HEADER + RENAMING);
        assertThat(transfers).hasToString(TRANSFERS + RENAMED);
    }

    @Test
    void refusesToWriteAChangeWithoutId() {
        UnitChange change = new Dissolution(
                "",
                new Enactment(LocalDate.of(2025, 7, 1), DateBasis.IN_FORCE, Citation.of("1/NQ")),
                UnitId.parse("1@2004-08-31"),
                false,
                "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangesCsv.write(
                        List.of(change),
                        Output.to(new StringWriter()),
                        Output.to(new StringWriter()),
                        CsvOptions.STANDARD))
                .withMessage("id must not be blank");
    }

    private static WithProblems<List<UnitChange>> read(String changes, String transfers) throws IOException {
        return ChangesCsv.read(
                Input.of(new StringReader(HEADER + changes), "changes.csv"),
                Input.of(new StringReader(TRANSFERS + transfers), "transfers.csv"),
                CsvOptions.STANDARD);
    }
}
