package vn.donvi.cli.standard;

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

class StandardsCommandTest {
    private static final String LATER =
            "donvi: changes are known until 2025-07-01; 2026-01-01 is answered as of that day\n";
    private static final String HEADER = "code,name,type,criterion,figure,unit,basis,as_of,source,quality,minimum_low,"
            + "minimum_high,percent_of_low,percent_of_low_truncated,percent_of_high,percent_of_high_truncated,verdict,"
            + "depends_on,factors,rule,documents,confirmed,note\n";

    @TempDir
    Path folder;

    private String traits(String rows) throws IOException {
        Path file = folder.resolve("traits.csv");
        Files.writeString(file, "unit,trait,value\n" + rows);
        return file.toString();
    }

    @Test
    void unitWhoseTraitsAreNotKnownHasBothAnswers() {
        assertThat(Run.of("standards", "18229", "--on", "2026-01-01")).isEqualTo(new Run(ExitCode.DONE, """
                        1 unit by the standards of 112/2025 on 2026-01-01

                        Xã Đức Thọ, Tỉnh Hà Tĩnh (18229)
                          population  met      40,064 persons, register population as of 2024-12-31, GSO-2007, official
                                               250.40 % of 16,000 persons
                                               or 6410.24 % of 625 persons
                                               by 112/2025/UBTVQH15
                          area        depends  48.93 km², area as of 2025-07-01, 1665/NQ-UBTVQH15, official
                                               48.93 % of 100 km²
                                               or 326.20 % of 15 km²
                                               by 112/2025/UBTVQH15, not confirmed
                                               depends on mountain, island
                                               other special cases of 112/2025 were not seen
                        """, LATER));
    }

    @Test
    void knownTraitsGiveOneAnswer() throws IOException {
        String file = traits("18229,mountain,no\n18229,island,no\n");

        assertThat(Run.of("standards", "18229", "--on", "2026-01-01", "--traits", file))
                .isEqualTo(new Run(ExitCode.DONE, """
                        1 unit by the standards of 112/2025 on 2026-01-01

                        Xã Đức Thọ, Tỉnh Hà Tĩnh (18229)
                          population  met  40,064 persons, register population as of 2024-12-31, GSO-2007, official
                                           250.40 % of 16,000 persons
                                           or 1001.60 % of 4,000 persons
                                           by 112/2025/UBTVQH15
                          area        met  48.93 km², area as of 2025-07-01, 1665/NQ-UBTVQH15, official
                                           163.10 % of 30 km²
                                           by 112/2025/UBTVQH15
                        """, LATER));
    }

    @Test
    void takenFactorIsNamed() throws IOException {
        String file = traits("18280,mountain,no\n18280,border,no\n18280,red_river_delta,yes\n18280,coastal_poor,yes\n");

        assertThat(Run.of("standards", "18280", "--on", "2024-01-01", "--traits", file))
                .isEqualTo(new Run(ExitCode.DONE, """
                        1 unit by the standards of 1211/2016 on 2024-01-01

                        Xã Hòa Lạc, Huyện Đức Thọ, Tỉnh Hà Tĩnh (18280)
                          population  met      5,663 persons, declared population as of 2020-01-01, 819/NQ-UBTVQH14, official
                                               141.58 % (141.57 % truncated) of 4,000 persons
                                               lowered to 50 % of 8000 if coastal_poor (27/2022/UBTVQH15)
                                               by 1211/2016/UBTVQH13, 27/2022/UBTVQH15
                          area        not met  16.31 km², area as of 2020-01-01, 819/NQ-UBTVQH14, derived
                                               77.67 % (77.66 % truncated) of 21 km²
                                               lowered to 70 % if red_river_delta (27/2022/UBTVQH15)
                                               by 1211/2016/UBTVQH13, 27/2022/UBTVQH15
                                               the sum of both parts
                        """, ""));
    }

    @Test
    void tableHasARowForEachUnitAndCriterion() {
        assertThat(Run.of("standards", "18280", "--on", "2020-01-02", "--format", "csv"))
                .isEqualTo(new Run(ExitCode.DONE, HEADER + """
                        18280,Xã Hòa Lạc,xã,population,5663,persons,declared_population,2020-01-01,819/NQ-UBTVQH14,official,5000,8000,113.26,113.26,70.79,70.78,depends,mountain,,1211/2016,1211/2016/UBTVQH13,false,depends on mountain; special factors of before 2023 were not seen
                        18280,Xã Hòa Lạc,xã,area,16.31,km²,area,2020-01-01,819/NQ-UBTVQH14,derived,30,50,54.37,54.36,32.62,32.62,not_met,,,1211/2016,1211/2016/UBTVQH13,false,special factors of before 2023 were not seen; the sum of both parts
                        """, ""));
        assertThat(Run.of("standards", "18280", "--on", "2020-01-02", "--format", "jsonl")
                        .out())
                .contains("\"percent_of_high\":70.79,\"percent_of_high_truncated\":70.78,\"verdict\":\"depends\"")
                .contains("\"minimum_low\":30,\"minimum_high\":50");
    }

    @Test
    void manyUnitsAreCounted() {
        assertThat(Run.of("standards", "--level", "province", "--on", "2026-01-01"))
                .isEqualTo(new Run(ExitCode.DONE, """
                        2 units by the standards of 112/2025 on 2026-01-01

                                      met  not met  depends  unknown
                        population      0        1        0        1
                        area            0        1        0        1
                        ward share      1        0        0        0
                        urbanisation    0        0        0        1
                        urban class     0        0        0        2
                        """, LATER));
    }

    @Test
    void onlyWhatIsNotMetIsListedIfThatIsAsked() {
        Run all = Run.of("standards", "--province", "42", "--on", "2020-01-02", "--format", "csv");
        Run listed = Run.of("standards", "--province", "42", "--on", "2020-01-02", "--format", "csv", "--not-met");

        assertThat(all.out().lines()).hasSize(1 + 6);
        assertThat(listed.out().lines().skip(1))
                .hasSize(2)
                .allMatch(line ->
                        line.startsWith("18280,") && (line.contains(",not_met,") || line.contains(",depends,")));
        assertThat(listed.err()).isEqualTo("""
                donvi: 0 of 3 units meet the standard of population; depends 1, unknown 2
                donvi: 0 of 3 units meet the standard of area; not met 1, unknown 2
                """);
    }

    @Test
    void eachFaultyTraitIsTold() throws IOException {
        String file = traits("99999,mountain,no\n18229,mountain,perhaps\n18229,island,no\n18229,island,no\n");

        assertThat(Run.of("standards", "18229", "--traits", file)).isEqualTo(new Run(ExitCode.USAGE, "", """
                donvi: traits.csv:2: unit: no unit has ever borne the code 99999
                donvi: traits.csv:3: value: 'perhaps' is not yes or no, as mountain is
                donvi: traits.csv:5: trait: island of 18229 is given twice
                donvi: the file of --traits cannot be used: something is wrong with 3 rows
                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--rule 112/2025 --on 2020-01-01 | the rule 112/2025 is not in force on 2020-01-01; there are 1211/2016 (from"
                        + " 2016-05-25 to 2025-12-31), 112/2025 (from 2026-01-01)",
                "--rule 76/2025                  | there are no standards of a rule '76/2025'; there are 1211/2016 (from"
                        + " 2016-05-25 to 2025-12-31), 112/2025 (from 2026-01-01)",
                "--on 2010-01-01                 | no rule with standards is in force on 2010-01-01; there are 1211/2016"
                        + " (from 2016-05-25 to 2025-12-31), 112/2025 (from 2026-01-01)",
                "--province 18229                | Xã Đức Thọ (18229) is no province",
                "--province 42 18229             | --province and --level go without CODE",
                "18229 --level commune           | --province and --level go without CODE",
                "99999                           | no unit has ever borne the code 99999"
            })
    void wrongUsageIsExplained(String options, String message) {
        assertThat(Run.of(("standards " + options).split(" ")))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: " + message + "\n"));
    }
}
