package vn.donvi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The consumers that need nothing but the JDK, on a class path without modules. The others are in the profile consumers. */
class ConsumersTest {
    private static final Path CONSUMERS = Path.of("consumers");

    @Test
    void programInOneFileRunsOnTheClassPath() throws Exception {
        List<String> command = List.of(
                "java",
                "-cp",
                ExamplesTest.classPath(),
                "--source",
                "17",
                "-Dfile.encoding=UTF-8",
                CONSUMERS.resolve("jbang/Convert.java").toString(),
                "Phuong Thuy Khue, Tay Ho, Ha Noi");

        assertThat(run(command)).isEqualTo("EXACT Phường Tây Hồ (00103@2025-07-01)\n");
    }

    @Test
    void scriptRunsInJShell() throws Exception {
        List<String> command = List.of(
                "jshell",
                "-J-Dfile.encoding=UTF-8",
                "-R-Dfile.encoding=UTF-8",
                "--class-path",
                ExamplesTest.classPath(),
                CONSUMERS.resolve("jshell/units.jsh").toString());

        assertThat(run(command)).isEqualTo("""
                18229@2025-07-01
                OptionalLong[165309]
                382
                """);
    }

    /** What a tool of the JDK prints to its output. */
    private static String run(List<String> command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(command);
        words.set(
                0,
                Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
        Process process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
