package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.neighbour.SharedBorder;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.gazetteer.NeighbourSchema;

/** A user's own table of neighbours. */
class NeighboursCsvTest {
    private static final CsvTable<SharedBorder> NEIGHBOURS = CsvTable.of(NeighbourSchema.NEIGHBOURS);

    private static WithProblems<List<SharedBorder>> read(CsvTable<SharedBorder> table, String text) throws IOException {
        return table.read(Input.of(new StringReader(text), "ours.csv"), CsvOptions.STANDARD);
    }

    @Test
    void tableOfPairsAloneIsEnough() throws IOException {
        List<SharedBorder> borders = read(NEIGHBOURS.mayOmitColumns(), "neighbour,unit\n1@2020-01-01,2@2020-01-01\n")
                .orThrow();

        assertThat(borders).singleElement().satisfies(border -> {
            assertThat(border.unit()).hasToString("2@2020-01-01");
            assertThat(border.neighbour()).hasToString("1@2020-01-01");
            assertThat(border.metres()).isEqualTo(OptionalDouble.empty());
            assertThat(border.isApproximate()).isFalse();
            assertThat(border.source()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1@2020-01-01,1@2020-01-01,5,,       | neighbour: must be another unit than unit, but is 1@2020-01-01
            1@2020-01-01,2,5,,                  | neighbour: '2' is not a unit id (code@yyyy-mm-dd)
            1@2020-01-01,2@2020-01-01,0,,       | metres: the length of a border is above 0, but was 0.0
            1@2020-01-01,2@2020-01-01,-5,,      | metres: '-5' is not a number (digits, with a dot before decimals)
            """)
    void rowThatIsWrongIsTold(String row, String problem) throws IOException {
        WithProblems<List<SharedBorder>> borders = read(
                NEIGHBOURS, "unit,neighbour,metres,approximate,source\n3@2020-01-01,4@2020-01-01,1,,\n" + row + "\n");

        assertThat(borders.problems()).extracting(Problem::toString).containsExactly("ours.csv:3: " + problem);
        assertThat(borders.value()).hasSize(1);
    }

    @Test
    void writtenTableIsSortedAndReadAgain(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ours.csv");
        Files.writeString(file, """
                unit,neighbour,metres,approximate,source
                1@2020-01-01,2@2020-01-01,12.5,,Bản đồ
                1@2020-01-01,3@2020-01-01,,yes,
                2@2020-01-01,1@2020-01-01,12.5,,Bản đồ
                """);
        List<SharedBorder> borders = new ArrayList<>(NEIGHBOURS.read(file).orThrow());
        Path written = folder.resolve("written.csv");

        for (int i = 0; i < borders.size(); i++) {
            Collections.rotate(borders, 1);
            NEIGHBOURS.write(borders, written);
            assertThat(written).hasSameBinaryContentAs(file);
        }
    }
}
