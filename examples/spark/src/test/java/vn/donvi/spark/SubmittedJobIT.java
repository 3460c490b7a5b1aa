package vn.donvi.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar for clusters in a JVM of its own, started as {@code spark-submit} starts it: Spark has no class of donvi. */
class SubmittedJobIT {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void submittedJarConvertsAFile() throws Exception {
        Path table = Files.writeString(
                folder.resolve("customers.csv"),
                "id,address\n1,\"12 Lê Lợi, P. Bến Nghé, Q1, TP.HCM\"\n2,nowhere at all\n3,\"Xã Đức Lạc, Đức Thọ, Hà Tĩnh\"\n");
        Path converted = folder.resolve("converted.csv");

        String said = submit(
                table.toString(),
                "--address-column",
                "address",
                "--to",
                "2025-07-01",
                "-o",
                converted.toString(),
                "--single");

        assertThat(converted).as(said).exists();
        assertThat(Files.readAllLines(converted))
                .hasSize(4)
                .first()
                .asString()
                .startsWith("id,address,donvi_status,donvi_code,donvi_name");
        assertThat(Files.readAllLines(converted).get(1))
                .startsWith("1,\"12 Lê Lợi, P. Bến Nghé, Q1, TP.HCM\",EXACT,26740,Phường Sài Gòn,");
        assertThat(Files.readAllLines(converted).get(2)).startsWith("2,nowhere at all,NOT_FOUND,");
        assertThat(said).contains("EXACT", "NOT_FOUND");
    }

    /** Runs the job, and returns what it said. */
    private String submit(String... arguments) throws IOException, InterruptedException {
        String jar = Objects.requireNonNull(System.getProperty("donvi.jar"), "donvi.jar");
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-cp", classesOfSpark());
        Stream<String> modules =
                Arrays.stream(JavaModuleOptions.defaultModuleOptions().trim().split("\\s+"));
        Stream<String> submission = Stream.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "local[2]",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.local.dir=" + folder.resolve("local"),
                jar);
        List<String> command = Stream.of(java, modules, submission, Arrays.stream(arguments))
                .flatMap(part -> part)
                .toList();
        Path log = folder.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "SPARK_LOCAL_IP", "127.0.0.1"));
        int code = builder.start().waitFor();
        String said = Files.readString(log);
        assertThat(code).as(said).isZero();
        return said;
    }

    /** The class path of the tests without donvi, which only the jar has. */
    private static String classesOfSpark() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar")
                        && !Path.of(path).getFileName().toString().startsWith("donvi"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
