package vn.donvi.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Code that a user is shown, in a comment or in a README.
 *
 * @param file the file
 * @param text the whole of the file
 * @param line the number of the line before the first line of the example
 * @param code the lines of the example
 */
record Example(Path file, String text, int line, String code) {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern IN_A_COMMENT = Pattern.compile("<pre>\\{@code\n(.*?)\\}</pre>", Pattern.DOTALL);
    private static final Pattern IN_A_README = Pattern.compile("(?m)^```java\n(.*?)^```", Pattern.DOTALL);
    private static final Pattern MARGIN = Pattern.compile("(?m)^ *\\* ?");
    private static final String IMPORT = "import (?!static )[\\w.]+;";
    private static final Pattern CLASS = Pattern.compile("\\s*(?:public |final |abstract )*class ");
    private static final Pattern ANSWER = Pattern.compile("(?s)System\\.out\\.println\\(.*?\\);\\s+// ([^\n]*)");

    /** The examples in the comments of the public types and the packages of all published modules, by file. */
    static List<Example> ofJavadoc() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Example::isPublished)
                    .sorted()
                    .flatMap(file -> in(file, IN_A_COMMENT).stream())
                    .filter(Example::isForUsers)
                    .collect(Collectors.toList());
        }
    }

    private static boolean isPublished(Path file) {
        String path = ROOT.relativize(file).toString().replace('\\', '/');
        return path.matches("(core|io/[a-z0-9]+)/src/main/java/.*\\.java") && !path.startsWith("io/workshop/");
    }

    /** The examples in the READMEs of the project and of its modules. */
    static List<Example> ofReadmes() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT, 3)) {
            return files.filter(file -> file.endsWith("README.md"))
                    .sorted()
                    .flatMap(file -> in(file, IN_A_README).stream())
                    .collect(Collectors.toList());
        }
    }

    private static List<Example> in(Path file, Pattern pattern) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Example> examples = new ArrayList<>();
        for (Matcher found = pattern.matcher(text); found.find(); ) {
            int line = (int) text.substring(0, found.start(1)).lines().count();
            String code =
                    pattern == IN_A_COMMENT ? MARGIN.matcher(found.group(1)).replaceAll("") : found.group(1);
            examples.add(new Example(file, text, line, code));
        }
        return examples;
    }

    /** The file, from the folder of the project. */
    String path() {
        return ROOT.relativize(file).toString();
    }

    boolean isOfAPackage() {
        return file.endsWith("package-info.java");
    }

    /** The package of the file; empty for a README. */
    String packageName() {
        Matcher declaration = Pattern.compile("(?m)^package ([\\w.]+);").matcher(text);
        return declaration.find() ? declaration.group(1) : "";
    }

    private boolean isForUsers() {
        return isOfAPackage() || text.contains("\npublic ");
    }

    /** The imports of single types that the example begins with, and those of the file. */
    String imports() {
        return Stream.concat(code.lines(), text.lines())
                .filter(line -> line.matches(IMPORT))
                .distinct()
                .collect(Collectors.joining());
    }

    /** The example without its imports, in as many lines. */
    String statements() {
        return code.replaceAll("(?m)^" + IMPORT + "$", "");
    }

    /** Whether the example declares a class, which may have static fields of itself only outside of a method. */
    boolean isClass() {
        return CLASS.matcher(statements()).lookingAt();
    }

    /** What the example says that it prints, a line for each call that says so. */
    String answers() {
        return ANSWER.matcher(code)
                .results()
                .map(found -> found.group(1) + "\n")
                .collect(Collectors.joining());
    }
}
