package vn.donvi.cli.lookup;

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

/** Codes of other systems in show and find. */
class OtherCodesTest {
    private static final String HEADER = "code,name,type,parents,since,until,match\n";

    @Test
    void unitIsShownWithItsOtherCodes() {
        assertThat(Run.withCodes("show", "79").out())
                .contains("\nother codes     iso-3166-2  VN-42  since 2004-08-31  ISO 3166-2  not certain\n");
        assertThat(Run.of("show", "79").out()).doesNotContain("other codes");
    }

    @Test
    void userIsToldWhatACodeOfTheOfficeMeansElsewhere() {
        assertThat(Run.withCodes("show", "42").err())
                .isEqualTo(
                        "donvi: 42 is Tỉnh Hà Tĩnh (42@2004-08-31) in the office's list; in others it is iso-3166-2 VN-42:"
                                + " Thành phố Hồ Chí Minh (79@2004-08-31) (--system)\n");
        assertThat(Run.withCodes("show", "79").err()).isEmpty();
    }

    @Test
    void unitIsShownByACodeOfAnotherSystem() {
        assertThat(Run.withCodes("show", "--system", "iso-3166-2", "42").out())
                .startsWith("Thành phố Hồ Chí Minh\n\ncode            79\n");
        assertThat(Run.withCodes("show", "--system", "iso-3166-2", "Ho", "Chi", "Minh,", "thanh", "pho")
                        .out())
                .startsWith("Thành phố Hồ Chí Minh\n");
        assertThat(Run.withCodes("show", "--system", "postal", "45001", "--on", "2019-01-01")
                        .out())
                .startsWith("Xã Đức Lạc, Huyện Đức Thọ, Tỉnh Hà Tĩnh\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--system any 42 | '42' is several units on 2025-07-01: iso-3166-2 VN-42: Thành phố Hồ Chí Minh (79@2004-08-31);"
                        + " office 42: Tỉnh Hà Tĩnh (42@2004-08-31); give the code of the office's list, or one --system",
                "--system postal 71000 | '71000' is several units on 2025-07-01: postal 71000: Phường Tân Định"
                        + " (26734@2025-07-01); postal 71000: Phường Sài Gòn (26740@2025-07-01); give the code of the office's"
                        + " list",
                "--system postal 45001 | no unit has the code '45001' of --system postal on 2025-07-01; it is known of Xã Đức Lạc"
                        + " (18301@2004-08-31) 2004-08-31/2020-01-01",
                "--system postal 1 | no unit has the code '1' of --system postal on 2025-07-01",
                "--system post 1 | there are no codes of a system 'post'; there are those of iso-3166-2, postal and office, and"
                        + " --codes adds others"
            })
    void codeIsNeverGuessed(String options, String message) {
        assertThat(Run.withCodes(("show " + options).split(" ")))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: " + message + "\n"));
    }

    @Test
    void allThatACodeCanBeIsFound() {
        assertThat(Run.withCodes("find", "--system", "any", "42")).isEqualTo(new Run(ExitCode.DONE, HEADER + """
                79,Thành phố Hồ Chí Minh,thành phố trực thuộc trung ương,,2004-08-31,,iso-3166-2 VN-42
                42,Tỉnh Hà Tĩnh,tỉnh,,2004-08-31,,office 42
                """, ""));
    }

    @Test
    void codeOfAnotherDayIsFoundWithoutADayAndToldWithOne() {
        assertThat(Run.withCodes("find", "--system", "postal", "45001"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        HEADER
                                + "18301,Xã Đức Lạc,xã,\"Huyện Đức Thọ, Tỉnh Hà Tĩnh\",2004-08-31,2020-01-01,postal 45001\n",
                        ""));
        assertThat(Run.withCodes("find", "--system", "postal", "45001", "--on", "2021-01-01"))
                .isEqualTo(new Run(
                        ExitCode.NOTHING_FOUND,
                        HEADER,
                        "donvi: no unit has the code '45001' of --system postal on 2021-01-01, but 1 on other days\n"));
    }

    @Test
    void codesOfAnOwnFileAreFound(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("ours.csv"), "unit,system,code,label\n26740,partner,7,Saigon Ward|Ben Nghe\n");

        assertThat(Run.withCodes("find", "--system", "partner", "saigon ward", "--codes", file.toString())
                        .out())
                .isEqualTo(HEADER + "26740,Phường Sài Gòn,phường,Thành phố Hồ Chí Minh,2025-07-01,,partner 7\n");
        assertThat(Run.withCodes("show", "26740", "--codes", file.toString()).out())
                .contains("\nother codes     partner  7      since 2025-07-01\n");
        assertThat(Run.withCodes("find", "7", "--codes", file.toString()).err())
                .isEqualTo("donvi: --codes goes with --system\n");
    }
}
