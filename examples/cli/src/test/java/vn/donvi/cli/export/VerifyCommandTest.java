package vn.donvi.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.cli.Fixtures;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.problem.ProblemsException;

class VerifyCommandTest {
    @Test
    void soundGazetteerIsCounted() {
        assertThat(Run.of("verify")).isEqualTo(new Run(ExitCode.DONE, """
                        versions of units            16
                        changes                       7
                        transfers                     9
                        documents                     6
                        measurements                  8
                        first day            2004-08-31
                        changes known until  2025-07-01

                        open ends  origin unknown  successor unknown
                        2006                    0                  1
                        2007                    1                  0
                        total                   1                  1

                        ## Sources

                        | source | used |
                        | --- | --- |
                        | a list | 7 rows |

                        every invariant holds
                        """, ""));
    }

    @Test
    void gazetteerWithoutOpenEndsSaysSo() {
        assertThat(Run.on(Fixtures::renamedProvince, "verify").out()).endsWith("""

                        open ends  origin unknown  successor unknown
                        total                   0                  0

                        ## Sources

                        | source | used |
                        | --- | --- |
                        | a list | 7 rows |

                        every invariant holds
                        """);
    }

    @Test
    void everyViolationIsPrinted() {
        assertThat(Run.on(Fixtures::broken, "verify"))
                .isEqualTo(new Run(ExitCode.ERROR, """
                        PARENT_IN_FORCE: Phường Phúc Xá (00001@2004-08-31) is no province and has no parent
                        NO_LOOSE_END: Phường Phúc Xá (00001@2004-08-31) ends without a transfer from it or a dissolution that says why
                        """, "donvi: the gazetteer breaks its invariants in 2 places\n"));
    }

    @Test
    void everyProblemOfAFileIsPrinted() {
        Problem problem = new Problem(Location.of("units.csv"), "no header");
        assertThat(Run.on(
                        () -> {
                            throw new ProblemsException(List.of(problem));
                        },
                        "verify"))
                .isEqualTo(new Run(
                        ExitCode.ERROR,
                        "units.csv: no header\n",
                        "donvi: the gazetteer cannot be read in one place\n"));
    }

    @Test
    void wholesThatAreNotTheSumsOfTheirPartsAreListed() {
        Run run = Run.of("verify", "--balance");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith("side,date,source,unit,name,measure,whole,parts,sum,difference,percent,rounding\n");
        assertThat(run.err()).matches("donvi: \\d+ of \\d+ published wholes are not the sums of their parts\n");
        assertThat(Run.of("verify", "--balance", "--tolerance", "100").out())
                .isEqualTo("side,date,source,unit,name,measure,whole,parts,sum,difference,percent,rounding\n");
    }

    @Test
    void optionsOfTheBalanceNeedIt() {
        assertThat(Run.of("verify", "--tolerance", "1"))
                .isEqualTo(new Run(
                        ExitCode.USAGE, "", "donvi: --tolerance and the options of the output go with --balance\n"));
        assertThat(Run.of("verify", "--balance", "--tolerance", "-1"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: --tolerance must not be negative, but is -1.0\n"));
    }
}
