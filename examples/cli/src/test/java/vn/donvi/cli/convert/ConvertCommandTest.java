package vn.donvi.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.cli.FixtureMain;
import vn.donvi.cli.Fixtures;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.table.SheetCsv;

public class ConvertCommandTest {
    public static final String CUSTOMERS = "src/test/resources/vn/donvi/cli/customers.csv";

    @TempDir
    private Path folder;

    @Nested
    class Tables {
        @Test
        void idOfAVersionIsConvertedByItsOwnDate() throws IOException {
            Path table = folder.resolve("ids.csv");
            Files.writeString(table, "id\n18301@2004-08-31\n18301@2005-01-01\n18301@x\n");

            Run run = Run.of("convert", table.toString(), "--code-column", "id", "--from", "2025-07-01");

            assertThat(run.out().lines().map(line -> line.replaceAll("^([^,]*,[^,]*,[^,]*),.*", "$1")))
                    .containsExactly(
                            "id,donvi_status,donvi_code",
                            "18301@2004-08-31,EXACT,18229",
                            "18301@2005-01-01,NOT_FOUND,",
                            "18301@x,NOT_FOUND,");
            assertThat(run.out())
                    .contains(",NOT_IN_FORCE,no unit has the id 18301@2005-01-01\n")
                    .contains(",NOTHING_RECOGNIZED,'18301@x' is not a unit code\n");
            assertThat(Run.of("convert", "--code", "18301@2004-08-31").out()).contains("code        18229\n");
        }

        @Test
        void byCode() {
            Run run = convert(
                    "id,code,x\r\n1,18301,\"a\"\"\"\r\n2,26737,\r\n\r\n3,99999,\r\n4,x y,\r\n5,,",
                    "--code-column",
                    "code");

            assertThat(run).isEqualTo(new Run(ExitCode.DONE, crlf("""
                    id,code,x,donvi_status,donvi_code,donvi_name,donvi_type,donvi_province_code,donvi_province,\
                    donvi_candidates,donvi_reason,donvi_note
                    1,18301,"a\""",EXACT,18229,Xã Đức Thọ,xã,42,Tỉnh Hà Tĩnh,18229:1-1,WHOLE_POPULATION,"the whole population of \
                    Xã Đức Lạc (18301@2004-08-31) is in Xã Đức Thọ (18229@2025-07-01) (2020-01-01 by \
                    819/NQ-UBTVQH14, Điều 1, khoản 3; 2025-07-01 by 1665/NQ-UBTVQH15, Điều 1, khoản 37)"
                    2,26737,,SPLIT,,,,79,Thành phố Hồ Chí Minh,26734:0-1 26740:0-1,DIVIDED,"Phường Đa Kao \
                    (26737@2004-08-31) was divided between Phường Tân Định, Phường Sài Gòn (2025-07-01 by \
                    1685/NQ-UBTVQH15)"

                    3,99999,,NOT_FOUND,,,,,,,CODE_UNKNOWN,no unit has ever borne the code 99999
                    4,x y,,NOT_FOUND,,,,,,,NOTHING_RECOGNIZED,'x y' is not a unit code
                    5,,,NOT_FOUND,,,,,,,NOTHING_RECOGNIZED,there is no code"""), """
                    donvi: 5 rows converted to 2025-07-01
                      EXACT      1  20.00 %
                      SPLIT      1  20.00 %
                      AMBIGUOUS  0   0.00 %
                      PARTIAL    0   0.00 %
                      NOT_FOUND  3  60.00 %
                    donvi: not EXACT because of
                      NOTHING_RECOGNIZED  2  40.00 %
                      DIVIDED             1  20.00 %
                      CODE_UNKNOWN        1  20.00 %
                    """));
        }

        @Test
        void byCodeOfADay() {
            Run run =
                    convert("code\n26740\n18280\n18301\n", "--code-column", "code", "--from", "2021-01-01", "--strict");

            assertThat(run).isEqualTo(new Run(ExitCode.NOT_EXACT, """
                    code,donvi_status,donvi_code,donvi_name,donvi_type,donvi_province_code,donvi_province,\
                    donvi_candidates,donvi_reason,donvi_note
                    26740,EXACT,26740,Phường Sài Gòn,phường,79,Thành phố Hồ Chí Minh,26740:1-1,WHOLE_POPULATION,the whole population \
                    of Phường Bến Nghé (26740@2004-08-31) is in Phường Sài Gòn (26740@2025-07-01) (2025-07-01 by \
                    1685/NQ-UBTVQH15)
                    18280,EXACT,18229,Xã Đức Thọ,xã,42,Tỉnh Hà Tĩnh,18229:1-1,WHOLE_POPULATION,"the whole population of Xã Hòa Lạc \
                    (18280@2020-01-01) is in Xã Đức Thọ (18229@2025-07-01) (2025-07-01 by 1665/NQ-UBTVQH15, Điều 1, \
                    khoản 37)"
                    18301,NOT_FOUND,,,,,,,NOT_IN_FORCE,"no unit bears the code 18301 on 2021-01-01; it was borne by Xã Đức Lạc \
                    (18301@2004-08-31), 2004-08-31/2020-01-01"
                    """, """
                    donvi: 3 rows converted to 2025-07-01
                      EXACT      2  66.66 %
                      SPLIT      0   0.00 %
                      AMBIGUOUS  0   0.00 %
                      PARTIAL    0   0.00 %
                      NOT_FOUND  1  33.33 %
                    donvi: not EXACT because of
                      NOT_IN_FORCE  1  33.33 %
                    """));
        }

        @Test
        void byCodeThatBecameANumber() {
            Run run = convert("code\n26740.0\n42.0\n1234\n.0\n", "--code-column", "code");

            assertThat(run.out()).isEqualTo("""
                    code,donvi_status,donvi_code,donvi_name,donvi_type,donvi_province_code,donvi_province,\
                    donvi_candidates,donvi_reason,donvi_note
                    26740.0,EXACT,26740,Phường Sài Gòn,phường,79,Thành phố Hồ Chí Minh,26740:1-1,IN_FORCE,read as 26740; \
                    Phường Sài Gòn (26740@2025-07-01) is in force on 2025-07-01
                    42.0,PARTIAL,,,,42,Tỉnh Hà Tĩnh,42:1-1,PROVINCE_ONLY,read as 42; Tỉnh Hà Tĩnh (42@2004-08-31) is in force on \
                    2025-07-01
                    1234,NOT_FOUND,,,,,,,CODE_UNKNOWN,read as 01234; no unit has ever borne the code 01234
                    .0,NOT_FOUND,,,,,,,CODE_UNKNOWN,no unit has ever borne the code .0
                    """);
        }

        @Test
        void byCodeThatLostItsZero() {
            Run run = Run.on(
                    Fixtures::leadingZero,
                    "code\n1234\n1234.0\n".getBytes(StandardCharsets.UTF_8),
                    "convert",
                    "--code-column=code");

            assertThat(run.out()).isEqualTo("""
                    code,donvi_status,donvi_code,donvi_name,donvi_type,donvi_province_code,donvi_province,\
                    donvi_candidates,donvi_reason,donvi_note
                    1234,EXACT,01234,Xã Yên Thành,xã,08,Tỉnh Tuyên Quang,01234:1-1,IN_FORCE,read as 01234; Xã Yên Thành \
                    (01234@2004-08-31) is in force on 2025-07-01
                    1234.0,EXACT,01234,Xã Yên Thành,xã,08,Tỉnh Tuyên Quang,01234:1-1,IN_FORCE,read as 01234; Xã Yên Thành \
                    (01234@2004-08-31) is in force on 2025-07-01
                    """);
        }

        @Test
        void byShortCodeThatMayHaveLostItsZeros() {
            Run run = Run.on(
                    Fixtures::leadingZero,
                    "code\n8\n9\n".getBytes(StandardCharsets.UTF_8),
                    "convert",
                    "--code-column=code");

            assertThat(run.out()).endsWith("""
                    8,NOT_FOUND,,,,,,,CODE_UNKNOWN,no unit has ever borne the code 8; with its leading zeros it may be 08 (Tỉnh Tuyên \
                    Quang: --code-level province)
                    9,NOT_FOUND,,,,,,,CODE_UNKNOWN,no unit has ever borne the code 9
                    """);
            assertThat(Run.on(Fixtures::leadingZero, "convert", "--code", "8").err())
                    .isEqualTo(
                            "donvi: no unit has ever borne the code 8; did you mean 'donvi convert --code 08' (Tỉnh Tuyên"
                                    + " Quang)?\n");
        }

        @Test
        void byAddress() {
            Run run = convert(
                    "\uFEFFaddress;x\n\"Xã Hòa Lạc; Đức Thọ; Hà Tĩnh\";1\n12 Lê Lợi, Đa Kao, Quận 1;2\nHà Tĩnh;3\n?;4\n",
                    "--address-column",
                    "address");

            assertThat(run.out()).isEqualTo("\uFEFF" + """
                    address;x;donvi_status;donvi_code;donvi_name;donvi_type;donvi_province_code;donvi_province;\
                    donvi_candidates;donvi_reason;donvi_note
                    "Xã Hòa Lạc; Đức Thọ; Hà Tĩnh";1;EXACT;18229;Xã Đức Thọ;xã;42;Tỉnh Hà Tĩnh;18229:1-1;WHOLE_POPULATION;the whole \
                    population of Xã Hòa Lạc (18280@2020-01-01) is in Xã Đức Thọ (18229@2025-07-01) (2025-07-01 by \
                    1665/NQ-UBTVQH15, Điều 1, khoản 37)
                    12 Lê Lợi, Đa Kao, Quận 1;2;SPLIT;;;;79;Thành phố Hồ Chí Minh;26734:0-1 26740:0-1;DIVIDED;Phường Đa Kao \
                    (26737@2004-08-31) was divided between Phường Tân Định, Phường Sài Gòn (2025-07-01 by \
                    1685/NQ-UBTVQH15)
                    Hà Tĩnh;3;PARTIAL;;;;42;Tỉnh Hà Tĩnh;42:1-1;PROVINCE_ONLY;Tỉnh Hà Tĩnh (42@2004-08-31) is in force on 2025-07-01
                    ?;4;NOT_FOUND;;;;;;;NOTHING_RECOGNIZED;no unit was recognised
                    """);
        }

        @Test
        void byNames() {
            Run run = convert(
                    "tỉnh|huyện|xã\nHà Tĩnh|Đức Thọ|Đức Hòa\nTP Hồ Chí Minh|Quận 1|P. Bến Nghé\n",
                    "--commune-column",
                    "xã",
                    "--district-column",
                    "huyện",
                    "--province-column",
                    "tỉnh");

            assertThat(run.out()).isEqualTo("""
                    tỉnh|huyện|xã|donvi_status|donvi_code|donvi_name|donvi_type|donvi_province_code|donvi_province|\
                    donvi_candidates|donvi_reason|donvi_note
                    Hà Tĩnh|Đức Thọ|Đức Hòa|EXACT|18229|Xã Đức Thọ|xã|42|Tỉnh Hà Tĩnh|18229:1-1|WHOLE_POPULATION|the whole population \
                    of Xã Đức Hòa (18280@2004-08-31) is in Xã Đức Thọ (18229@2025-07-01) (2020-01-01 by \
                    819/NQ-UBTVQH14, Điều 1, khoản 3; 2025-07-01 by 1665/NQ-UBTVQH15, Điều 1, khoản 37)
                    TP Hồ Chí Minh|Quận 1|P. Bến Nghé|EXACT|26740|Phường Sài Gòn|phường|79|Thành phố Hồ Chí Minh|\
                    26740:1-1|WHOLE_POPULATION|the whole population of Phường Bến Nghé (26740@2004-08-31) is in Phường Sài Gòn \
                    (26740@2025-07-01) (2025-07-01 by 1685/NQ-UBTVQH15)
                    """);
        }

        @Test
        void byNamesOfWhichSomeHaveNoColumn() {
            assertThat(convert("xã\nHòa Lạc\n", "--commune-column=xã").out()).contains("\nHòa Lạc,EXACT,18229,");
            assertThat(convert("tỉnh\nHà Tĩnh\n", "--province-column=tỉnh").out())
                    .contains("\nHà Tĩnh,PARTIAL,,,,42,Tỉnh Hà Tĩnh,");
        }

        private static String crlf(String text) {
            return text.replace("\n", "\r\n");
        }
    }

    @Nested
    class One {
        @Test
        void code() {
            assertThat(Run.of("convert", "--code", "18301")).isEqualTo(new Run(ExitCode.DONE, """
                    status      EXACT
                    address     Xã Đức Thọ, Tỉnh Hà Tĩnh
                    code        18229
                    recognized  Xã Đức Lạc (18301@2004-08-31), 2004-08-31/2020-01-01
                    reason      WHOLE_POPULATION
                    note        the whole population of Xã Đức Lạc (18301@2004-08-31) is in Xã Đức Thọ \
                    (18229@2025-07-01) (2020-01-01 by 819/NQ-UBTVQH14, Điều 1, khoản 3; 2025-07-01 by \
                    1665/NQ-UBTVQH15, Điều 1, khoản 37)
                    """, ""));
        }

        @Test
        void codeOfADay() {
            assertThat(Run.of("convert", "--code=18301", "--from=2020-01-01", "--strict"))
                    .isEqualTo(new Run(ExitCode.NOT_EXACT, """
                            status  NOT_FOUND
                            reason  NOT_IN_FORCE
                            note    no unit bears the code 18301 on 2020-01-01; it was borne by Xã Đức Lạc \
                            (18301@2004-08-31), 2004-08-31/2020-01-01
                            """, ""));
        }

        @Test
        void address() {
            assertThat(Run.of("convert", "--address", "12 Lê Lợi, Đa Kao, Quận 1", "--strict"))
                    .isEqualTo(new Run(ExitCode.NOT_EXACT, """
                            status      SPLIT
                            candidates  26734  Phường Tân Định, Thành phố Hồ Chí Minh  population 0-1
                                        26740  Phường Sài Gòn, Thành phố Hồ Chí Minh   population 0-1
                            recognized  Phường Đa Kao (26737@2004-08-31), 2004-08-31/2025-07-01
                                        Quận 1 (760@2004-08-31), 2004-08-31/2025-07-01
                            rest        12 Lê Lợi
                            reason      DIVIDED
                            note        Phường Đa Kao (26737@2004-08-31) was divided between Phường Tân Định, \
                            Phường Sài Gòn (2025-07-01 by 1685/NQ-UBTVQH15)
                            """, ""));
        }

        @Test
        void dateAfterTheRecordIsSaid() {
            assertThat(Run.of("convert", "--code", "26740", "--to", "2030-01-01")
                            .err())
                    .isEqualTo("donvi: changes are known until 2025-07-01; 2030-01-01 is answered as of that day\n");
        }
    }

    @Nested
    class InFiles {
        private static final String OUT = "id,code,donvi_status,donvi_code,donvi_name,donvi_type,donvi_province_code,"
                + "donvi_province,donvi_candidates,donvi_reason,donvi_note\n"
                + "1,18229,EXACT,18229,Xã Đức Thọ,xã,42,Tỉnh Hà Tĩnh,18229:1-1,IN_FORCE,"
                + "Xã Đức Thọ (18229@2025-07-01) is in force on 2025-07-01\n"
                + "2,x,NOT_FOUND,,,,,,,CODE_UNKNOWN,no unit has ever borne the code x\n"
                + "3,x,NOT_FOUND,,,,,,,CODE_UNKNOWN,no unit has ever borne the code x\n";
        private static final String SUMMARY = """
                donvi: 3 rows converted to 2025-07-01
                  EXACT      1  33.33 %
                  SPLIT      0   0.00 %
                  AMBIGUOUS  0   0.00 %
                  PARTIAL    0   0.00 %
                  NOT_FOUND  2  66.66 %
                donvi: not EXACT because of
                  CODE_UNKNOWN  2  66.66 %
                """;

        @Test
        void inputOutputAndReportAreFiles() throws IOException {
            Path in = input();
            Path out = Files.writeString(folder.resolve("out.csv"), "old");
            Path report = folder.resolve("report.csv");

            assertThat(Run.of(
                            "convert",
                            in.toString(),
                            "--code-column=code",
                            "-o",
                            out.toString(),
                            "--report=" + report,
                            "--strict"))
                    .isEqualTo(new Run(ExitCode.NOT_EXACT, "", SUMMARY));
            assertThat(Files.readString(out)).isEqualTo(OUT);
            assertThat(Files.readString(report)).isEqualTo("""
                    code,donvi_status,rows,donvi_candidates,donvi_reason,donvi_note
                    x,NOT_FOUND,2,,CODE_UNKNOWN,no unit has ever borne the code x
                    """);
            assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        }

        @Test
        void reportIsWhatItsNameEndsWith() throws IOException {
            Path in = input();
            for (String name : List.of("report.xlsx", "report.jsonl", "report.txt")) {
                Path report = folder.resolve(name);
                assertThat(Run.of("convert", in.toString(), "--code-column=code", "--report", report.toString()))
                        .isEqualTo(new Run(ExitCode.DONE, OUT, SUMMARY));
            }
            String csv = """
                    code,donvi_status,rows,donvi_candidates,donvi_reason,donvi_note
                    x,NOT_FOUND,2,,CODE_UNKNOWN,no unit has ever borne the code x
                    """;
            try (SheetCsv sheet = SheetCsv.open(folder.resolve("report.xlsx"), null, false)) {
                assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(csv);
            }
            assertThat(folder.resolve("report.jsonl")).hasContent("""
                    {"code":"x","donvi_status":"NOT_FOUND","rows":2,"donvi_candidates":"",\
                    "donvi_reason":"CODE_UNKNOWN","donvi_note":"no unit has\
                     ever borne the code x"}
                    """);
            assertThat(folder.resolve("report.txt")).hasContent(csv);
        }

        @Test
        void outputDoesNotReplaceTheInput() throws IOException {
            Path in = input();
            String before = Files.readString(in);

            assertThat(Run.of("convert", in.toString(), "--code-column=code", "-o", in.toString()))
                    .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: -o and the input " + in + " are the same file\n"));
            assertThat(Files.readString(in)).isEqualTo(before);
        }

        @Test
        void hyphenIsStandardInput() {
            assertThat(convert("id,code\n1,18229\n2,x\n3,x\n", "-", "--code-column", "code"))
                    .isEqualTo(new Run(ExitCode.DONE, OUT, SUMMARY));
        }

        @Test
        void inputThatBreaksOffLeavesTheOldOutput() throws IOException {
            Path in = Files.writeString(folder.resolve("in.csv"), "code\n1\n" + "x".repeat(1 << 24) + "\n");
            Path out = Files.writeString(folder.resolve("out.csv"), "old");

            assertThat(Run.of("convert", in.toString(), "--code-column=code", "-o", out.toString()))
                    .isEqualTo(new Run(
                            ExitCode.USAGE,
                            "",
                            "donvi: in.csv:3: the line is longer than the limit of 16777216 bytes\n"));
            assertThat(out).hasContent("old");
            assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        }

        @Test
        void whatCannotBeReadOrWrittenIsSaid() throws IOException {
            Path in = input();
            Path none = folder.resolve("none").resolve("out.csv");

            assertThat(Run.of("convert", none.toString(), "--code-column=code"))
                    .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: out.csv: there is no such file\n"));
            assertThat(Run.of("convert", in.toString(), "--code-column=ma"))
                    .isEqualTo(new Run(
                            ExitCode.USAGE, "", "donvi: in.csv:1: the header has no column 'ma' (it has: id, code)\n"));
            assertThat(Run.of("convert", in.toString(), "--code-column=code", "-o", none.toString()))
                    .isEqualTo(new Run(
                            ExitCode.USAGE, "", "donvi: cannot write " + none + ": its folder does not exist\n"));
            assertThat(Run.of("convert", in.toString(), "--code-column=code", "--report", folder.toString()))
                    .isEqualTo(new Run(
                            ExitCode.USAGE,
                            "",
                            "donvi: cannot write " + folder + ": is a folder and cannot be replaced by a file\n"));
        }

        @Test
        void columnsOfAnEarlierConversionAreReplaced() {
            Run again = convert(OUT, "--code-column", "code");

            assertThat(again.exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(again.out()).isEqualTo(OUT);
            assertThat(again.err())
                    .startsWith("donvi: the table has been converted before; its columns "
                            + String.join(", ", Additions.COLUMNS) + " are replaced\n");
        }

        @Test
        void columnOfAnEarlierConversionMayBeConverted() {
            String table = "donvi_code,a,donvi_note\n18229,\"x,1\",old\n18229,y\n\n18229,\"\"\"z\",\"a\nb\"\n";
            String exact =
                    ",EXACT,18229,Xã Đức Thọ,xã,42,Tỉnh Hà Tĩnh,18229:1-1,IN_FORCE,Xã Đức Thọ (18229@2025-07-01) is in"
                            + " force on 2025-07-01\n";

            assertThat(convert(table, "--code-column", "donvi_code").out())
                    .isEqualTo("a," + String.join(",", Additions.COLUMNS) + "\n\"x,1\"" + exact
                            + "y,NOT_FOUND,,,,,,,UNREADABLE,\"has 2 fields, but the header has 3\"\n\n\"\"\"z\""
                            + exact);
        }

        @Test
        @DisabledOnOs(OS.WINDOWS) // which knows no signal that asks a process to end
        void endedCommandLeavesTheOldOutputAndNothingElse() throws IOException, InterruptedException {
            Path out = Files.writeString(folder.resolve("out.csv"), "old");

            Process process = startAndFeed(out);
            process.destroy();
            process.waitFor();

            assertThat(out).hasContent("old");
            assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        }

        @Test
        void killedCommandLeavesTheOldOutput() throws IOException, InterruptedException {
            Path out = Files.writeString(folder.resolve("out.csv"), "old");

            Process process = startAndFeed(out);
            process.destroyForcibly().waitFor();

            assertThat(out).hasContent("old");
        }

        @Test
        @EnabledOnOs(OS.LINUX) // where a shell can limit how large files may be
        void outputThatCannotBeWrittenLeavesTheOldOne() throws IOException, InterruptedException {
            Path in = Files.writeString(folder.resolve("in.csv"), "code\n" + "18229\n".repeat(10_000));
            Path out = Files.writeString(
                    Files.createDirectory(folder.resolve("pipe")).resolve("out.csv"), "old");
            List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 100; exec \"$@\"", "sh"));
            command.addAll(command(in.toString(), out));

            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();

            assertThat(said).isEqualTo("donvi: cannot write " + out + ": File too large\n");
            assertThat(out).hasContent("old");
            assertThat(out.getParent()).isDirectoryNotContaining("glob:**.tmp");
        }

        /** A command in the middle of its work: it wrote some output, and waits for more input. */
        private Process startAndFeed(Path out) throws IOException, InterruptedException {
            Process process = new ProcessBuilder(command("-", out))
                    .redirectErrorStream(true)
                    .start();
            OutputStream in = process.getOutputStream();
            in.write("code\n".getBytes(StandardCharsets.UTF_8));
            in.write("18229\n".repeat(500_000).getBytes(StandardCharsets.UTF_8));
            in.flush();
            Path temporary = folder.resolve(".out.csv.0.tmp");
            while (process.isAlive() && (!Files.exists(temporary) || Files.size(temporary) == 0)) {
                Thread.sleep(20);
            }
            assertThat(process.isAlive()).isTrue();
            return process;
        }

        private List<String> command(String in, Path out) {
            return List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    FixtureMain.class.getName(),
                    "convert",
                    in,
                    "--code-column",
                    "code",
                    "-o",
                    out.toString(),
                    "--to",
                    "2025-07-01",
                    FixtureMain.END);
        }

        private Path input() throws IOException {
            return Files.writeString(folder.resolve("in.csv"), "id,code\n1,18229\n2,x\n3,x\n");
        }
    }

    @Nested
    class Problems {
        @Test
        void areToldWithTheirLines() {
            Run run = convert("id,code\n1\n2,18229\n\"3,18229\n", "--code-column=code");

            assertThat(run.err()).startsWith("""
                    donvi: standard input:2: has 1 field, but the header has 2
                    donvi: standard input:4: id: has no closing quote
                    donvi: 3 rows converted to 2025-07-01
                    """);
        }

        @Test
        void areCountedWhenThereAreMany() {
            Run run = convert("id,code\n" + "1\n".repeat(25), "--code-column=code");

            assertThat(run.err().lines().limit(22))
                    .startsWith("donvi: standard input:2: has 1 field, but the header has 2")
                    .endsWith(
                            "donvi: standard input:21: has 1 field, but the header has 2",
                            "donvi: something is wrong with 5 more rows",
                            "donvi: 25 rows converted to 2025-07-01");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "convert | say what to convert: --code-column, --address-column, or --commune-column, --district-column"
                        + " and --province-column of a table, or --lat-column and --lon-column; or --address or --code",
                "convert --code 1 --address x | convert one thing at a time: --code-column, --address-column, or"
                        + " --commune-column with --district-column and --province-column of a table; or --address or"
                        + " --code",
                "convert --code 1 t.csv | a table, its options, -o, --format and --report do not go with --address,"
                        + " --code",
                "convert t.csv --code-column c -o x --report x | -o and --report are the same file",
                "convert --code x/y | --code: 'x/y' is not a unit code",
                "convert --code 42 --to 2004-08-30 | the record begins on 2004-08-31 and says nothing about 2004-08-30",
                "convert --code 42 --from 2004-08-30 | the record begins on 2004-08-31 and says nothing about"
                        + " 2004-08-30",
                "convert --code-column c --separator xy | --separator: 'xy' cannot separate fields; give one character,"
                        + " or tab"
            })
    void wrongUsageIsSaidInOneSentence(String command, String message) {
        assertThat(Run.of(command.split(" "))).isEqualTo(new Run(ExitCode.USAGE, "", "donvi: " + message + "\n"));
    }

    @Test
    void separatorMayBeSaid() {
        assertThat(convert("a,b\tcode\n1\t18229\n", "--code-column=code", "--separator=tab")
                        .out())
                .startsWith("a,b\tcode\tdonvi_status\t")
                .contains("\n1\t18229\tEXACT\t18229\t");
        assertThat(convert("a;b:code\n1:18229\n", "--code-column=code", "--separator=:")
                        .out())
                .startsWith("a;b:code:donvi_status:")
                .contains("\n1:18229:EXACT:18229:");
    }

    private static Run convert(String table, String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "convert";
        System.arraycopy(options, 0, args, 1, options.length);
        return Run.on(Fixtures::twoProvinces, table.getBytes(StandardCharsets.UTF_8), args);
    }
}
