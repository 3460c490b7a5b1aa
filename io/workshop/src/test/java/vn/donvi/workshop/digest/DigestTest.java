package vn.donvi.workshop.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.fixture.SharedSources;

/** The committed tables of facts are what the digest makes of the sources, where these are at hand. */
class DigestTest {
    private static final Path FACTS = Path.of("facts");

    /** A table that is kept by hand since: later changes are added, and those whose act was read are taken out. */
    private static final Path KEPT = Path.of("changes-2026", "changes.csv");

    @TempDir
    Path folder;

    @Test
    void readingTheSourcesGivesTheCommittedBytes() throws IOException {
        Digest.write(SharedSources.folder(), folder);
        Set<Path> made = files(folder);
        assertThat(made).hasSizeGreaterThan(50);
        for (Path file : made) {
            if (!file.equals(KEPT)) {
                assertThat(Files.readAllBytes(FACTS.resolve(file)))
                        .as(file.toString())
                        .isEqualTo(Files.readAllBytes(folder.resolve(file)));
            }
        }
    }

    @Test
    void changesOf2026UntilTheLastOfTheSourceAreThoseOfTheSource() throws IOException {
        Digest.write(SharedSources.folder(), folder);
        List<String> digested = Files.readAllLines(folder.resolve(KEPT));
        List<String> committed = Files.readAllLines(FACTS.resolve(KEPT));
        String last = day(digested.get(digested.size() - 1));
        assertThat(committed.get(0)).isEqualTo(digested.get(0));
        assertThat(committed.subList(1, committed.size()))
                .filteredOn(row -> day(row).compareTo(last) <= 0)
                .isSubsetOf(digested);
    }

    /** The day that a row begins with. */
    private static String day(String row) {
        return row.substring(0, row.indexOf(','));
    }

    @Test
    void noTableOfASourceIsCommittedThatTheSourceDoesNotGive() throws IOException {
        Digest.write(SharedSources.folder(), folder);
        try (Stream<Path> sources = Files.list(folder)) {
            for (Path source : (Iterable<Path>) sources.sorted()::iterator) {
                assertThat(files(FACTS.resolve(source.getFileName())))
                        .as(source.getFileName().toString())
                        .isEqualTo(files(source));
            }
        }
    }

    @Test
    void noTableHasSentencesOfTheLaw() throws IOException {
        List<Path> tables = Stream.concat(
                        files(FACTS.resolve("reform-2025")).stream().map(FACTS.resolve("reform-2025")::resolve),
                        files(FACTS.resolve("change-record-2019-2024")).stream()
                                .map(FACTS.resolve("change-record-2019-2024")::resolve))
                .toList();
        assertThat(tables).hasSizeGreaterThan(40);
        for (Path table : tables) {
            assertThat(Files.readString(table))
                    .as(table.toString())
                    .doesNotContainIgnoringCase("diện tích tự nhiên")
                    .doesNotContainIgnoringCase("quy mô dân số")
                    .doesNotContainIgnoringCase("nhân khẩu")
                    .doesNotContainIgnoringCase("có tên gọi");
        }
    }

    @Test
    void everyTableIsOnThePageThatSaysWhereItIsFrom() throws IOException {
        String page = Files.readString(FACTS.resolve("SOURCES.md"));
        for (Path file : files(FACTS)) {
            String name = file.toString().replace('\\', '/');
            boolean isThere = page.contains("| `" + name + "` |");
            for (int end = name.indexOf('/'); end > 0; end = name.indexOf('/', end + 1)) {
                isThere |= page.contains("| `" + name.substring(0, end + 1) + "` |");
            }
            assertThat(isThere || name.endsWith(".md"))
                    .as("SOURCES.md has a row for " + name)
                    .isTrue();
        }
    }

    /** The files below a folder, as seen from it. */
    private static Set<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
