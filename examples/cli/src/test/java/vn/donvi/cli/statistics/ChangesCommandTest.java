package vn.donvi.cli.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

class ChangesCommandTest {
    @Test
    void everyChangeUpToTodayIsPrinted() {
        assertThat(Run.of("changes")).isEqualTo(new Run(ExitCode.DONE, """
                        date,kind,document,clause,source_id,source_name,area_extent,population_extent,target_id,target_name,area_km2,persons,source_province,target_province
                        2006-03-23,dissolution,62/2006/QĐ-TTg,,18299@2004-08-31,Xã Đức Cũ,,,,,,,42,
                        2007-01-01,establishment,GSO-2007,,,,,,18300@2007-01-01,Xã Đức Mới,,,,42
                        2020-01-01,merger,819/NQ-UBTVQH14,"Điều 1, khoản 3",18301@2004-08-31,Xã Đức Lạc,all,all,18280@2020-01-01,Xã Hòa Lạc,7.87,3121,42,42
                        2020-01-01,merger,819/NQ-UBTVQH14,"Điều 1, khoản 3",18280@2004-08-31,Xã Đức Hòa,all,all,18280@2020-01-01,Xã Hòa Lạc,8.44,2542,42,42
                        2025-07-01,merger,1665/NQ-UBTVQH15,"Điều 1, khoản 37",18229@2004-08-31,Thị trấn Đức Thọ,all,all,18229@2025-07-01,Xã Đức Thọ,,,42,42
                        2025-07-01,merger,1665/NQ-UBTVQH15,"Điều 1, khoản 37",18280@2020-01-01,Xã Hòa Lạc,all,all,18229@2025-07-01,Xã Đức Thọ,,,42,42
                        2025-07-01,merger,1665/NQ-UBTVQH15,"Điều 1, khoản 37",18300@2007-01-01,Xã Đức Mới,all,all,18229@2025-07-01,Xã Đức Thọ,,,42,42
                        2025-07-01,redistribution,1685/NQ-UBTVQH15,,26734@2004-08-31,Phường Tân Định,all,all,26734@2025-07-01,Phường Tân Định,,,79,79
                        2025-07-01,redistribution,1685/NQ-UBTVQH15,,26737@2004-08-31,Phường Đa Kao,rest,rest,26734@2025-07-01,Phường Tân Định,,,79,79
                        2025-07-01,redistribution,1685/NQ-UBTVQH15,,26737@2004-08-31,Phường Đa Kao,part,part,26740@2025-07-01,Phường Sài Gòn,0.25,,79,79
                        2025-07-01,redistribution,1685/NQ-UBTVQH15,,26740@2004-08-31,Phường Bến Nghé,all,all,26740@2025-07-01,Phường Sài Gòn,,,79,79
                        2025-07-01,dissolution,1665/NQ-UBTVQH15,"Điều 1, khoản 37",440@2004-08-31,Huyện Đức Thọ,,,,,,,42,
                        2025-07-01,dissolution,1685/NQ-UBTVQH15,,760@2004-08-31,Quận 1,,,,,,,79,
                        """, """
                        donvi: the documents move 16.56 km² in 3 and 5,663 people in 2 of 9 transfers
                        """));
    }

    @Test
    void onlyChangesBetweenTheDatesArePrintedBothIncluded() {
        assertThat(Run.of("changes", "--from", "2006-03-23", "--to", "2007-01-01"))
                .isEqualTo(new Run(ExitCode.DONE, """
                        date,kind,document,clause,source_id,source_name,area_extent,population_extent,target_id,target_name,area_km2,persons,source_province,target_province
                        2006-03-23,dissolution,62/2006/QĐ-TTg,,18299@2004-08-31,Xã Đức Cũ,,,,,,,42,
                        2007-01-01,establishment,GSO-2007,,,,,,18300@2007-01-01,Xã Đức Mới,,,,42
                        """, ""));
    }

    @Test
    void onlyChangesOfTheDocumentArePrinted() {
        assertThat(Run.of("changes", "--document", "819/nq-ubtvqh14")).isEqualTo(new Run(ExitCode.DONE, """
                        date,kind,document,clause,source_id,source_name,area_extent,population_extent,target_id,target_name,area_km2,persons,source_province,target_province
                        2020-01-01,merger,819/NQ-UBTVQH14,"Điều 1, khoản 3",18301@2004-08-31,Xã Đức Lạc,all,all,18280@2020-01-01,Xã Hòa Lạc,7.87,3121,42,42
                        2020-01-01,merger,819/NQ-UBTVQH14,"Điều 1, khoản 3",18280@2004-08-31,Xã Đức Hòa,all,all,18280@2020-01-01,Xã Hòa Lạc,8.44,2542,42,42
                        """, """
                        donvi: the documents move 16.31 km² in 2 and 5,663 people in 2 of 2 transfers
                        """));
    }

    @Test
    void onlyChangesInTheProvinceArePrinted() {
        assertThat(Run.of("changes", "--province", "42", "--from", "2020-01-02"))
                .isEqualTo(new Run(ExitCode.DONE, """
                        date,kind,document,clause,source_id,source_name,area_extent,population_extent,target_id,target_name,area_km2,persons,source_province,target_province
                        2025-07-01,merger,1665/NQ-UBTVQH15,"Điều 1, khoản 37",18229@2004-08-31,Thị trấn Đức Thọ,all,all,18229@2025-07-01,Xã Đức Thọ,,,42,42
                        2025-07-01,merger,1665/NQ-UBTVQH15,"Điều 1, khoản 37",18280@2020-01-01,Xã Hòa Lạc,all,all,18229@2025-07-01,Xã Đức Thọ,,,42,42
                        2025-07-01,merger,1665/NQ-UBTVQH15,"Điều 1, khoản 37",18300@2007-01-01,Xã Đức Mới,all,all,18229@2025-07-01,Xã Đức Thọ,,,42,42
                        2025-07-01,dissolution,1665/NQ-UBTVQH15,"Điều 1, khoản 37",440@2004-08-31,Huyện Đức Thọ,,,,,,,42,
                        """, ""));
    }

    @Test
    void openEndsLieInTheirProvince() {
        assertThat(Run.of("changes", "--province", "42", "--to", "2019-12-31"))
                .isEqualTo(new Run(ExitCode.DONE, """
                        date,kind,document,clause,source_id,source_name,area_extent,population_extent,target_id,target_name,area_km2,persons,source_province,target_province
                        2006-03-23,dissolution,62/2006/QĐ-TTg,,18299@2004-08-31,Xã Đức Cũ,,,,,,,42,
                        2007-01-01,establishment,GSO-2007,,,,,,18300@2007-01-01,Xã Đức Mới,,,,42
                        """, ""));
    }

    @Test
    void conditionsGoTogether() {
        assertThat(Run.of("changes", "--province", "79", "--document", "819/NQ-UBTVQH14"))
                .isEqualTo(new Run(ExitCode.DONE, """
                        date,kind,document,clause,source_id,source_name,area_extent,population_extent,target_id,target_name,area_km2,persons,source_province,target_province
                        """, ""));
    }

    @Test
    void dayAfterTheLastKnownChangeIsSaid() {
        assertThat(Run.of("changes", "--from", "2025-07-02", "--to", "2025-07-02"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        """
                        date,kind,document,clause,source_id,source_name,area_extent,population_extent,target_id,target_name,area_km2,persons,source_province,target_province
                        """,
                        "donvi: changes are known until 2025-07-01; 2025-07-02 is answered as of that day\n"));
    }

    @Test
    void unknownDocumentIsWrongUsage() {
        assertThat(Run.of("changes", "--document", "1/NQ"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: no document has the number 1/NQ\n"));
    }

    @Test
    void documentNumberThatIsNotWholeIsAnsweredWithWholeOnes() {
        assertThat(Run.of("changes", "--document", "819"))
                .isEqualTo(new Run(
                        ExitCode.USAGE, "", "donvi: no document has the number 819; there is 819/NQ-UBTVQH14\n"));
    }

    @Test
    void codeOfADistrictIsNoProvince() {
        assertThat(Run.of("changes", "--province", "440"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: no province has ever borne the code 440\n"));
    }

    @Test
    void datesInTheWrongOrderAreWrongUsage() {
        assertThat(Run.of("changes", "--from", "2020-01-02", "--to", "2020-01-01"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: --from 2020-01-02 is after --to 2020-01-01\n"));
    }

    @Test
    void dateBeforeTheRecordIsWrongUsage() {
        assertThat(Run.of("changes", "--from", "2004-08-30"))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        "donvi: the record begins on 2004-08-31 and says nothing about 2004-08-30\n"));
    }
}
