package vn.donvi.cli.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.cli.Fixtures;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

class StatsCommandTest {
    @Test
    void countsOfTwoDatesStandSideBySide() {
        assertThat(Run.of("stats")).isEqualTo(new Run(ExitCode.DONE, """
                                               2004-08-31  2025-07-01  difference
            provinces                                   2           2           0
              tỉnh                                      1           1           0
              thành phố trực thuộc trung ương           1           1           0
            districts                                   2           0          -2
              quận                                      1           0          -1
              huyện                                     1           0          -1
            communes                                    7           3          -4
              xã                                        3           1          -2
              phường                                    3           2          -1
              thị trấn                                  1           0          -1

                districts of           2004-08-31  2025-07-01  difference
            42  Tỉnh Hà Tĩnh                    1           0          -1
            79  Thành phố Hồ Chí Minh           1           0          -1
                total                           2           0          -2

                communes of            2004-08-31  2025-07-01  difference
            42  Tỉnh Hà Tĩnh                    4           1          -3
            79  Thành phố Hồ Chí Minh           3           2          -1
                total                           7           3          -4
            """, ""));
    }

    @Test
    void countsCanBePrintedAsCsv() {
        assertThat(Run.of("stats", "--format", "csv", "--from", "2019-12-31", "--to", "2020-01-01"))
                .isEqualTo(new Run(ExitCode.DONE, """
                    group,level,code,name,before,after,difference
                    level,province,,provinces,2,2,0
                    level,district,,districts,2,2,0
                    level,commune,,communes,7,6,-1
                    type,province,,tỉnh,1,1,0
                    type,province,,thành phố trực thuộc trung ương,1,1,0
                    type,district,,quận,1,1,0
                    type,district,,huyện,1,1,0
                    type,commune,,xã,3,2,-1
                    type,commune,,phường,3,3,0
                    type,commune,,thị trấn,1,1,0
                    province,district,42,Tỉnh Hà Tĩnh,1,1,0
                    province,commune,42,Tỉnh Hà Tĩnh,4,3,-1
                    province,district,79,Thành phố Hồ Chí Minh,1,1,0
                    province,commune,79,Thành phố Hồ Chí Minh,3,3,0
                    former_province,district,42,Tỉnh Hà Tĩnh,1,1,0
                    former_province,commune,42,Tỉnh Hà Tĩnh,4,3,-1
                    former_province,district,79,Thành phố Hồ Chí Minh,1,1,0
                    former_province,commune,79,Thành phố Hồ Chí Minh,3,3,0
                    """, ""));
    }

    @Test
    void unitsOfNoProvinceOfTheDateAreCountedApart() {
        assertThat(Run.on(Fixtures::lostProvince, "stats").out()).endsWith("""
                communes of    2004-08-31  2025-07-01  difference
            42  Tỉnh Hà Tĩnh            1           1           0
                (no province)           1           0          -1
                total                   2           1          -1
            """);
        assertThat(Run.on(Fixtures::lostProvince, "stats", "--format", "csv").out())
                .contains("\nprovince,commune,,(no province),1,0,-1\n")
                .contains("\nformer_province,commune,40,Tỉnh Nghệ An,1,0,-1\n")
                .doesNotContain("former_province,commune,,");
    }

    @Test
    void provinceThatGoesByAnotherNameHasThatOfTheSecondDate() {
        assertThat(Run.on(Fixtures::renamedProvince, "stats")).isEqualTo(new Run(ExitCode.DONE, """
                                               2004-08-31  2025-07-01  difference
            provinces                                   1           1           0
              tỉnh                                      1           0          -1
              thành phố trực thuộc trung ương           0           1          +1
            districts                                   1           1           0
              thị xã                                    1           1           0
            communes                                    0           0           0

                districts of   2004-08-31  2025-07-01  difference
            46  Thành phố Huế           1           1           0
                total                   1           1           0

                communes of    2004-08-31  2025-07-01  difference
            46  Thành phố Huế           0           0           0
                total                   0           0           0
            """, ""));
    }

    @Test
    void dayAfterTheLastKnownChangeIsSaid() {
        assertThat(Run.on(
                        Fixtures::renamedProvince,
                        "stats",
                        "--from",
                        "2025-07-02",
                        "--to",
                        "2026-01-01",
                        "--format",
                        "csv"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        """
                        group,level,code,name,before,after,difference
                        level,province,,provinces,1,1,0
                        level,district,,districts,1,1,0
                        level,commune,,communes,0,0,0
                        type,province,,thành phố trực thuộc trung ương,1,1,0
                        type,district,,thị xã,1,1,0
                        province,district,46,Thành phố Huế,1,1,0
                        province,commune,46,Thành phố Huế,0,0,0
                        former_province,district,46,Thành phố Huế,1,1,0
                        former_province,commune,46,Thành phố Huế,0,0,0
                        """,
                        "donvi: changes are known until 2025-07-01; 2026-01-01 is answered as of that day\n"));
    }

    @Test
    void datesInTheWrongOrderAreWrongUsage() {
        assertThat(Run.of("stats", "--from", "2025-07-02"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: --from 2025-07-02 is after --to 2025-07-01\n"));
    }

    @Test
    void dateBeforeTheRecordIsWrongUsage() {
        assertThat(Run.of("stats", "--from", "2000-01-01"))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        "donvi: the record begins on 2004-08-31 and says nothing about 2000-01-01\n"));
    }

    @Test
    void unknownFormatIsWrongUsage() {
        assertThat(Run.of("stats", "--format", "xml"))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        "donvi: --format: 'xml' is not one of csv, tsv, json, jsonl, xlsx, html\n"));
    }

    @Test
    void changesAreGroupedByKind() {
        assertThat(Run.of("stats", "--by", "kind")).isEqualTo(new Run(ExitCode.DONE, """
            kind,name,changes,irreversible,touched_before,touched_after,touched_reduction_percent,in_force_before,in_force_after,in_force_reduction_percent,area_mean_before,area_known_before,area_mean_after,area_known_after,census_population_mean_before,census_population_known_before,census_population_mean_after,census_population_known_after,area_in_force_mean_before,area_in_force_known_before,area_in_force_mean_after,area_in_force_known_after,census_population_in_force_mean_before,census_population_in_force_known_before,census_population_in_force_mean_after,census_population_in_force_known_after
            merger,nhập,2,2,4,1,75,,,,,0,48.93,1,3013,1,37001,1,,,,,,,,
            redistribution,sắp xếp,1,1,3,2,33.3,,,,,0,,0,,0,,0,,,,,,,,
            establishment,thành lập,1,0,0,1,,,,,,0,,0,,0,,0,,,,,,,,
            dissolution,giải thể,1,0,1,0,100,,,,,0,,0,,0,,0,,,,,,,,
            total,,5,3,7,3,57.1,7,3,57.1,,0,48.93,1,3013,1,37001,1,,0,48.93,1,3013,1,37001,1
            """, ""));
    }

    @Test
    void changesAreGroupedByProvinceYearAndDocumentOfALevelWithTheAveragesAskedFor() {
        assertThat(Run.of("stats", "--by", "province", "--measure", "declared_population"))
                .isEqualTo(new Run(ExitCode.DONE, """
                    province,name,changes,irreversible,touched_before,touched_after,touched_reduction_percent,in_force_before,in_force_after,in_force_reduction_percent,declared_population_mean_before,declared_population_known_before,declared_population_mean_after,declared_population_known_after,declared_population_in_force_mean_before,declared_population_in_force_known_before,declared_population_in_force_mean_after,declared_population_in_force_known_after
                    42,Tỉnh Hà Tĩnh,4,2,4,1,75,4,1,75,,0,,0,,0,,0
                    79,Thành phố Hồ Chí Minh,1,1,3,2,33.3,3,2,33.3,,0,,0,,0,,0
                    total,,5,3,7,3,57.1,7,3,57.1,,0,,0,,0,,0
                    """, ""));
        assertThat(Run.of("stats", "--by", "year", "--level", "district", "--measure", "area"))
                .isEqualTo(new Run(ExitCode.DONE, """
                    year,name,changes,irreversible,touched_before,touched_after,touched_reduction_percent,in_force_before,in_force_after,in_force_reduction_percent,area_mean_before,area_known_before,area_mean_after,area_known_after,area_in_force_mean_before,area_in_force_known_before,area_in_force_mean_after,area_in_force_known_after
                    2025,,2,0,2,0,100,2,0,100,,0,,0,,0,,0
                    total,,2,0,2,0,100,2,0,100,,0,,0,,0,,0
                    """, ""));
        assertThat(Run.of("stats", "--by", "document", "--measure", "area", "--as-of", "2014-01-01"))
                .isEqualTo(new Run(ExitCode.DONE, """
                    document,name,changes,irreversible,touched_before,touched_after,touched_reduction_percent,in_force_before,in_force_after,in_force_reduction_percent,area_mean_before,area_known_before,area_mean_after,area_known_after,area_in_force_mean_before,area_in_force_known_before,area_in_force_mean_after,area_in_force_known_after
                    1665/NQ-UBTVQH15,Sắp xếp các đơn vị hành chính cấp xã của tỉnh Hà Tĩnh năm 2025,1,1,3,1,66.7,,,,,0,49.2,1,,,,
                    1685/NQ-UBTVQH15,Sắp xếp các đơn vị hành chính cấp xã của Thành phố Hồ Chí Minh năm 2025,1,1,3,2,33.3,,,,,0,,0,,,,
                    62/2006/QĐ-TTg,,1,0,1,0,100,,,,,0,,0,,,,
                    819/NQ-UBTVQH14,Sắp xếp các đơn vị hành chính cấp xã thuộc tỉnh Hà Tĩnh,1,1,2,1,50,,,,,0,,0,,,,
                    GSO-2007,Danh mục năm 2007,1,0,0,1,,,,,,0,,0,,,,
                    total,,5,3,7,3,57.1,7,3,57.1,,0,49.2,1,,0,49.2,1
                    """, ""));
    }

    @Test
    void changesAreGroupedByTheRoundsOfTheLaw() {
        assertThat(Run.of("stats", "--from", "2019-01-01", "--by", "round", "--measure", "area")
                        .out())
                .contains("\n2019-2021,,1,1,2,1,50,7,6,14.3,")
                .contains("\n2025,,2,2,6,3,50,6,3,50,");
        assertThat(Run.of("stats", "--from", "2019-01-01", "--rounds").out()).isEqualTo("rounds,units\n1,2\n2,1\n");
        assertThat(Run.of("stats", "--rounds", "--gazetteer", "units.csv", "changes.csv")
                        .err())
                .isEqualTo("donvi: the rounds are those of Việt Nam; --gazetteer has others\n");
    }

    @Test
    void topGroupsAreThoseWithTheLargestReduction() {
        assertThat(Run.of("stats", "--by", "former_province", "--measure", "area", "--top", "1")
                        .out())
                .contains("\n42,Tỉnh Hà Tĩnh,4,2,4,1,75,4,1,75,")
                .doesNotContain("\n79,")
                .contains("\ntotal,");
    }

    @Test
    void topSumsAreTheLargest() {
        assertThat(Run.of("stats", "--area", "--top", "1").out())
                .contains("\n42,Tỉnh Hà Tĩnh,48.93,")
                .doesNotContain("\n79,")
                .contains("\ntotal,");
    }

    @Test
    void figuresAreAddedUpByProvince() {
        assertThat(Run.of("stats", "--population", "census_population", "--to", "2019-04-01"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        """
                        code,name,census_population,units,known,carried,missing,as_of_first,as_of_last,quality,sources,stated,contradiction,missing_units
                        42,Tỉnh Hà Tĩnh,3013,4,1,0,3,2019-04-01,2019-04-01,official,CENSUS-2019,,,Thị trấn Đức Thọ 18229 (no_figure); Xã Đức Hòa 18280 (no_figure); Xã Đức Mới 18300 (no_figure)
                        79,Thành phố Hồ Chí Minh,,3,0,0,3,,,,,,,Phường Tân Định 26734 (no_figure); Phường Đa Kao 26737 (no_figure); Phường Bến Nghé 26740 (no_figure)
                        total,,3013,7,1,0,6,2019-04-01,2019-04-01,official,CENSUS-2019,,,Thị trấn Đức Thọ 18229 (no_figure); Xã Đức Hòa 18280 (no_figure); Xã Đức Mới 18300 (no_figure); Phường Tân Định 26734 (no_figure); Phường Đa Kao 26737 (no_figure); Phường Bến Nghé 26740 (no_figure)
                        """,
                        "donvi: no figure of census_population is known, or to be trusted, of 6 of 7 units;"
                                + " --missing lists them\n"));
        assertThat(Run.of("stats", "--area"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        """
                        code,name,area,units,known,carried,missing,as_of_first,as_of_last,quality,sources,stated,contradiction,missing_units
                        42,Tỉnh Hà Tĩnh,48.93,1,1,0,0,2025-07-01,2025-07-01,official,1665/NQ-UBTVQH15,,,
                        79,Thành phố Hồ Chí Minh,,2,0,0,2,,,,,,,Phường Tân Định 26734 (made_of_parts); Phường Sài Gòn 26740 (made_of_parts)
                        total,,48.93,3,1,0,2,2025-07-01,2025-07-01,official,1665/NQ-UBTVQH15,,,Phường Tân Định 26734 (made_of_parts); Phường Sài Gòn 26740 (made_of_parts)
                        """,
                        "donvi: no figure of area is known, or to be trusted, of 2 of 3 units; --missing lists"
                                + " them\n"));
        assertThat(Run.of("stats", "--area", "--level", "district"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        """
                        code,name,area,units,known,carried,missing,as_of_first,as_of_last,quality,sources,stated,contradiction,missing_units
                        outside,in no district,48.93,3,1,0,2,2025-07-01,2025-07-01,official,1665/NQ-UBTVQH15,,,Phường Tân Định 26734 (made_of_parts); Phường Sài Gòn 26740 (made_of_parts)
                        total,,48.93,3,1,0,2,2025-07-01,2025-07-01,official,1665/NQ-UBTVQH15,,,Phường Tân Định 26734 (made_of_parts); Phường Sài Gòn 26740 (made_of_parts)
                        """,
                        "donvi: no figure of area is known, or to be trusted, of 2 of 3 units; --missing lists"
                                + " them\n"));
    }

    @Test
    void whatIsMissingIsListedWithTheReason() {
        assertThat(Run.of("stats", "--population", "register_population", "--missing"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        """
                        measure,code,name,parents,reason,units
                        register_population,26734,Phường Tân Định,Thành phố Hồ Chí Minh,made_of_parts,Phường Đa Kao 26737@2004-08-31
                        register_population,26740,Phường Sài Gòn,Thành phố Hồ Chí Minh,only_suspect,Phường Sài Gòn 26740@2025-07-01
                        """,
                        "donvi: no figure of register_population is known, or to be trusted, of 2 of 3 units;"
                                + " they are listed\n"));
    }

    @Test
    void densityIsOfUnitsOfWhichBothIsKnown() {
        assertThat(Run.of("stats", "--density", "register_population")).isEqualTo(new Run(ExitCode.DONE, """
            code,name,persons_per_km2,register_population,area,known,missing,population_as_of_first,population_as_of_last,area_as_of_first,area_as_of_last,quality,sources
            42,Tỉnh Hà Tĩnh,818.8,40064,48.93,1,0,2024-12-31,2024-12-31,2025-07-01,2025-07-01,official,GSO-2007; 1665/NQ-UBTVQH15
            79,Thành phố Hồ Chí Minh,,,,0,2,,,,,,
            total,,818.8,40064,48.93,1,2,2024-12-31,2024-12-31,2025-07-01,2025-07-01,official,GSO-2007; 1665/NQ-UBTVQH15
            """, """
                donvi: no figure of register_population is known, or to be trusted, of 2 of 3 units; --missing lists them
                donvi: no figure of area is known, or to be trusted, of 2 of 3 units; --missing lists them
                """));
        assertThat(Run.of("stats", "--density", "register_population", "--missing", "--as-of", "2024-12-31"))
                .isEqualTo(new Run(ExitCode.DONE, """
                    measure,code,name,parents,reason,units
                    register_population,26734,Phường Tân Định,Thành phố Hồ Chí Minh,made_of_parts,Phường Đa Kao 26737@2004-08-31
                    register_population,26740,Phường Sài Gòn,Thành phố Hồ Chí Minh,only_suspect,Phường Sài Gòn 26740@2025-07-01
                    area,18229,Xã Đức Thọ,Tỉnh Hà Tĩnh,other_date,Xã Đức Thọ 18229@2025-07-01
                    area,26734,Phường Tân Định,Thành phố Hồ Chí Minh,made_of_parts,Phường Đa Kao 26737@2004-08-31
                    area,26740,Phường Sài Gòn,Thành phố Hồ Chí Minh,made_of_parts,Phường Đa Kao 26737@2004-08-31
                    """, """
                        donvi: no figure of register_population is known, or to be trusted, of 2 of 3 units; they are listed
                        donvi: no figure of area is known, or to be trusted, of 3 of 3 units; they are listed
                        """));
    }

    @Test
    void longestChainsArePrintedStepByStep() {
        assertThat(Run.of("stats", "--chains", "2")).isEqualTo(new Run(ExitCode.DONE, """
            chain,step,date,kind,document,source_id,source_name,target_id,target_name
            1,1,2020-01-01,merger,819/NQ-UBTVQH14,18301@2004-08-31,Xã Đức Lạc,18280@2020-01-01,Xã Hòa Lạc
            1,2,2025-07-01,merger,1665/NQ-UBTVQH15,18280@2020-01-01,Xã Hòa Lạc,18229@2025-07-01,Xã Đức Thọ
            2,1,2025-07-01,redistribution,1685/NQ-UBTVQH15,26734@2004-08-31,Phường Tân Định,26734@2025-07-01,Phường Tân Định
            """, ""));
    }

    @Test
    void irreversibleChangesArePrinted() {
        assertThat(Run.of("stats", "--irreversible", "--to", "2020-01-01"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        """
                        date,kind,document,clause,source_id,source_name,area_extent,population_extent,target_id,target_name,area_km2,persons,source_province,target_province
                        2020-01-01,merger,819/NQ-UBTVQH14,"Điều 1, khoản 3",18301@2004-08-31,Xã Đức Lạc,all,all,18280@2020-01-01,Xã Hòa Lạc,7.87,3121,42,42
                        2020-01-01,merger,819/NQ-UBTVQH14,"Điều 1, khoản 3",18280@2004-08-31,Xã Đức Hòa,all,all,18280@2020-01-01,Xã Hòa Lạc,8.44,2542,42,42
                        """,
                        "donvi: 1 of 3 changes cannot be undone: kept 0, merged 1, divided 0, mixed 0, open 2\n"));
    }

    @Test
    void untouchedUnitsArePrinted() {
        assertThat(Run.on(Fixtures::renamedProvince, "stats", "--untouched", "--level", "province"))
                .isEqualTo(new Run(
                        ExitCode.DONE, """
                            id,name,id_before,name_before
                            46@2025-01-01,Thành phố Huế,46@2004-08-31,Tỉnh Thừa Thiên Huế
                            """, "donvi: 1 of 1 provinces on 2025-07-01 are as they were on 2004-08-31\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--level commune | --level needs another statistic than the counts",
                "--missing | --missing needs --population, --area or --density",
                "--by kind --missing | --missing needs --population, --area or --density",
                "--chains 1 --as-of 2019-04-01 | --as-of needs --by, --population, --area or --density",
                "--area --measure area | --measure needs --by",
                "--area --from 2019-04-01 | figures are added up on one date; give it with --to, without --from",
                "--population area | --population: 'area' is not a population",
                "--density area | --density: 'area' is not a population",
                "--chains -1 | --chains: -1 is less than none",
                "--chains x | --chains: 'x' is not a whole number",
                "--by month | --by: 'month' is not one of kind, year, document, province, former_province, round",
                "--area --level ward | --level: 'ward' is not one of province, district, commune",
                "--population people | --population: 'people' is not one of area, census_population,"
                        + " register_population, resident_population, declared_population",
                "--by kind --area | --by=GROUP, --area exclude each other;" + " try 'donvi stats --help'"
            })
    void optionsThatDoNotGoTogetherAreWrongUsage(String options, String message) {
        assertThat(Run.of(("stats " + options).split(" ")))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: " + message + "\n"));
    }
}
