package vn.donvi.cli.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of the library are recognised, and the catalogue has none that the library does not write. */
class LibrarySentencesTest {
    private static final Path TOP = Path.of("../..");
    private static final String PLACE = "\\{\\d+}";

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
    void everySentenceIsInTheSourcesOfTheLibrary() throws IOException {
        String sources = sources();
        List<String> unknown = new ArrayList<>();
        CataloguesTest.read("library.properties").forEach((key, text) -> {
            // What is between clauses may stand in the source with either clause.
            for (String piece : text.split(PLACE + "|[;:,] (?:and )?| and | not ", -1)) {
                if (!sources.contains(piece)) {
                    unknown.add(key + ": " + piece);
                }
            }
        });

        assertThat(unknown).isEmpty();
    }

    private String translated(String sentence) {
        return vietnamese.text(Message.ofLibrary(sentence));
    }

    private static long placesOf(String text) {
        return text.split(PLACE, -1).length - 1L;
    }

    /** The sources of the library, with the literals joined that stand in several lines. */
    private static String sources() throws IOException {
        try (Stream<Path> core = Files.walk(TOP.resolve("core"));
                Stream<Path> io = Files.walk(TOP.resolve("io"))) {
            return Stream.concat(core, io)
                    .filter(file -> file.toString().endsWith(".java")
                            && file.toString().replace('\\', '/').contains("/src/main/java/"))
                    .map(LibrarySentencesTest::read)
                    .collect(Collectors.joining("\n"))
                    .replaceAll("\"\\s*\\+\\s*\"", "")
                    .replace("\\\"", "\"");
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
