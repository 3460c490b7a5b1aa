package vn.donvi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.donvi.fixture.SharedSources;

/** What holds for the sources of all modules together. */
class RepositoryTest {
    /** The consumers in the guide are programs of users, with packages of their own. */
    private static final Path MAIN = Path.of("src", "main", "java", "vn", "donvi");

    @Test
    void noSimpleNameIsUsedTwiceInMainCode() {
        Map<String, List<Path>> byName = sources().stream()
                .filter(file -> !file.toString().endsWith("-info.java"))
                .collect(Collectors.groupingBy(
                        file -> file.getFileName().toString(), TreeMap::new, Collectors.toList()));

        assertThat(byName).hasSizeGreaterThan(400);
        assertThat(byName.values()).filteredOn(files -> files.size() > 1).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        List<Path> packages = sources().stream()
                .filter(file -> !file.toString().endsWith("-info.java"))
                .map(Path::getParent)
                .distinct()
                .toList();

        assertThat(packages)
                .hasSizeGreaterThan(50)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("/**")
                        .contains("@NullMarked"));
    }

    /** The sources of the main code of every module. */
    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SharedSources.repository())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains(MAIN.toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
