package vn.donvi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of the Javadoc and of the READMEs. All are compiled, with the names that {@code Given.java.txt} beside this
 * test gives them. Each exported package has one, which is also run, and prints what it says.
 */
class ExamplesTest {
    private static final Path GIVEN = Path.of("src/test/resources/vn/donvi/guide/Given.java.txt");
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
    private static List<String> errors = List.of();

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

    /** The errors that the compiler finds in the examples, each with its line in the file of the example. */
    private static List<String> compile(List<Example> examples) throws IOException {
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

        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "--release", "17", "-proc:none", "-Xmaxerrs", "1000", "-cp", classPath(), "-d", folder.toString());
            compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> place(diagnostic, examples) + ": " + diagnostic.getMessage(Locale.ROOT))
                .collect(Collectors.toList());
    }

    private static String place(Diagnostic<? extends JavaFileObject> diagnostic, List<Example> examples) {
        String name = Path.of(diagnostic.getSource().toUri()).getFileName().toString();
        String place = name.matches("Example\\d+\\.java")
                ? examples.get(Integer.parseInt(name.substring(7, name.length() - 5)))
                        .path()
                : name;
        return place + ":" + diagnostic.getLineNumber();
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

    /** A class with the example in a method, in the lines that it has in its file. */
    private static String source(String name, Example example) throws IOException {
        StringBuilder source = new StringBuilder("package vn.donvi.example;" + example.imports());
        Stream.concat(PACKAGES_OF_JAVA.stream(), exportedPackages().stream())
                .forEach(imported -> source.append("import " + imported + ".*;"));
        source.append("import static vn.donvi.example.Given.*;");
        source.append("final class " + name + " { static void run() throws Exception {");
        source.append("\n".repeat(example.line()));
        return source.append(example.statements()).append("}}\n").toString();
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
