package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of the sources, which stands beside the repository where the project is developed and where it is checked,
 * but not for its users: tests that need it skip without it, and fail where {@code CI=true} promises it.
 */
public final class SharedSources {
    private SharedSources() {}

    /** The folder; a test that calls this without it ends here. */
    public static Path folder() {
        Path sources = repository().resolveSibling("shared").resolve("sources");
        boolean found = Files.isDirectory(sources);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(found).as("CI has the sources in " + sources).isTrue();
        }
        assumeTrue(found, "no sources beside the repository");
        return sources;
    }

    private static Path repository() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("core/pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("the tests run outside the repository");
    }
}
