package com.example.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds and runs the consumers with Gradle and with JBang, which find donvi in a repository of files. */
class RunnerTest {
    private static final Path CONSUMERS = Path.of("..").toAbsolutePath().normalize();
    private static final String REPOSITORY =
            Path.of("target/repository").toUri().toString();

    @TempDir
    private Path folder;

    /** It needs a command {@code gradle}, of any version from 4.4 on. */
    @Test
    void gradleBuildsAndRunsAnApplication() throws Exception {
        Files.createDirectory(folder.resolve("project"));
        for (String file : List.of("build.gradle", "settings.gradle", "src/main/java/com/example/convert/Main.java")) {
            Path copy = folder.resolve("project").resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(CONSUMERS.resolve("gradle").resolve(file), copy);
        }
        String printed = run(
                "gradle",
                "--offline",
                "--no-daemon",
                "-q",
                "-g",
                folder.resolve("home").toString(),
                "-p",
                folder.resolve("project").toString(),
                "-Prepository=" + REPOSITORY,
                "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
                "run");
        assertEquals("00103@2025-07-01\n", printed);
    }

    /** JBang resolves the dependencies and compiles; the command that it prints is run by its launcher, here by a shell. */
    @Test
    void jbangRunsAScript() throws Exception {
        String command = run(
                java(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.jbang.Main",
                "run",
                "--repos",
                REPOSITORY,
                CONSUMERS.resolve("jbang/Convert.java").toString(),
                "phường Thụy Khuê, Tây Hồ, Hà Nội");
        assertEquals("EXACT Phường Tây Hồ (00103@2025-07-01)\n", run("bash", "-c", command));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What a command prints to its output. */
    private String run(String... command) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("JBANG_DIR", folder.resolve("jbang").toString());
        builder.environment()
                .put("JBANG_REPO", folder.resolve("jbang-repository").toString());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        // 255 is how JBang says that there is a command to run.
        assertEquals(command[0].equals(java()) ? 255 : 0, code, () -> printed + read(errors));
        return printed;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
