package vn.donvi.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

/** {@code verify} with files of the user: two municipalities that merged, in three tables. */
class VerifyOwnFilesTest {
    private static final String UNITS = """
            code,since,until,type,name,parent,other_spellings
            19,1960-01-01,,province,Aargau,,
            4021,1960-01-01,1962-01-01,municipality,Baden,19,
            4021,1962-01-01,,municipality,Baden,19,
            4025,1960-01-01,1962-01-01,municipality,Dättwil,19,
            """;
    private static final String CHANGES = """
            id,date,date_basis,kind,document,clause,unit,open,note
            4025,1962-01-01,in_force,merger,Merger of Dättwil,,,,
            """;
    private static final String TRANSFERS = """
            change,source,target,area,population,area_km2,persons
            4025,4021@1960-01-01,4021@1962-01-01,all,all,,
            4025,4025@1960-01-01,4021@1962-01-01,all,all,,
            """;
    private static final String TOLD = """
            donvi: no table of documents: the 1 that are named are taken to exist
            donvi: no gazetteer.csv: what there is is taken to begin on 1960-01-01, the first date, and to be known until \
            1962-01-01, the last
            """;

    @TempDir
    private Path folder;

    @Test
    void threeTablesAreAGazetteer() throws IOException {
        Run run = Run.of("verify", units(UNITS), file("b.csv", CHANGES), file("c.csv", TRANSFERS));

        assertThat(run).isEqualTo(new Run(ExitCode.DONE, """
                versions of units             4
                changes                       1
                transfers                     2
                documents                     1
                measurements                  0
                first day            1960-01-01
                changes known until  1962-01-01

                open ends  origin unknown  successor unknown
                total                   0                  0

                every invariant holds
                """, TOLD));
    }

    @Test
    void folderOfThreeTablesIsTheSame() throws IOException {
        file("units.csv", UNITS);
        file("changes.csv", CHANGES);
        file("transfers.csv", TRANSFERS);

        assertThat(Run.of("verify", folder.toString()).exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void sheetsOfAWorkbookAreTablesToo() throws IOException {
        String workbook = workbook(UNITS, TRANSFERS);

        assertThat(Run.of("verify", workbook, file("b.csv", CHANGES)))
                .isEqualTo(Run.of("verify", units(UNITS), file("b.csv", CHANGES), file("c.csv", TRANSFERS)));
    }

    @Test
    void sheetWithoutACellIsNoTable() throws IOException {
        Path file = folder.resolve("own.xlsx");
        CsvSheets.write(file, "units", UNITS, "Sheet2", "");

        assertThat(Run.of("verify", file.toString())).isEqualTo(Run.of("verify", units(UNITS)));
    }

    @Test
    void workbookWithoutACellIsTold() throws IOException {
        Path file = folder.resolve("own.xlsx");
        CsvSheets.write(file, "Sheet1", "");

        assertThat(Run.of("verify", file.toString()))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: own.xlsx: has nothing in its sheets\n"));
    }

    @Test
    void sheetOfSomethingElseIsTold() throws IOException {
        Path file = folder.resolve("own.xlsx");
        CsvSheets.write(file, "units", UNITS, "Ghi chú", "note,by\nx,y\n");

        assertThat(Run.of("verify", file.toString()).err())
                .isEqualTo(
                        "donvi: own.xlsx (Ghi chú): is none of the tables, by its columns note, by (units has name, short changes has from,"
                                + " changes has date_basis, transfers has change, documents has number, measurements has value,"
                                + " shares has share, dates has format)\n");
    }

    @Test
    void problemOfASheetIsTold() throws IOException {
        String workbook = workbook(UNITS.replace("4025,1960-01-01", "4025,1960-02-31"), TRANSFERS);

        assertThat(Run.of("verify", workbook, file("b.csv", CHANGES)))
                .isEqualTo(new Run(ExitCode.USAGE, """
                        own.xlsx (units):5: since: '1960-02-31' is not a date (yyyy-mm-dd)
                        """, "donvi: the gazetteer cannot be read in one place\n"));
    }

    private String workbook(String units, String transfers) throws IOException {
        Path file = folder.resolve("own.xlsx");
        CsvSheets.write(file, "units", units, "transfers", transfers);
        return file.toString();
    }

    @Test
    void everyProblemOfEveryTableIsPrinted() throws IOException {
        Run run = Run.of(
                "verify",
                units(UNITS.replace("4025,1960-01-01", "4025,1960-02-31")),
                file("b.csv", CHANGES),
                file("c.csv", TRANSFERS.replace("1962-01-01,all,all", "1962-01-01,all,alles")));

        assertThat(run).isEqualTo(new Run(ExitCode.USAGE, """
                a.csv:5: since: '1960-02-31' is not a date (yyyy-mm-dd)
                c.csv:2: population: 'alles' is not one of all, part, rest, none, unknown
                c.csv:3: population: 'alles' is not one of all, part, rest, none, unknown
                """, "donvi: the gazetteer cannot be read in 3 places\n"));
    }

    @Test
    void everyViolationIsPrinted() throws IOException {
        assertThat(Run.of("verify", units(UNITS))).isEqualTo(new Run(ExitCode.USAGE, """
                NO_LOOSE_END: Baden (4021@1960-01-01) ends without a transfer from it or a dissolution that says why
                NO_LOOSE_END: Baden (4021@1962-01-01) begins without a transfer to it or an establishment that says why
                NO_LOOSE_END: Dättwil (4025@1960-01-01) ends without a transfer from it or a dissolution that says why
                """, """
                donvi: no gazetteer.csv: what there is is taken to begin on 1960-01-01, the first date, and to be known \
                until 1962-01-01, the last
                donvi: the gazetteer breaks its invariants in 3 places
                """));
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        Path missing = folder.resolve("nowhere.csv");
        assertThat(Run.of("verify", missing.toString()))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: nowhere.csv: there is no such file\n"));
        assertThat(Run.of("verify", folder.toString()).err())
                .isEqualTo("donvi: " + folder
                        + " has no gazetteer.csv, gazetteer.json, gazetteer.jsonl, gazetteer.xlsx or units.csv\n");
        String json = file("a.json", "{\"format\":2}");
        assertThat(Run.of("verify", json).err())
                .isEqualTo("donvi: a.json:1: $.format: is written in format 2, but this version reads 1; a newer"
                        + " version of donvi reads it\n");
        String other = file("other.csv", "a,b\n1,2\n");
        assertThat(Run.of("verify", other).err())
                .isEqualTo(
                        "donvi: other.csv: is none of the tables, by its columns a, b (units has name, short changes has from, changes has"
                                + " date_basis, transfers has change, documents has number, measurements has value, shares has"
                                + " share, dates has format)\n");
    }

    @Test
    void tablesThatDoNotGoTogetherAreRefused() throws IOException {
        String transfers = file("c.csv", TRANSFERS);
        assertThat(Run.of("verify", transfers))
                .isEqualTo(new Run(
                        ExitCode.USAGE, "", "donvi: c.csv: there is no table of units; it has the column name\n"));
        assertThat(Run.of("verify", units(UNITS), transfers).err())
                .isEqualTo("donvi: c.csv: is a table of transfers, but there is none of changes\n");
        assertThat(Run.of("verify", units(UNITS), file("again.csv", UNITS)).err())
                .isEqualTo("donvi: again.csv: is a table of units, but so is a.csv; put them into one file\n");
    }

    private String units(String text) throws IOException {
        return file("a.csv", text);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
