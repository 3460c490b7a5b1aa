package vn.donvi.cli.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.cli.Fixtures;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

class VintageCommandTest {
    private static final String HEADER = "rank,from,until,explained,unexplained,unexplained_rows,changed\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void datesThatExplainTheCodesBestComeFirst() throws IOException {
        assertThat(vintage("code\n18280\n18301\n18299\n", "--column", "code"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        HEADER + """
                        1,2004-08-31,2006-03-23,3,0,0,0
                        2,2006-03-23,2020-01-01,2,1,1,0
                        3,2020-01-01,2025-07-01,1,2,2,0
                        """,
                        "donvi: the codes are of 2004-08-31 to 2006-03-22; all are explained\n"));
    }

    @Test
    void codeThatMeantTwoUnitsIsUndecided() throws IOException {
        assertThat(vintage("code\n26740\n", "--column", "code"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        HEADER + """
                        1,2004-08-31,2025-07-01,1,0,0,0
                        1,2025-07-01,,1,0,0,1
                        """,
                        "donvi: undecided: 2004-08-31 or later explains the codes best, but in that time 1 of"
                                + " them came to mean another territory (26740); all are explained\n"));
    }

    @Test
    void codesOfTwoVintagesAreToldApart() throws IOException {
        assertThat(vintage("code\n18229\n18299\n18300\n26734\n", "--column", "code"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        HEADER + """
                        1,2004-08-31,2006-03-23,3,1,1,0
                        1,2007-01-01,2025-07-01,3,1,1,0
                        2,2006-03-23,2007-01-01,2,2,2,0
                        2,2025-07-01,,2,2,2,0
                        """,
                        "donvi: the column mixes two vintages: only 2004-08-31 to 2006-03-22 explains 1 code (18299) in 1"
                                + " row, and only 2007-01-01 to 2025-06-30 explains 1 code (18300) in 1 row; both explain 2 codes"
                                + " (18229, 26734); --parts prints which codes are of which\n"));
    }

    @Test
    void nameDecides() throws IOException {
        assertThat(vintage("ten,ma\nPHUONG SAI GON,26740\n", "--column", "ma", "--name-column", "ten"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        HEADER + """
                        1,2025-07-01,,1,0,0,0
                        """,
                        "donvi: the codes are of 2025-07-01 or later; all are explained\n"));
    }

    @Test
    void completeListDecides() throws IOException {
        assertThat(vintage("ma\n26734\n26740\n18229\n", "--column", "ma"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        HEADER + """
                        1,2004-08-31,2025-07-01,3,0,0,0
                        1,2025-07-01,,3,0,0,3
                        """,
                        "donvi: the codes are of 2025-07-01 or later, because they are the complete list of"
                                + " these dates; others explain them as well\n"));
    }

    @Test
    void unexplainedCodesSayWhy() throws IOException {
        assertThat(vintage("""
                        ma,ten
                        18229,Thị trấn Đức Thọ
                        18280,Xã Đức Hòa
                        18300,Xã Đức Mới
                        99999,x
                        99999,x
                        42,Hà Tĩnh
                        18301,Đức Lạc
                        26737,Đa Cao
                        """, "--column", "ma", "--name-column", "ten", "--level", "commune", "--unexplained"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        """
                        on,code,name,rows,reason,unit_id,unit_name
                        2007-01-01,99999,x,2,unknown_code,,
                        2007-01-01,42,Hà Tĩnh,1,other_level,42@2004-08-31,Tỉnh Hà Tĩnh
                        2007-01-01,26737,Đa Cao,1,other_name,26737@2004-08-31,Phường Đa Kao
                        """,
                        "donvi: the codes are of 2007-01-01 to 2019-12-31; 3 of 7 are not explained\n"));
    }

    @Test
    void unexplainedCodesOfAMixedColumnAreThoseOfEachRun() throws IOException {
        assertThat(vintage("ma\n18299\n18300\n42\n", "--column", "ma", "--unexplained"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        """
                        on,code,name,rows,reason,unit_id,unit_name
                        2004-08-31,18300,,1,not_in_force,18300@2007-01-01,Xã Đức Mới
                        2007-01-01,18299,,1,not_in_force,18299@2004-08-31,Xã Đức Cũ
                        """,
                        "donvi: the column mixes two vintages: only 2004-08-31 to 2006-03-22 explains 1 code (18299) in 1"
                                + " row, and only 2007-01-01 to 2025-06-30 explains 1 code (18300) in 1 row; both explain 1"
                                + " code (42); --parts prints which codes are of which\n"));
    }

    @Test
    void partsOfAMixedColumnArePrinted() throws IOException {
        assertThat(vintage("ma\n18300\n18299\n42\n18299\nx\n", "--column", "ma", "--parts"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        """
                        part,from,until,code,name,rows,earlier_id,earlier_name,later_id,later_name
                        earlier,2004-08-31,2006-03-23,18299,,2,18299@2004-08-31,Xã Đức Cũ,,
                        later,2007-01-01,2025-07-01,18300,,1,,,18300@2007-01-01,Xã Đức Mới
                        both,,,42,,1,42@2004-08-31,Tỉnh Hà Tĩnh,42@2004-08-31,Tỉnh Hà Tĩnh
                        neither,,,x,,1,,,,
                        """,
                        "donvi: the column mixes two vintages: only 2004-08-31 to 2006-03-22 explains 1 code (18299) in 2"
                                + " rows, and only 2007-01-01 to 2025-06-30 explains 1 code (18300) in 1 row; both explain"
                                + " 1 code (42); neither explains 1 code (x)\n"));
        assertThat(vintage("ma\n42\n", "--column", "ma", "--parts").out())
                .isEqualTo("part,from,until,code,name,rows,earlier_id,earlier_name,later_id,later_name\n");
        assertThat(vintage("ma\n42\n", "--column", "ma", "--parts", "--unexplained")
                        .err())
                .isEqualTo("donvi: --unexplained and --parts are two tables; ask for one\n");
    }

    @Test
    void zerosOfALevelAreRestored() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "ma\n8\n");

        assertThat(Run.on(Fixtures::leadingZero, "vintage", file.toString(), "--column=ma", "--level=province")
                        .err())
                .isEqualTo("""
                        donvi: codes in the column 'ma' have lost their leading zeros; they are read with them, 8 as 08
                        donvi: the codes are of 2004-08-31 or later; all are explained
                        """);
        assertThat(Run.on(Fixtures::leadingZero, "vintage", file.toString(), "--column=ma")
                        .err())
                .isEqualTo("""
                        donvi: no date explains half of the codes; 1 of 1 are not explained
                        donvi: no unit has ever borne the code 8; with its leading zeros it may be 08 (Tỉnh Tuyên Quang: \
                        --level province)
                        """);
    }

    @Test
    void codesOfNoUnitsAreSaidToBeNone() throws IOException {
        assertThat(vintage("ma\n18299\nx y\n1\n", "--column", "ma"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        HEADER + """
                        1,2004-08-31,2006-03-23,1,2,2,0
                        """,
                        "donvi: codes in the column 'ma' have lost their leading zeros; they are read with them, 1 as"
                                + " 00001\ndonvi: no date explains half of the codes; 2 of 3 are not explained\n"));
        assertThat(vintage("ma,x\n,1\n", "--column", "ma"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        HEADER,
                        "donvi: 1 of 1 rows have no code\ndonvi: there is no code in the column\n"));
    }

    @Test
    void byteOrderMarkLineEndsAndBlanksDoNotMatter() throws IOException {
        assertThat(vintage("\uFEFF ma \r\n 18299 \r\n\r\n", "--column", "ma").err())
                .isEqualTo("""
                        donvi: 1 of 2 rows have no code
                        donvi: the codes are of 2004-08-31 to 2006-03-22; all are explained
                        """);
        assertThat(vintage("\uFEFFma,ten\r\n18299,\"Đức\r\nCũ\"\r\n\r\n", "--column", "ma", "--name-column", "ten")
                        .err())
                .isEqualTo("donvi: the codes are of 2004-08-31 to 2006-03-22; all are explained\n");
    }

    @Test
    void rowWithAnotherNumberOfFieldsIsSaidAndNotCounted() throws IOException {
        Run run = vintage("ma,ten\n18299,\"a\nb\"\n18301\n18280,x,y\n18299,z\n", "--column", "ma");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEqualTo(HEADER + "1,2004-08-31,2006-03-23,1,0,0,0\n");
        assertThat(run.err()).isEqualTo("""
                        donvi: the codes are of 2004-08-31 to 2006-03-22; all are explained
                        donvi: table.csv:4: has 1 field, but the header has 2; the row is not counted
                        donvi: table.csv:5: has 3 fields, but the header has 2; the row is not counted
                        """);
    }

    @Test
    void whatCannotBeReadIsSaidInOneSentence() throws IOException {
        assertThat(vintage("ma\n1\n", "--column", "code").err())
                .isEqualTo("donvi: table.csv:1: the header has no column 'code' (it has: ma)\n");
        assertThat(vintage("ma,ma\n1,2\n", "--column", "ma").err())
                .isEqualTo("donvi: table.csv:1: the header has the column 'ma' twice (it has: ma, ma)\n");
        assertThat(vintage("", "--column", "ma").err()).isEqualTo("donvi: table.csv: is empty and has no header\n");
        assertThat(vintage("ma\n\"1\"x\n", "--column", "ma").err()).isEqualTo("""
                        donvi: there is no code in the column
                        donvi: table.csv:2: ma: has text after its closing quote; the row is not counted
                        """);
        assertThat(vintage("ma\nC\u0169".getBytes(StandardCharsets.UTF_16), "--column", "ma"))
                .isEqualTo(new Run(ExitCode.USAGE, "", """
                        donvi: table.csv looks like UTF-16: try --encoding utf-16
                        donvi: table.csv: is UTF-16 text; save the file as UTF-8
                        """));
        assertThat(Run.of("vintage", "no.csv", "--column", "ma"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: no.csv: there is no such file\n"));
        assertThat(Run.of("vintage", "no.csv").err())
                .isEqualTo("donvi: --column=COLUMN is missing; try 'donvi vintage --help'\n");
    }

    private Run vintage(String table, String... options) throws IOException {
        return vintage(table.getBytes(StandardCharsets.UTF_8), options);
    }

    /** Runs it on a table, with the name of the file for its path. */
    private Run vintage(byte[] table, String... options) throws IOException {
        Path file = Files.write(folder.resolve("table.csv"), table);
        String[] args = new String[options.length + 2];
        args[0] = "vintage";
        args[1] = file.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        Run run = Run.of(args);
        return new Run(run.exitCode(), run.out(), run.err().replace(file.toString(), "table.csv"));
    }
}
