package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Quality;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.gazetteer.ShareSchema;
import vn.donvi.unit.UnitId;

class SharesCsvTest {
    private static final String HEADER = "source,target,measure,share,as_of,publication,quality,note\n";

    @Test
    void readsEveryColumn() throws IOException {
        assertThat(read("00007@2010-01-01,00008@2025-07-01,area,0.0123,2025-07-01,Sổ 2019,derived,\"map, ±2 %\"\n")
                        .orThrow())
                .containsExactly(new ShareEstimate(
                        UnitId.parse("00007@2010-01-01"),
                        UnitId.parse("00008@2025-07-01"),
                        Measure.AREA,
                        0.0123,
                        LocalDate.of(2025, 7, 1),
                        "Sổ 2019",
                        Quality.DERIVED,
                        "map, ±2 %"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            ,2@2025-07-01,area,1,2025-07-01,S,official,               > source: must not be empty
            00007,2@2025-07-01,area,1,2025-07-01,S,official,          > source: '00007' is not a unit id (code@yyyy-mm-dd)
            1@2010-01-01,,area,1,2025-07-01,S,official,               > target: must not be empty
            1@2010-01-01,2@2025-7-1,area,1,2025-07-01,S,official,     > target: '2@2025-7-1' is not a unit id (code@yyyy-mm-dd)
            1@2010-01-01,2@2025-07-01,km2,1,2025-07-01,S,official,    > measure: 'km2' is not one of area, census_population, register_population, resident_population, declared_population
            1@2010-01-01,2@2025-07-01,area,,2025-07-01,S,official,    > share: must not be empty
            1@2010-01-01,2@2025-07-01,area,1.01,2025-07-01,S,official, > share: '1.01' is not a number from 0 to 1 (digits, with a dot before decimals)
            1@2010-01-01,2@2025-07-01,area,-0.1,2025-07-01,S,official, > share: '-0.1' is not a number from 0 to 1 (digits, with a dot before decimals)
            1@2010-01-01,2@2025-07-01,area,1,,S,official,             > as_of: must not be empty
            1@2010-01-01,2@2025-07-01,area,1,2025-06-31,S,official,   > as_of: '2025-06-31' is not a date (yyyy-mm-dd)
            1@2010-01-01,2@2025-07-01,area,1,2025-07-01,,official,    > publication: must not be empty
            1@2010-01-01,2@2025-07-01,area,1,2025-07-01,S,good,       > quality: 'good' is not one of official, derived, suspect
            1@2010-01-01,2@2025-07-01,area,1,2025-07-01,S,derived,    > note: must say why the share is derived
            1@2010-01-01,2@2025-07-01,area,1,2025-07-01,S,suspect," " > note: must say why the share is suspect
            """)
    void reportsARowThatIsWrong(String row, String problem) throws IOException {
        WithProblems<List<ShareEstimate>> shares = read("1@2010-01-01,2@2025-07-01,area,1,2025-07-01,S,official,\n"
                + row + "\n1@2010-01-01,2@2025-07-01,area,0.5,2025-07-01,S,official,\n");

        assertThat(shares.problems()).extracting(Problem::toString).containsExactly("shares.csv:3: " + problem);
        assertThat(shares.value()).extracting(ShareEstimate::share).containsExactly(1.0, 0.5);
    }

    @Test
    void writesInTheOrderOfAGazetteer(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("shares.csv");
        Files.writeString(file, """
                source,target,measure,share,as_of,publication,quality,note
                1@2004-08-31,2@2025-07-01,area,0.7,2025-07-01,A,official,
                1@2004-08-31,2@2025-07-01,area,0.75,2025-07-01,B,official,
                1@2004-08-31,2@2025-07-01,census_population,1,2025-07-01,A,official,
                1@2004-08-31,3@2025-07-01,area,0,2025-07-01,A,official,
                1@2010-01-01,2@2025-07-01,area,0.0123,2025-07-01,A,official,
                """);
        List<ShareEstimate> shares =
                new ArrayList<>(CsvTable.of(ShareSchema.SHARES).read(file).orThrow());
        Path written = folder.resolve("written.csv");

        for (int i = 0; i < shares.size(); i++) {
            Collections.rotate(shares, 1);
            CsvTable.of(ShareSchema.SHARES).write(shares, written);
            assertThat(written).hasSameBinaryContentAs(file);
        }
    }

    private static WithProblems<List<ShareEstimate>> read(String rows) throws IOException {
        return CsvTable.of(ShareSchema.SHARES)
                .read(Input.of(new StringReader(HEADER + rows), "shares.csv"), CsvOptions.STANDARD);
    }
}
