package vn.donvi.cli.export;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

/** Commands on two short tables of the user: two towns of which one became part of the other in 1962. */
class OwnGazetteerTest {
    private static final String UNITS =
            "code,name,since,until\n4021,Baden,1960-01-01,\n4025,Dättwil,1960-01-01,1962-01-01\n";
    private static final String CHANGES = "date,from,to\n1962-01-01,4025,4021\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @BeforeEach
    void writeTables() throws IOException {
        Files.writeString(folder.resolve("u.csv"), UNITS);
        Files.writeString(folder.resolve("c.csv"), CHANGES);
        Files.writeString(folder.resolve("towns.csv"), "code,people\n4025,5\n4021,6\n");
    }

    /** Runs a command in which the files are named without their folder. */
    private Run run(String... command) {
        List<String> args = new ArrayList<>();
        for (String arg : command) {
            args.add(
                    arg.endsWith(".csv") || arg.endsWith(".xlsx")
                            ? folder.resolve(arg).toString()
                            : arg);
        }
        return Run.of(args.toArray(String[]::new));
    }

    private Run runOnOwn(String command) {
        return run((command + " --gazetteer u.csv c.csv").split(" ", -1));
    }

    @Test
    void whatIsTakenForGrantedIsTold() {
        assertThat(runOnOwn("find Dättwil")).isEqualTo(new Run(ExitCode.DONE, """
                code,name,type,parents,since,until,match
                4025,Dättwil,municipality,all,1960-01-01,1962-01-01,exact
                """, """
                donvi: no column type: all units are taken for municipalities
                donvi: no column parent: 2 units are taken to lie in one made up for this, all
                donvi: 1 unit that went on through a change: taken to be another version from then on
                donvi: no table of documents: the 1 that are named are taken to exist
                donvi: no gazetteer.csv: what there is is taken to begin on 1960-01-01, the first date, and to be known until \
                1962-01-01, the last
                """));
    }

    @Test
    void unitIsShownAndTraced() {
        assertThat(runOnOwn("show 4025 --on 1961-01-01").out())
                .startsWith("Dättwil, all\n")
                .contains("became        Baden");
        assertThat(runOnOwn("trace 4025 --on 1961-01-01 --format csv").out()).endsWith("""
                1962-01-01,merger,c.csv,,4025@1960-01-01,Dättwil,all,all,4021@1962-01-01,Baden,,,all,all
                1962-01-01,merger,c.csv,,4021@1960-01-01,Baden,all,all,4021@1962-01-01,Baden,,,all,all
                """);
        assertThat(runOnOwn("find Bern").exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
    }

    @Test
    void lowestLevelIsTheOneThatIsMeant() {
        assertThat(runOnOwn("crosswalk --from 1960-01-01").out().lines().skip(1))
                .extracting(line -> line.substring(0, line.indexOf(",all")))
                .containsExactly(
                        "4021@1960-01-01,Baden,4021@1962-01-01,Baden", "4025@1960-01-01,Dättwil,4021@1962-01-01,Baden");
        assertThat(runOnOwn("harmonize towns.csv --key code --count people --from 1960-01-01")
                        .out())
                .isEqualTo("""
                code,name,people,people_low,people_high,missing
                4021,Baden,11,11,11,
                """);
    }

    @Test
    void codesOfTheirLengthAreNotTakenForVietnameseOnes() {
        Run run = runOnOwn("convert towns.csv --code-column code");

        assertThat(run.out().lines().skip(1))
                .extracting(line -> line.substring(0, line.indexOf(",municipality")))
                .containsExactly("4025,5,EXACT,4021,Baden", "4021,6,EXACT,4021,Baden");
        assertThat(run.err()).doesNotContain("zeros");
        assertThat(runOnOwn("vintage towns.csv --column code").err())
                .endsWith("donvi: the codes are of 1960-01-01 to 1961-12-31; all are explained\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"changes", "stats", "verify"})
    void otherCommandsReadThemToo(String command) {
        Run run = command.equals("verify") ? run("verify", "u.csv", "c.csv") : runOnOwn(command);

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isNotEmpty();
    }

    @Test
    void exportOfThemIsAGazetteerAgain() {
        String exported = folder.resolve("out").toString();

        assertThat(run("export", exported, "--gazetteer", "u.csv", "c.csv").exitCode())
                .isEqualTo(ExitCode.DONE);
        assertThat(Run.of("find", "Baden", "--gazetteer", exported).out())
                .isEqualTo(runOnOwn("find Baden").out());
    }

    @Test
    void sheetsOfAWorkbookAreTablesToo() throws IOException {
        CsvSheets.write(folder.resolve("own.xlsx"), "units", UNITS, "changes", CHANGES);

        assertThat(run("find", "Baden", "--gazetteer", "own.xlsx").out())
                .isEqualTo(runOnOwn("find Baden").out());
    }

    @Test
    void whatIsWrongWithThemIsToldOnStandardError() throws IOException {
        Files.writeString(folder.resolve("c.csv"), CHANGES + "1961-01-01,4026,4021\n1961-02-30,4025,\n");
        assertThat(runOnOwn("show 4021")).isEqualTo(new Run(ExitCode.USAGE, "", """
                donvi: c.csv:3: from: no unit bears the code 4026 on 1960-12-31, the day before
                donvi: c.csv:4: date: '1961-02-30' is not a date (yyyy-mm-dd)
                donvi: the tables of --gazetteer cannot be read in 2 places
                """));

        Files.writeString(folder.resolve("c.csv"), CHANGES.replace("date", "why,date"));
        Files.writeString(folder.resolve("u.csv"), UNITS.replace("code,name", "code,name,pop,area"));
        assertThat(runOnOwn("show 4021")).isEqualTo(new Run(ExitCode.USAGE, "", """
                donvi: u.csv: the header has the unknown columns 'pop', 'area' (known: code, since, until, type, name, parent, \
                other_spellings); c.csv: the header has the unknown column 'why' (known: date, from, to, area, population, \
                area_km2, persons, document, clause, note)
                """));
    }

    @Test
    void tablesInAnotherEncodingAreReadByItsName() throws IOException {
        Files.writeString(folder.resolve("u.csv"), "code,name,since,until\n4021,Đức Thọ,1960-01-01,\n", UTF_16LE);
        Files.createDirectory(folder.resolve("own"));
        Files.copy(folder.resolve("u.csv"), folder.resolve("own").resolve("units.csv"));

        for (String own : List.of("u.csv", folder.resolve("own").toString())) {
            assertThat(run("find", "Thọ", "--gazetteer-encoding", "utf-16le", "--gazetteer", own)
                            .out())
                    .contains("4021,Đức Thọ,");
            assertThat(run("verify", own, "--encoding", "utf-16le").out()).endsWith("every invariant holds\n");
            assertThat(run("verify", own).exitCode()).isEqualTo(ExitCode.USAGE);
        }
        assertThat(run("find", "Thọ", "--gazetteer-encoding", "vni"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: --gazetteer-encoding goes with --gazetteer\n"));
        assertThat(run("verify", "--encoding", "vni"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: --encoding goes with files of yours\n"));
    }
}
