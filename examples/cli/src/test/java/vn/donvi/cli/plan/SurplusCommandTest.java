package vn.donvi.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

class SurplusCommandTest {
    private static final String NORMS = """
            type,people_from,people_below,post,number
            xã,,10000,clerk,25
            xã,10000,,clerk,30
            """;

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private Run run(String posts, String norms, String merged) throws IOException {
        return Run.of(
                "plan",
                "surplus",
                "--posts",
                file("posts.csv", posts),
                "--norms",
                file("norms.csv", norms),
                "--merged",
                file("merged.csv", merged));
    }

    @Test
    void surplusIsPrintedForEachUnitAndPostAndSummed() throws IOException {
        assertThat(run("""
                        unit,post,number
                        00001,clerk,20
                        00002,clerk,19
                        00003,clerk,18
                        """, NORMS, """
                        name,type,population,units
                        Hòa,xã,12000,00001 00002
                        Sơn,xã,,00003 00004
                        """))
                .isEqualTo(new Run(ExitCode.DONE, """
                        name,type,population,units,post,current,missing,norm_low,norm_high,surplus_low,surplus_high,note
                        Hòa,xã,12000,00001 00002,clerk,39,,30,30,9,9,
                        Sơn,xã,,00003 00004,clerk,18,00004,25,30,-12,,"the number of clerk of 00004 is not known; the norm depends on the population, which is not known"
                        """, "donvi: the surplus of clerk is at least -3\n"));
    }

    @Test
    void faultyRowsAndContradictionsAreTold() throws IOException {
        assertThat(run("unit,post,number\n00001,,20\n00001,clerk,-1\n", NORMS, "name,type,units\n")
                        .err())
                .isEqualTo("""
                        donvi: posts.csv:2: post: must not be empty
                        donvi: posts.csv:3: number: '-1' is not a whole number (at most 18 digits, without separators)
                        donvi: the file of --posts cannot be used: something is wrong with 2 rows
                        """);
        assertThat(run(
                                "unit,post,number\n",
                                "type,people_from,people_below,post,number\nxã,5,5,clerk,1\n",
                                "name,type,units\n")
                        .err())
                .startsWith("donvi: norms.csv:2: people_below: must be above 5, but is 5\n");
        assertThat(run("unit,post,number\n", NORMS, "name,type,units\nHòa,xã,\n")
                        .err())
                .startsWith("donvi: merged.csv:2: units: a unit is formed from at least one unit\n");
        assertThat(run("unit,post,number\n", NORMS, "name,type,units\nHòa,xã,00001\nSơn,xã,00001\n")
                        .err())
                .isEqualTo("donvi: 00001 goes into both Hòa and Sơn\n");
    }
}
