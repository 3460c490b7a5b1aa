package vn.donvi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
                        """, ""));
    }

    @Test
    void provinceThatGoesByAnotherNameShowsBoth() {
        assertThat(Run.on(Fixtures::renamedProvince, "stats")).isEqualTo(new Run(ExitCode.DONE, """
                                                           2004-08-31  2025-07-01  difference
                        provinces                                   1           1           0
                          tỉnh                                      1           0          -1
                          thành phố trực thuộc trung ương           0           1          +1
                        districts                                   1           1           0
                          thị xã                                    1           1           0
                        communes                                    0           0           0

                            districts of                          2004-08-31  2025-07-01  difference
                        46  Tỉnh Thừa Thiên Huế -> Thành phố Huế           1           1           0
                            total                                          1           1           0

                            communes of                           2004-08-31  2025-07-01  difference
                        46  Tỉnh Thừa Thiên Huế -> Thành phố Huế           0           0           0
                            total                                          0           0           0
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
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: --format: 'xml' is not one of text, csv, json\n"));
    }
}
