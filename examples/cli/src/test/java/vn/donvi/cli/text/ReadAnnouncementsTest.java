package vn.donvi.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

public class ReadAnnouncementsTest {
    /** A congress, a person, a founding that leaves a unit out, an area that is wrong, and a number that is none of these. */
    public static final String NEWS = "src/test/resources/vn/donvi/cli/news.txt";

    @Test
    void textHasTheStatementsTheUnitsTheComparisonAndWhatIsLeft() {
        assertThat(Run.of("read", "--announcement", NEWS, "--format", "text"))
                .isEqualTo(new Run(ExitCode.DONE, """
                        src/test/resources/vn/donvi/cli/news.txt

                        Statements
                          1:1 occasion: Đại hội đại biểu Đảng bộ xã, xã Đức Thọ, lần thứ 1, nhiệm kỳ 2025 - 2030
                          1:26 units: xã Đức Thọ
                          3:1 date: --07-17
                          3:42 person: Trần Văn Thử, Bí thư Đảng ủy; Chủ tịch HĐND xã
                          4:1 founding: xã Đức Thọ, thị trấn Đức Thọ; xã Hòa Lạc (huyện Đức Thọ cũ)
                          4:111 area: xã Đức Thọ, 9.5 km²

                        Units
                          1:1 xã Đức Thọ: Xã Đức Thọ (18229@2025-07-01); the only one of that name
                          4:1 xã Đức Thọ: Xã Đức Thọ (18229@2025-07-01); the only one of that name formed from all 2 named
                          4:1 thị trấn Đức Thọ: Thị trấn Đức Thọ (18229@2004-08-31); went into Xã Đức Thọ (18229@2025-07-01)
                          4:1 xã Hòa Lạc (huyện Đức Thọ cũ): Xã Hòa Lạc (18280@2020-01-01); went into Xã Đức Thọ (18229@2025-07-01)

                        Beside the gazetteer
                          4:1 agrees: formed from, said: thị trấn Đức Thọ; held: Thị trấn Đức Thọ (18229@2004-08-31), ALL, 2025-07-01 [1665/NQ-UBTVQH15, Điều 1, khoản 37]
                          4:1 agrees: formed from, said: xã Hòa Lạc (huyện Đức Thọ cũ); held: Xã Hòa Lạc (18280@2020-01-01), ALL, 2025-07-01 [1665/NQ-UBTVQH15, Điều 1, khoản 37]
                          4:1 not said: formed from, said: nothing; held: Xã Đức Mới (18300@2007-01-01), ALL, 2025-07-01 [1665/NQ-UBTVQH15, Điều 1, khoản 37]
                          4:111 differs: area, said: 9.5 km²; held: 49.2 km², as of 2014-01-01 [CENSUS-2019]
                          4:111 differs: area, said: 9.5 km²; held: 48.93 km², as of 2025-07-01 [1665/NQ-UBTVQH15]

                        Not understood
                          5:1 500 in: Đã trồng 500 cây.

                        """, ""));
    }

    @Test
    void csvHasARowAStatementWithTheUnitsThatItMeans() {
        assertThat(Run.of("read", "--announcement", NEWS)).isEqualTo(new Run(ExitCode.DONE, """
                        file,kind,line,column,start,words,name,unit,units,posts,amount,whole,stage,doubt,khoa,lan_thu,nhiem_ky,hoi_nghi,date,period,decision,number,issuer,what,estimated,share_of_plan,growth,planned_growth,meant,reason
                        src/test/resources/vn/donvi/cli/news.txt,occasion,1,1,0,"Đại hội đại biểu Đảng bộ xã Đức Thọ lần thứ I, nhiệm kỳ 2025 - 2030",Đại hội đại biểu Đảng bộ xã,xã Đức Thọ,,,,,,,,1,2025 - 2030,,,,,,,,,,,,18229@2025-07-01,the only one of that name
                        src/test/resources/vn/donvi/cli/news.txt,units,1,26,25,xã Đức Thọ,,,xã Đức Thọ,,,,,,,,,,,,,,,,,,,,,
                        src/test/resources/vn/donvi/cli/news.txt,date,3,1,69,Chiều ngày 17/7,,,,,,,,,,,,,--07-17,,,,,,,,,,,
                        src/test/resources/vn/donvi/cli/news.txt,person,3,42,110,"Đồng chí Trần Văn Thử, Bí thư Đảng ủy, Chủ tịch HĐND xã",Trần Văn Thử,,,Bí thư Đảng ủy; Chủ tịch HĐND xã,,,,,,,,,,,,,,,,,,,,
                        src/test/resources/vn/donvi/cli/news.txt,founding,4,1,170,Xã Đức Thọ được thành lập trên cơ sở sáp nhập thị trấn Đức Thọ và xã Hòa Lạc (huyện Đức Thọ cũ),,xã Đức Thọ,thị trấn Đức Thọ; xã Hòa Lạc (huyện Đức Thọ cũ),,,,,,,,,,,,,,,,,,,,18229@2025-07-01 18229@2004-08-31 18280@2020-01-01,the only one of that name formed from all 2 named; went into Xã Đức Thọ (18229@2025-07-01)
                        src/test/resources/vn/donvi/cli/news.txt,area,4,111,280,"9,5km2",,xã Đức Thọ,,,9.5 km²,,actual,,,,,,,,,,,,,,,,,
                        src/test/resources/vn/donvi/cli/news.txt,not_understood,5,1,288,Đã trồng 500 cây.,,,,,,,,500,,,,,,,,,,,,,,,,
                        """, ""));
    }

    @Test
    void theComparisonIsATableOfItsOwn() {
        assertThat(Run.of("read", "--announcement", "--compare", NEWS, "--format", "csv"))
                .isEqualTo(new Run(ExitCode.DONE, """
                        file,line,column,words,unit,what,said,held,source,verdict
                        src/test/resources/vn/donvi/cli/news.txt,4,1,Xã Đức Thọ được thành lập trên cơ sở sáp nhập thị trấn Đức Thọ và xã Hòa Lạc (huyện Đức Thọ cũ),18229@2025-07-01,formed from,thị trấn Đức Thọ,"Thị trấn Đức Thọ (18229@2004-08-31), ALL, 2025-07-01","1665/NQ-UBTVQH15, Điều 1, khoản 37",agrees
                        src/test/resources/vn/donvi/cli/news.txt,4,1,Xã Đức Thọ được thành lập trên cơ sở sáp nhập thị trấn Đức Thọ và xã Hòa Lạc (huyện Đức Thọ cũ),18229@2025-07-01,formed from,xã Hòa Lạc (huyện Đức Thọ cũ),"Xã Hòa Lạc (18280@2020-01-01), ALL, 2025-07-01","1665/NQ-UBTVQH15, Điều 1, khoản 37",agrees
                        src/test/resources/vn/donvi/cli/news.txt,4,1,Xã Đức Thọ được thành lập trên cơ sở sáp nhập thị trấn Đức Thọ và xã Hòa Lạc (huyện Đức Thọ cũ),18229@2025-07-01,formed from,,"Xã Đức Mới (18300@2007-01-01), ALL, 2025-07-01","1665/NQ-UBTVQH15, Điều 1, khoản 37",not_said
                        src/test/resources/vn/donvi/cli/news.txt,4,111,"9,5km2",18229@2025-07-01,area,9.5 km²,"49.2 km², as of 2014-01-01",CENSUS-2019,differs
                        src/test/resources/vn/donvi/cli/news.txt,4,111,"9,5km2",18229@2025-07-01,area,9.5 km²,"48.93 km², as of 2025-07-01",1665/NQ-UBTVQH15,differs
                        """, ""));
    }

    @Test
    void jsonHasTheColumnsOfTheTableAsMembers() {
        assertThat(Run.of("read", "--announcement", NEWS, "--format", "json").out())
                .startsWith(
                        "[\n  {\n    \"file\": \"" + NEWS + "\",\n    \"kind\": \"occasion\",\n    \"line\": \"1\",\n")
                .endsWith("  }\n]\n");
    }

    @Test
    void fileHasWhatWouldBePrinted(@TempDir Path folder) {
        for (String format : List.of("csv", "json", "jsonl", "text")) {
            Path out = folder.resolve("news." + format);
            assertThat(Run.of("read", "--announcement", NEWS, "--format", format, "-o", out.toString()))
                    .isEqualTo(new Run(ExitCode.DONE, "", ""));
            assertThat(out)
                    .content(StandardCharsets.UTF_8)
                    .isEqualTo(Run.of("read", "--announcement", NEWS, "--format", format)
                            .out());
        }
    }

    @Test
    void theContextNarrowsWhatIsMeant() {
        assertThat(Run.of("read", "--announcement", "--province", "Hồ Chí Minh", NEWS, "--format", "text")
                        .out())
                .contains("  1:1 xã Đức Thọ: unknown; no unit of that name in Hồ Chí Minh\n");
        assertThat(Run.of(
                                "read",
                                "--announcement",
                                "--district",
                                "Đức Thọ",
                                "--on",
                                "2025-08-01",
                                NEWS,
                                "--format",
                                "text")
                        .out())
                .contains(
                        "  1:1 xã Đức Thọ: Xã Đức Thọ (18229@2025-07-01); the only one of that name on 2025-08-01 in Đức Thọ\n");
    }

    @Test
    void newsIsFoundOutAndSaid() {
        Run run = Run.of("read", NEWS);
        assertThat(run.out()).isEqualTo(Run.of("read", "--announcement", NEWS).out());
        assertThat(run.err())
                .isEqualTo(
                        "donvi: news.txt is no resolution and no passage of one, and is read as news; --resolution reads it"
                                + " as a resolution\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    @EnabledOnOs(OS.LINUX) // where /dev/stdin is a file that can be read only once
    void aPipeIsReadOnce(@TempDir Path folder) throws IOException, InterruptedException {
        Path pipe = folder.resolve("news.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Thread writer = new Thread(() -> write(pipe, NEWS));
        writer.start();
        Run run = Run.of("read", pipe.toString());
        writer.join();

        assertThat(run.out()).isEqualTo(Run.of("read", NEWS).out().replace(NEWS, pipe.toString()));
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    }

    private static void write(Path pipe, String file) {
        try {
            Files.write(pipe, Files.readAllBytes(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void newsAndResolutionsAreNotMixed() {
        assertThat(Run.of("read", NEWS, ReadCommandTest.REFORM))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        "donvi: news.txt is news and reform.txt is not: read them one after the other, or give --resolution or"
                                + " --announcement\n"));
    }

    @Test
    void aPassageOfAResolutionIsRead(@TempDir Path folder) throws IOException {
        Path passage = Files.writeString(folder.resolve("passage.txt"), "37. Nhập xã Gò Me vào xã Sơn Thử.\n");
        assertThat(Run.of("read", passage.toString())).isEqualTo(new Run(ExitCode.DONE, """
                        document,clause,statement,source_type,source_name,source_within,area_extent,population_extent,area_km2,persons,target_type,target_name
                        ,khoản 37,enlarged,xã,Gò Me,,all,all,,,xã,Sơn Thử
                        """, ""));
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndTheOthersAreRead() {
        Run run = Run.of("read", "--announcement", "missing.txt", NEWS);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).isEqualTo("donvi: missing.txt: there is no such file\n");
        assertThat(run.out()).contains("occasion");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--resolution --province 42 | --province, --district, --on, --compare, --today, --tolerance and --to-register are of --announcement",
                "--resolution --compare | --province, --district, --on, --compare, --today, --tolerance and --to-register are of --announcement",
                "--resolution --format text | text is of --announcement; resolutions are csv, tsv, json, jsonl or xlsx",
                "--resolution --format xlsx | a workbook is not printed; give its file with -o",
                "--announcement --format xlsx | a workbook is not printed; give its file with -o",
                "--announcement --format text --for-spreadsheet | --for-spreadsheet is of CSV, not of text",
                "--announcement --resolution | --resolution is of resolutions, not of --announcement",
                "--announcement --province Atlantis | --province Atlantis: no province of any date is called so or has this code",
                "--announcement --district Atlantis | --district Atlantis: no district of any date is called so or has this code",
                "--resolution --today | --province, --district, --on, --compare, --today, --tolerance and --to-register are of --announcement",
                "--announcement --source R | --source is of --to-register",
                "--announcement --tolerance -1 | --tolerance must not be negative, but is -1.0",
                "--announcement --compare --to-register target/none | --compare and --to-register print tables of their own; give one of them",
                "--announcement --compare --today | --today goes with the statements, or with --format text",
                "--announcement --to-register pom.xml | --to-register is a folder, and pom.xml is a file",
                "NEWS --announcement --to-register target/none --source R | --source is of one file",
                "NEWS --announcement --to-register target/none | two files have the same name, which would be their source; read them one after the other with --source",
                "--announcement --on 1999-01-01 | the record begins on 2004-08-31 and says nothing about 1999-01-01",
            })
    void wrongUsageIsSaid(String options, String message) {
        String[] command = ("read " + NEWS + " " + options.replace("NEWS", NEWS)).split(" ", -1);
        assertThat(Run.of(command)).isEqualTo(new Run(ExitCode.USAGE, "", "donvi: " + message + "\n"));
    }
}
