package vn.donvi.cli.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

class CrosswalkCommandTest {
    private static final String HEADER = "source_id,source_name,target_id,target_name,area_extent,population_extent,"
            + "area_share,area_low,area_high,population_share,population_low,population_high,documents,area_evidence,"
            + "population_evidence\n";
    private static final String FIGURE_HEADER = HEADER.trim()
            + ",measure,figure,figure_as_of,figure_sources,figure_quality,figure_share,figure_low,figure_high,"
            + "figure_missing\n";

    @Test
    void printsARowForEachWayOfEachUnit() {
        Run run = Run.of("crosswalk", "--from", "2025-06-30", "--to", "2025-07-01");

        assertThat(run).isEqualTo(new Run(ExitCode.DONE, HEADER + """
                        18229@2004-08-31,Thị trấn Đức Thọ,18229@2025-07-01,Xã Đức Thọ,all,all,1,1,1,1,1,1,1665/NQ-UBTVQH15,,
                        18280@2020-01-01,Xã Hòa Lạc,18229@2025-07-01,Xã Đức Thọ,all,all,1,1,1,1,1,1,1665/NQ-UBTVQH15,,
                        18300@2007-01-01,Xã Đức Mới,18229@2025-07-01,Xã Đức Thọ,all,all,1,1,1,1,1,1,1665/NQ-UBTVQH15,,
                        26734@2004-08-31,Phường Tân Định,26734@2025-07-01,Phường Tân Định,all,all,1,1,1,1,1,1,1685/NQ-UBTVQH15,,
                        26737@2004-08-31,Phường Đa Kao,26734@2025-07-01,Phường Tân Định,rest,rest,,0,1,,0,1,1685/NQ-UBTVQH15,,
                        26737@2004-08-31,Phường Đa Kao,26740@2025-07-01,Phường Sài Gòn,part,part,,0,1,,0,1,1685/NQ-UBTVQH15,,
                        26740@2004-08-31,Phường Bến Nghé,26740@2025-07-01,Phường Sài Gòn,all,all,1,1,1,1,1,1,1685/NQ-UBTVQH15,,
                        """, ""));
    }

    @Test
    void saysWhichRowsLeadWhereNoSourceSays() {
        Run run = Run.of("crosswalk", "--from", "2004-08-31", "--level", "district", "--to-level", "commune");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("440@2004-08-31,Huyện Đức Thọ,,(unknown),part,part,,0,1,,0,1,62/2006/QĐ-TTg,,\n");
        assertThat(run.err()).isEqualTo("""
                donvi: no source says where a unit went, in whole or in part, in 1 row
                donvi: units that came up in that time and of which no source says what they were made of: 1; the units \
                that had a part in them do not show it
                donvi: the bounds of 3 rows of divided units are those of the law; --measure tells how much of a figure \
                went where
                """);
    }

    @Test
    void boundsOfAFigureAreThoseOfTheLawWhereACommuneHasNone() {
        Run run = Run.of(
                "crosswalk",
                "--from",
                "2019-06-01",
                "--to",
                "2025-07-01",
                "--level",
                "district",
                "--to-level",
                "commune",
                "--measure",
                "census_population");

        assertThat(run).isEqualTo(new Run(ExitCode.DONE, FIGURE_HEADER + """
                        440@2004-08-31,Huyện Đức Thọ,18229@2025-07-01,Xã Đức Thọ,all,all,1,1,1,1,1,1,819/NQ-UBTVQH14; 1665/NQ-UBTVQH15,,,census_population,,,,,1,1,1,18229 18280 18300
                        760@2004-08-31,Quận 1,26734@2025-07-01,Phường Tân Định,part,part,,0,1,,0,1,1685/NQ-UBTVQH15,,,census_population,,,,,,0,1,26734 26737 26740
                        760@2004-08-31,Quận 1,26740@2025-07-01,Phường Sài Gòn,part,part,,0,1,,0,1,1685/NQ-UBTVQH15,,,census_population,,,,,,0,1,26734 26737 26740
                        """, ""));
    }

    @Test
    void figureOfAUnitIsToldWithItsDayAndSource() {
        assertThat(Run.of("crosswalk", "--from", "2019-06-01", "--to", "2025-07-01", "--measure", "census_population")
                        .out())
                .contains("18301@2004-08-31,Xã Đức Lạc,18229@2025-07-01,Xã Đức Thọ,all,all,1,1,1,1,1,1,"
                        + "819/NQ-UBTVQH14; 1665/NQ-UBTVQH15,,,census_population,3013,2019-04-01,CENSUS-2019,official,"
                        + "1,1,1,\n");
    }

    @Test
    void communeThatNoSourceFollowsIsWhereItsProvinceIs() {
        Run run = Run.of("crosswalk", "--from", "2004-08-31", "--level", "district", "--to-level", "province");

        assertThat(run).isEqualTo(new Run(ExitCode.DONE, HEADER + """
                        440@2004-08-31,Huyện Đức Thọ,42@2004-08-31,Tỉnh Hà Tĩnh,all,all,1,1,1,1,1,1,62/2006/QĐ-TTg; 819/NQ-UBTVQH14; 1665/NQ-UBTVQH15,,
                        760@2004-08-31,Quận 1,79@2004-08-31,Thành phố Hồ Chí Minh,all,all,1,1,1,1,1,1,1685/NQ-UBTVQH15,,
                        """, """
                donvi: units that came up in that time and of which no source says what they were made of: 1; the units \
                that had a part in them do not show it
                """));
    }

    @Test
    void printsOnlyWhatIsCertainOnRequest() {
        Run run = Run.of("crosswalk", "--from", "2025-06-30", "--certain");

        assertThat(run.out()).doesNotContain("26737@").contains("26740@2004-08-31");
    }

    @Test
    void goesBackToo() {
        Run run = Run.of("crosswalk", "--from", "2025-07-01", "--to", "2019-12-31");

        assertThat(run.out())
                .contains("18229@2025-07-01,Xã Đức Thọ,18280@2004-08-31,Xã Đức Hòa,part,part,,0,1,,0,1,819/NQ-UBTVQH14;"
                        + " 1665/NQ-UBTVQH15,,\n");
    }

    @Test
    void refusesADateBeforeTheRecord() {
        assertThat(Run.of("crosswalk", "--from", "2004-08-30"))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        "donvi: the record begins on 2004-08-31 and says nothing about 2004-08-30\n"));
    }
}
