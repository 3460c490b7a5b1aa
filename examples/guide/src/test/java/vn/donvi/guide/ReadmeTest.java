package vn.donvi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;

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

    @Test
    void readmeTellsHowMuchThereIs() throws IOException {
        Gazetteer vietnam = VietnamGazetteer.load();
        String readme = Files.readString(README);

        assertThat(readme)
                .contains("From " + vietnam.coverage().startInclusive() + " to " + vietnam.knownUntil() + ": ")
                .contains(String.format(
                        Locale.ROOT,
                        "%,d versions of units and %,d changes with %,d transfers",
                        vietnam.units().size(),
                        vietnam.changes().size(),
                        vietnam.changes().stream()
                                .mapToInt(change -> change.transfers().size())
                                .sum()));
        for (String file : List.of("README.md", "README.vi.md")) {
            List<String> rows = Files.readAllLines(README.resolveSibling(file)).stream()
                    .filter(line -> line.matches("\\| \\d{4}-.*"))
                    .collect(Collectors.toList());
            assertThat(rows).hasSize(4).allSatisfy(row -> assertThat(row).isEqualTo(counts(vietnam, row)));
        }
    }

    private static String counts(Gazetteer vietnam, String row) {
        LocalDate date = LocalDate.parse(row.substring(2, 12));
        Snapshot snapshot = vietnam.on(date);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %,d |",
                date,
                snapshot.units(UnitLevel.PROVINCE).size(),
                snapshot.units(UnitLevel.DISTRICT).size(),
                snapshot.units(UnitLevel.COMMUNE).size());
    }

    /**
     * What the one in Vietnamese shows of code and of what it prints is in the other, where it is checked. Its session in
     * Vietnamese is checked by the command.
     */
    @Test
    void readmeInVietnameseShowsTheSameCode() throws IOException {
        List<String> blocks = blocks(Files.readString(README.resolveSibling("README.vi.md"))).stream()
                .filter(block -> !block.startsWith("console\n"))
                .toList();

        assertThat(blocks).hasSize(7);
        assertThat(Files.readString(README)).contains(blocks);
    }

    private static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        String[] parts = text.split("(?m)^```", -1);
        for (int i = 1; i < parts.length; i += 2) {
            blocks.add(parts[i]);
        }
        return blocks;
    }
}
