package vn.donvi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Starts the guide as a user does: modules only, the library's own jars, nothing opened or patched. Tests inside the
 * library see packages that its users do not, so this is where a missing {@code exports} or {@code requires} shows.
 */
class ModulePathTest {
    @Test
    void ownGazetteerRunsOnTheModulePath() throws Exception {
        assertThat(run("vn.donvi.guide/vn.donvi.guide.OwnGazetteer")).isEqualToNormalizingNewlines("""
                        102 on 2009-12-31: Dale (102@2000-01-01)
                        its parents: [Uplands (1@2000-01-01)]
                        2010-01-01 MERGER: 102@2000-01-01 -> 101@2010-01-01 (area ALL, population ALL) by \
                        Act 7/2009, section 2
                        today: [Hill and Dale (101@2010-01-01)]
                        no unit bears the code 102 on 2010-01-01; Dale bore it until 2009-12-31 and became \
                        Hill and Dale 101@2010-01-01
                        """);
    }

    @Test
    void ownMunicipalitiesRunOnTheModulePath() throws Exception {
        assertThat(run("vn.donvi.guide/vn.donvi.guide.YourMunicipalities")).isEqualToNormalizingNewlines("""
                        no table of documents: the 1 that are named are taken to exist
                        Dättwil (4025@1960-01-01) became [Baden (4021@1962-01-01)]
                        4021@1960-01-01 -> 4021@1962-01-01 (area 1.0 of [1.0, 1.0], population 1.0 of [1.0, 1.0])
                        4025@1960-01-01 -> 4021@1962-01-01 (area 1.0 of [1.0, 1.0], population 1.0 of [1.0, 1.0])
                        Baden (4021@1962-01-01) has 213, from 213 to 213
                        no table of documents: the 2 that are named are taken to exist
                        no gazetteer.csv: what there is is taken to begin on 2000-01-01, the first date, and to be \
                        known until 2010-01-01, the last
                        East (101@2000-01-01) became [East (101@2010-01-01), West (102@2010-01-01)]
                        101@2000-01-01 -> 101@2010-01-01 (area ? of [0.0, 1.0], population 0.96 of [0.0, 1.0])
                        101@2000-01-01 -> 102@2010-01-01 (area ? of [0.0, 1.0], population 0.040000000000000036 of \
                        [0.0, 1.0])
                        102@2000-01-01 -> 101@2010-01-01 (area ? of [0.0, 1.0], population 0.0 of [0.0, 0.0])
                        102@2000-01-01 -> 102@2010-01-01 (area ? of [0.0, 1.0], population 1.0 of [1.0, 1.0])
                        East (101@2010-01-01) has 768, from 0 to 800
                        West (102@2010-01-01) has 332, from 300 to 1100
                        """);
    }

    @Test
    void ownCorrectionsRunOnTheModulePath() throws Exception {
        assertThat(run("vn.donvi.guide/vn.donvi.guide.OwnCorrections")).isEqualToNormalizingNewlines("""
                        [Phường Đức Thọ (18229@2027-01-01)], not [Xã Đức Thọ (18229@2025-07-01)]
                        {"name":"Văn phòng","commune":"18229","visitors":{"18229@2027-01-01":17}}
                        """);
    }

    @Test
    void panelOfASpreadsheetRunsOnTheModulePath() throws Exception {
        assertThat(run("vn.donvi.guide/vn.donvi.guide.SpreadsheetPanel")).isEqualToNormalizingNewlines("""
                        [2, 8, 8] are [02, 08, 08]
                        2019: Tỉnh Tuyên Quang (08@2025-07-01) has 2700
                        2025: Tỉnh Tuyên Quang (08@2025-07-01) has 2900
                        flowchart LR
                          u0["Tỉnh Hà Giang<br/>02@2004-08-31"]:::asked
                          u1["Tỉnh Tuyên Quang<br/>08@2004-08-31"]
                          u2["Tỉnh Tuyên Quang<br/>08@2025-07-01"]
                          u0 -->|"2025-07-01<br/>202/2025/QH15<br/>all"| u2
                          u1 -.->|"2025-07-01<br/>202/2025/QH15<br/>all"| u2
                          classDef asked stroke-width:4px
                        """);
    }

    @Test
    void formerDistrictRunsOnTheModulePath() throws Exception {
        assertThat(run("vn.donvi.guide/vn.donvi.guide.FormerDistrict")).isEqualToNormalizingNewlines("""
                        Quận Ngô Quyền had 8 communes
                        165309 people on [2019-04-01], 0 communes without a figure
                        Phường Máy Chai -> Phường Ngô Quyền, ALL
                        Phường Vạn Mỹ -> Phường Ngô Quyền, ALL
                        Phường Cầu Tre -> Phường Ngô Quyền, ALL
                        Phường Gia Viên -> Phường Hồng Bàng, NONE
                        Phường Gia Viên -> Phường Ngô Quyền, PART
                        Phường Gia Viên -> Phường Gia Viên, REST
                        Phường Cầu Đất -> Phường Gia Viên, PART
                        Phường Cầu Đất -> Phường Lê Chân, REST
                        Phường Đông Khê -> Phường Ngô Quyền, PART
                        Phường Đông Khê -> Phường Gia Viên, REST
                        Phường Đằng Giang -> Phường Gia Viên, ALL
                        Phường Lạch Tray -> Phường Gia Viên, PART
                        Phường Lạch Tray -> Phường Lê Chân, REST
                        """);
    }

    /** What a module prints, on either stream, on the module path of this test: our jars and what they require. */
    static String run(String module) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--module",
                        module)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
