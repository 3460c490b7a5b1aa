package vn.donvi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of the Javadoc and of the READMEs. All are compiled, with the names that {@code Given.java.txt} beside this
 * test gives them. Each exported package has one, which is also run, and prints what it says.
 */
class ExamplesTest {
    private static final Path GIVEN = Path.of("src/test/resources/vn/donvi/guide/Given.java.txt");
    private static final Pattern GENERATED = Pattern.compile("\\S*Example(\\d+)\\.java");
    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");
    private static final List<String> PACKAGES_OF_JAVA = List.of(
            "java.io",
            "java.math",
            "java.nio.charset",
            "java.nio.file",
            "java.sql",
            "java.time",
            "java.util",
            "java.util.zip",
            "tools.jackson.databind.json");

    @TempDir
    private static Path folder;

    private static final List<Example> EXAMPLES = new ArrayList<>();
    private static String errors = "";

    @BeforeAll
    static void compileAll() throws IOException {
        EXAMPLES.addAll(Example.ofJavadoc());
        EXAMPLES.addAll(Example.ofReadmes());
        errors = compile(EXAMPLES);
    }

    @Test
    void examplesCompile() {
        assertThat(EXAMPLES).hasSizeGreaterThan(150);
        assertThat(errors).isEmpty();
    }

    @Test
    void everyExportedPackageHasAnExample() throws IOException {
        List<String> shown = EXAMPLES.stream()
                .filter(Example::isOfAPackage)
                .map(Example::packageName)
                .collect(Collectors.toList());

        assertThat(shown).containsAll(exportedPackages());
    }

    @Test
    void examplesOfPackagesPrintWhatTheySay() throws Exception {
        assertThat(errors).isEmpty();

        assertThat(printed())
                .isEqualTo(EXAMPLES.stream()
                        .filter(Example::isOfAPackage)
                        .map(example -> "# " + example.packageName() + "\n" + example.answers())
                        .collect(Collectors.joining()));
    }

    /** What the compiler says of wrong examples, each with its line in the file of the example; empty if all are right. */
    private static String compile(List<Example> examples) throws IOException {
        List<Path> sources = new ArrayList<>();
        sources.add(write("Given", Files.readString(GIVEN)));
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            sources.add(write("Example" + i, source("Example" + i, example)));
            if (example.isOfAPackage()) {
                runs.add("out.println(\"# " + example.packageName() + "\"); Example" + i + ".run();");
            }
        }
        sources.add(write("RunAll", RUN_ALL.formatted(String.join("\n        ", runs))));

        List<String> command = new ArrayList<>(List.of("--release", "17", "-proc:none", "-encoding", "UTF-8"));
        command.addAll(List.of("-Xmaxerrs", "1000", "-cp", classPath(), "-d", folder.toString()));
        sources.forEach(source -> command.add(source.toString()));
        StringWriter messages = new StringWriter();
        try (PrintWriter out = new PrintWriter(messages)) {
            int code = ToolProvider.findFirst("javac").orElseThrow().run(out, out, command.toArray(String[]::new));
            if (code == 0) {
                return "";
            }
        }
        return GENERATED
                .matcher(messages.toString())
                .replaceAll(
                        name -> examples.get(Integer.parseInt(name.group(1))).path());
    }

    private static final String RUN_ALL = """
            package vn.donvi.example;

            public final class RunAll {
                public static void main(String[] arguments) throws Exception {
                    java.io.PrintStream out = new java.io.PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
                    System.setOut(out);
                    %s
                }
            }
            """;

    private static Path write(String name, String source) throws IOException {
        Path file = folder.resolve("sources/vn/donvi/example").resolve(name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, source);
    }

    /** A class with the example in a method, or as a member if it is a class, in the lines that it has in its file. */
    private static String source(String name, Example example) throws IOException {
        StringBuilder source = new StringBuilder("package vn.donvi.example;" + example.imports());
        Stream.concat(PACKAGES_OF_JAVA.stream(), exportedPackages().stream())
                .forEach(imported -> source.append("import " + imported + ".*;"));
        source.append("import static vn.donvi.example.Given.*;");
        source.append("final class " + name + " { static void run() throws Exception {");
        source.append(example.isClass() ? "} static " : "");
        source.append("\n".repeat(example.line()));
        return source.append(example.statements())
                .append(example.isClass() ? "}\n" : "}}\n")
                .toString();
    }

    private static Set<String> exportedPackages() throws IOException {
        Set<String> packages = new TreeSet<>();
        for (Path module : JavadocTest.publishedModules()) {
            EXPORT.matcher(Files.readString(module.resolve("module-info.java")))
                    .results()
                    .map((MatchResult export) -> export.group(1))
                    .forEach(packages::add);
        }
        return packages;
    }

    /** What the examples of the packages print, each after its name, in a folder of their own. */
    private static String printed() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + File.pathSeparator + classPath(),
                        "vn.donvi.example.RunAll")
                .directory(Files.createDirectory(folder.resolve("work")).toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    /** The jars and classes of this test, those of the module path too, as an application without modules has them. */
    static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isEmpty())
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
