package vn.donvi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README shows the code of the guide, and what it prints. */
class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path CODE = Path.of("src/main/java/vn/donvi/guide/FirstLookup.java");

    @Test
    void readmeShowsTheCodeOfTheFirstLookup() throws IOException {
        String[] parts = Files.readString(CODE).split("        // README\n", -1);
        assertThat(parts).hasSize(3);
        String shown = parts[1].lines()
                .map(line -> line.isEmpty() ? line : line.substring(8))
                .collect(Collectors.joining("\n", "```java\n", "\n```\n"));
        assertThat(Files.readString(README)).contains(shown);
    }

    @Test
    void readmeShowsWhatItPrints() throws Exception {
        String printed = ModulePathTest.run("vn.donvi.guide/vn.donvi.guide.FirstLookup");
        assertThat(Files.readString(README)).contains("```\n" + printed + "```\n");
    }
}
