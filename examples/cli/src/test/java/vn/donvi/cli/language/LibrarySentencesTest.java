package vn.donvi.cli.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Extent;

/** The sentences of the library are recognised, and the catalogue has none that the library does not write. */
class LibrarySentencesTest {
    private static final Path TOP = Path.of("../..");
    private static final String PLACE = "\\{\\d+}";
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private final Words vietnamese = Words.of(Language.VI);

    @Test
    void sentenceWithValuesIsTranslated() {
        assertThat(translated("no figure of area is known of Xã A (00001)"))
                .isEqualTo("không có số liệu diện tích tự nhiên của Xã A (00001)");
    }

    @Test
    void sentenceInASentenceIsTranslated() {
        assertThat(translated("the type is not said; xã is assumed: all its units are of this type"))
                .isEqualTo("phương án không nêu loại; coi là xã: mọi đơn vị hợp thành đều thuộc loại này");
    }

    @Test
    void sentencesWithSemicolonsBetweenAreTranslatedOneByOne() {
        assertThat(translated("without Xã A (00001@2025-07-01); named Hòa Lạc, planned Đức Lạc"))
                .isEqualTo("không có Xã A (00001@2025-07-01); mang tên Hòa Lạc, theo phương án là Đức Lạc");
    }

    @Test
    void listOfWordsIsTranslatedIfAllAreKnown() {
        assertThat(translated("depends on mountain, island")).isEqualTo("tùy miền núi, vùng cao, hải đảo");
        assertThat(translated("figures of two kinds are added: given, another")).endsWith(": given, another");
    }

    @Test
    void otherSentenceStaysAsItIs() {
        assertThat(translated("a map of 1896")).isEqualTo("a map of 1896");
        assertThat(vietnamese.text(Message.ofNote("a map of 1896"))).isEqualTo("ghi chú (tiếng Anh): a map of 1896");
    }

    @Test
    void noteBesideASentenceIsMarked() {
        assertThat(vietnamese.text(Message.ofNote("no figure of area is known; a map of 1896")))
                .isEqualTo("không có số liệu diện tích tự nhiên; ghi chú (tiếng Anh): a map of 1896");
    }

    @Test
    void englishIsNotTouched() {
        String sentence = "no figure of area is known of Xã A (00001)";

        assertThat(Words.ENGLISH.text(Message.ofLibrary(sentence))).isEqualTo(sentence);
        assertThat(Words.ENGLISH.text(Message.ofNote("a map of 1896"))).isEqualTo("a map of 1896");
    }

    /** No pattern takes the sentence of another one. */
    @Test
    void everySentenceIsRecognisedAsItself() throws IOException {
        Map<String, String> english = CataloguesTest.read("library.properties");
        Map<String, String> own = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        english.forEach((key, text) -> {
            Object[] values = Stream.iterate(0, i -> i + 1)
                    .limit(placesOf(text))
                    .map(i -> "Đơn vị " + i)
                    .toArray();
            own.put(key, vietnamese.text(key, values));
            found.put(key, translated(Words.ENGLISH.text(key, values)));
        });

        assertThat(found).isEqualTo(own);
    }

    /** Whoever changes a sentence of the library changes it in the catalogue too. */
    @Test
    void everySentenceIsWrittenByTheLibrary() throws IOException {
        Set<String> literals = literals();
        List<String> unknown = new ArrayList<>();
        CataloguesTest.read("library.properties").forEach((key, text) -> {
            for (String piece : text.split(PLACE, -1)) {
                if (!isWritten(piece, literals)) {
                    unknown.add(key + ": " + piece);
                }
            }
        });

        assertThat(unknown).isEmpty();
    }

    /** Whether a text is in a literal, or begins at the end of one and goes on in others. */
    private static boolean isWritten(String text, Set<String> literals) {
        return literals.stream().anyMatch(literal -> literal.contains(text))
                || ends(text)
                        .filter(end -> literals.stream().anyMatch(literal -> literal.endsWith(text.substring(0, end))))
                        .anyMatch(end -> goesOn(text.substring(end), literals));
    }

    private static boolean goesOn(String text, Set<String> literals) {
        return literals.stream().anyMatch(literal -> literal.startsWith(text))
                || ends(text)
                        .filter(end -> literals.contains(text.substring(0, end)))
                        .anyMatch(end -> goesOn(text.substring(end), literals));
    }

    /** Where a literal in a text may end: beside a blank or a sign. */
    private static Stream<Integer> ends(String text) {
        return IntStream.range(1, text.length())
                .filter(i -> !Character.isLetter(text.charAt(i - 1)) || !Character.isLetter(text.charAt(i)))
                .boxed();
    }

    private String translated(String sentence) {
        return vietnamese.text(Message.ofLibrary(sentence));
    }

    private static long placesOf(String text) {
        return text.split(PLACE, -1).length - 1L;
    }

    /** The literals in the sources of the library; one that stands in several lines is one. Extents print their names. */
    private static Set<String> literals() throws IOException {
        Stream<String> extents = Arrays.stream(Extent.values()).map(Extent::name);
        try (Stream<Path> core = Files.walk(TOP.resolve("core"));
                Stream<Path> io = Files.walk(TOP.resolve("io"))) {
            Stream<Path> sources = Stream.concat(core, io)
                    .filter(file -> file.toString().endsWith(".java")
                            && file.toString().replace('\\', '/').contains("/src/main/java/"));
            Stream<String> written = sources.flatMap(
                            file -> LITERAL.matcher(read(file).replaceAll("\"\\s*\\+\\s*\"", ""))
                                    .results())
                    .map(literal -> literal.group(1).replace("\\\"", "\""));
            return Stream.concat(extents, written).collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
