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

    /** A table to which later changes are added by hand; it begins with those of the sources. */
    private static final Path CONTINUED = Path.of("changes-2026", "changes.csv");

    @TempDir
    Path folder;

    @Test
    void readingTheSourcesGivesTheCommittedBytes() throws IOException {
        Digest.write(SharedSources.folder(), folder);
        Set<Path> made = files(folder);
        assertThat(made).hasSizeGreaterThan(50);
        for (Path file : made) {
            byte[] digested = Files.readAllBytes(folder.resolve(file));
            byte[] committed = Files.readAllBytes(FACTS.resolve(file));
            if (file.equals(CONTINUED)) {
                assertThat(committed).as(file.toString()).startsWith(digested);
            } else {
                assertThat(committed).as(file.toString()).isEqualTo(digested);
            }
        }
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
