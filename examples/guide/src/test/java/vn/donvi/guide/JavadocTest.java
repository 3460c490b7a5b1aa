package vn.donvi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Javadoc of all published modules as one, with links between them. It stays in {@code target/javadoc}, to be read. */
class JavadocTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path PAGES = Path.of("target", "javadoc");
    private static final Pattern MODULE = Pattern.compile("module ([\\w.]+) \\{");
    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern LIBRARY =
            Pattern.compile("(guava|failureaccess|jspecify|commons-csv|jts-core|jackson-\\w+)-\\d.*\\.jar");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#?:]+\\.html)[\"#]");

    @Test
    void everyPublicTypeIsReachableFromTheOverview() throws Exception {
        List<Path> sources = publishedModules();
        Set<String> types = new TreeSet<>();
        for (Path module : sources) {
            types.addAll(publicTypes(module));
        }

        assertThat(javadoc(sources)).isEmpty();
        assertThat(types).hasSizeGreaterThan(300);
        assertThat(reached()).containsAll(types);
    }

    /** The folders of the sources of the modules that are published. */
    static List<Path> publishedModules() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT, 6)) {
            return files.filter(file -> file.endsWith("src/main/java/module-info.java"))
                    .filter(file -> !file.startsWith(ROOT.resolve("examples")))
                    .map(Path::getParent)
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static String name(Path module) throws IOException {
        Matcher declaration = MODULE.matcher(Files.readString(module.resolve("module-info.java")));
        assertThat(declaration.find()).as("%s declares a module", module).isTrue();
        return declaration.group(1);
    }

    /** The pages of the public types of the packages that a module exports to all. */
    private static List<String> publicTypes(Path module) throws IOException {
        List<String> pages = new ArrayList<>();
        for (Matcher export = EXPORT.matcher(Files.readString(module.resolve("module-info.java"))); export.find(); ) {
            String folder = export.group(1).replace('.', '/');
            try (Stream<Path> files = Files.list(module.resolve(folder))) {
                for (Path file : files.collect(Collectors.toList())) {
                    String type = file.getFileName().toString().replace(".java", "");
                    Pattern declaration = Pattern.compile(
                            "(?m)^public [a-z -]*(class|interface|record|enum|@interface) " + type + "\\b");
                    if (Files.isRegularFile(file)
                            && declaration.matcher(Files.readString(file)).find()) {
                        pages.add(name(module) + "/" + folder + "/" + type + ".html");
                    }
                }
            }
        }
        return pages;
    }

    /** Writes the pages, and gives what the tool complains about. */
    private static String javadoc(List<Path> modules) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javadoc").toString(),
                // Else the tool reads the sources of a module in the encoding of the machine.
                "-J-Dfile.encoding=UTF-8",
                "-quiet",
                "-encoding",
                "UTF-8",
                "-docencoding",
                "UTF-8",
                "-locale",
                "en",
                "-notimestamp",
                "-Xdoclint:all,-missing",
                "-Werror",
                "-overview",
                "src/main/javadoc/overview.html",
                "-d",
                PAGES.toString(),
                "--module-path",
                libraries()));
        List<String> names = new ArrayList<>();
        for (Path module : modules) {
            names.add(name(module));
            command.addAll(List.of("--module-source-path", name(module) + "=" + module));
        }
        command.addAll(List.of("--module", String.join(",", names)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    /** The jars on the paths of this test that the modules require. */
    private static String libraries() {
        return Stream.of(ExamplesTest.classPath().split(File.pathSeparator))
                .filter(entry ->
                        LIBRARY.matcher(Path.of(entry).getFileName().toString()).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The pages that links lead to from the first one. */
    private static Set<String> reached() throws IOException {
        Set<String> reached = new HashSet<>(Set.of("index.html"));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Path page = Path.of(open.remove());
            Matcher link = LINK.matcher(Files.readString(PAGES.resolve(page)));
            while (link.find()) {
                String target = page.resolveSibling(link.group(1))
                        .normalize()
                        .toString()
                        .replace('\\', '/');
                if (Files.exists(PAGES.resolve(target)) && reached.add(target)) {
                    open.add(target);
                }
            }
        }
        return reached;
    }
}
