package vn.donvi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the law that the gazetteer is made from. They are not part of the project: the folder is that of the system
 * property {@code donvi.shared}, or else {@code shared} beside a folder above. Without it tests are skipped, but on the
 * server that must have it (environment {@code CI=true}) they fail.
 */
final class SharedSources {
    private static final Path RESOLUTIONS = Path.of("sources", "reform-2025", "resolutions");

    private static final Path SEEDS = Path.of("seeds");

    private SharedSources() {}

    /** The files of the folder of resolutions whose names begin with {@code prefix}, in order of name. */
    static List<Path> resolutions(String prefix) {
        return files(RESOLUTIONS, prefix);
    }

    /** The article whose name begins with {@code number}. */
    static Path seed(String number) {
        return files(SEEDS, number).get(0);
    }

    private static List<Path> files(Path folder, String prefix) {
        Path shared = find();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(shared).as("the folder of shared sources").isNotNull();
        }
        assumeTrue(shared != null, "no folder of shared sources");
        try (Stream<Path> files = Files.list(Objects.requireNonNull(shared).resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Path find() {
        String property = System.getProperty("donvi.shared");
        if (property != null) {
            return Path.of(property);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("shared").resolve(RESOLUTIONS))) {
                return folder.resolve("shared");
            }
        }
        return null;
    }
}
