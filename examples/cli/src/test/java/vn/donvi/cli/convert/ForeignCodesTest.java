package vn.donvi.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

/** Conversions from and to the codes of other systems. */
class ForeignCodesTest {
    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private static String rows(Run run) {
        return run.out().lines().skip(1).reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void columnOfForeignCodesIsConverted() throws IOException {
        String table = file("a.csv", "iso\nVN-42\n42\n\"Ho Chi Minh, thanh pho\"\nVN-99\n");

        Run run = Run.withCodes("convert", table, "--code-column", "iso", "--from-system", "iso-3166-2");

        String province =
                "PARTIAL,,,,79,Thành phố Hồ Chí Minh,79:1-1,PROVINCE_ONLY,iso-3166-2 VN-42 is Thành phố Hồ Chí Minh"
                        + " (79@2004-08-31); Thành phố Hồ Chí Minh (79@2004-08-31) is in force on 2025-07-01\n";
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(rows(run))
                .isEqualTo("VN-42," + province + "42," + province + "\"Ho Chi Minh, thanh pho\"," + province
                        + "VN-99,NOT_FOUND,,,,,,,CODE_UNKNOWN,no unit has had the iso-3166-2 code VN-99\n");
    }

    @Test
    void codeOfSeveralUnitsIsAmbiguousWithItsCandidates() throws IOException {
        String table = file("a.csv", "zip\n71000\n45001\n45001x\n");

        Run run = Run.withCodes("convert", table, "--code-column", "zip", "--from-system", "postal", "--strict");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_EXACT);
        assertThat(rows(run)).isEqualTo("""
                71000,AMBIGUOUS,,,,79,Thành phố Hồ Chí Minh,26734:0-1 26740:0-1,CODE_REUSED,"postal 71000 is Phường Tân Định (26734@2025-07-01), Phường Sài Gòn (26740@2025-07-01); it may be any of them"
                45001,EXACT,18229,Xã Đức Thọ,xã,42,Tỉnh Hà Tĩnh,18229:1-1,WHOLE_POPULATION,"postal 45001 is Xã Đức Lạc (18301@2004-08-31); the whole population of Xã Đức Lạc (18301@2004-08-31) is in Xã Đức Thọ (18229@2025-07-01) (2020-01-01 by 819/NQ-UBTVQH14, Điều 1, khoản 3; 2025-07-01 by 1665/NQ-UBTVQH15, Điều 1, khoản 37)"
                45001x,NOT_FOUND,,,,,,,CODE_UNKNOWN,no unit has had the postal code 45001x
                """);
    }

    @Test
    void codesOfTheResultAreAddedFromTheUnitOrThoseAboveIt() throws IOException {
        String table = file("a.csv", "code\n18301\n26737\n42\n");

        Run run = Run.withCodes(
                "convert", table, "--code-column", "code", "--to-system", "iso-3166-2", "--postal", "--format", "tsv");

        assertThat(run.out().lines().findFirst().orElseThrow())
                .endsWith("\tdonvi_note\tdonvi_iso_3166_2\tdonvi_postal");
        assertThat(rows(run).lines().map(line -> line.replaceFirst("\t.*\t(VN-.*)", "\t$1")))
                .containsExactly("18301\tVN-23\t45002", "26737\tVN-42\t71000", "42\tVN-23\t");
    }

    @Test
    void earlierColumnsOfCodesAreReplaced() throws IOException {
        String table = file("a.csv", "code,donvi_postal\n18301,1\n");

        Run run = Run.withCodes("convert", table, "--code-column", "code", "--postal");

        assertThat(run.out()).startsWith("code,donvi_status,").endsWith(",45002\n");
        assertThat(run.err())
                .startsWith("donvi: the table has been converted before; its columns donvi_postal are replaced\n");
    }

    @Test
    void userIsToldIfNoUnitHasACodeOnTheDay() {
        Run run = Run.withCodes(
                "convert", "--code", "26740", "--to", "2019-06-30", "--from", "2019-06-30", "--to-system", "postal");

        assertThat(run.err()).isEmpty();
        run = Run.withCodes(
                "convert", "--code", "26740", "--to", "2021-06-30", "--from", "2021-06-30", "--to-system", "postal");
        assertThat(run.err()).isEqualTo("donvi: no unit has a postal code on 2021-06-30; the first is of 2004-08-31\n");
        assertThat(run.out()).contains("\ndonvi_postal  none that is certain\n");
    }

    @Test
    void codesOfAnOwnFileAreConvertedInBothDirections() throws IOException {
        String codes = file("carrier.csv", "unit,system,code\n26740,carrier,SG\n");
        String table = file("a.csv", "theirs\nSG\nsg\nXX\n");

        Run run = Run.of(
                "convert",
                table,
                "--code-column",
                "theirs",
                "--from-system",
                "carrier",
                "--codes",
                codes,
                "--to-system",
                "carrier");

        String note =
                ",EXACT,26740,Phường Sài Gòn,phường,79,Thành phố Hồ Chí Minh,26740:1-1,IN_FORCE,carrier SG is Phường Sài Gòn"
                        + " (26740@2025-07-01); Phường Sài Gòn (26740@2025-07-01) is in force on 2025-07-01,SG\n";
        assertThat(rows(run))
                .isEqualTo("SG" + note + "sg" + note
                        + "XX,NOT_FOUND,,,,,,,CODE_UNKNOWN,no unit has had the carrier code XX,\n");
    }

    @Test
    void faultyRowsOfAnOwnFileAreToldWithTheirLines() throws IOException {
        String codes = file("carrier.csv", """
                unit,system,code,from,until
                99999,carrier,A,,
                18280,carrier,B,,
                18280,carrier,B,2010-01-01,2010-01-01
                18280,Carrier,B,2010-01-01,
                26740,office,26740,,
                26740,carrier,OK,,
                """);

        Run run = Run.withCodes("convert", "--code", "OK", "--from-system", "carrier", "--codes", codes);

        assertThat(run).isEqualTo(new Run(ExitCode.USAGE, "", """
                donvi: carrier.csv:2: unit: no unit has ever borne the code 99999
                donvi: carrier.csv:3: unit: no unit bears the code 18280 on 2025-07-01; Xã Hòa Lạc bore it until 2025-06-30 and became Xã Đức Thọ 18229@2025-07-01; a row without 'from' is of the unit of that day
                donvi: carrier.csv:4: until: must be after 2010-01-01, but is 2010-01-01
                donvi: carrier.csv:5: system: 'Carrier' is not the name of a system (1 to 32 lower-case letters, digits, dots or hyphens, the first one a letter)
                donvi: carrier.csv:6: system: the codes of the system office are those of the gazetteer
                donvi: the file of --codes cannot be used: something is wrong with 5 rows
                """));
    }

    @Test
    void rowGivenTwiceIsTold() throws IOException {
        String codes = file("carrier.csv", "unit,system,code\n26740,carrier,SG\n26740,carrier,SG\n");

        assertThat(Run.withCodes("convert", "--code", "SG", "--from-system", "carrier", "--codes", codes))
                .isEqualTo(new Run(ExitCode.USAGE, "", """
                donvi: carrier SG: is given twice to 26740 from 2025-07-01
                donvi: the file of --codes cannot be used: something is wrong with one row
                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--address x --from-system postal | --from-system is of codes; give --code-column or --code",
                "--code x --codes no.csv | --codes goes with --from-system, --to-system",
                "--code x --from-system post | there are no codes of a system 'post'; there are those of iso-3166-2, postal and"
                        + " office, and --codes adds others",
                "--code x --from-system any | codes of any system cannot be converted; name one",
                "--code x/y | --code: 'x/y' is not a unit code",
                "--code x --from-system postal --codes no.csv | no.csv: there is no such file",
                "- --code-column c --code-level commune --from-system postal | --code-level is of the codes of the office, not of"
                        + " those of --from-system"
            })
    void wrongUsageIsSaidInOneSentence(String options, String message) {
        assertThat(Run.withCodes(("convert " + options).split(" ")))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: " + message + "\n"));
    }
}
