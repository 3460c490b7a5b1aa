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
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.gazetteer.MeasurementSchema;
import vn.donvi.unit.UnitId;

class MeasurementsCsvTest {
    private static final String HEADER = "unit,measure,value,as_of,source,quality,note\n";

    @Test
    void readsEveryColumn() throws IOException {
        assertThat(read("00007@2010-01-01,area,0.0123,2019-04-01,Sổ 2019,derived,\"map, ±2 %\"\n")
                        .orThrow())
                .containsExactly(new Measurement(
                        UnitId.parse("00007@2010-01-01"),
                        Measure.AREA,
                        0.0123,
                        LocalDate.of(2019, 4, 1),
                        "Sổ 2019",
                        Quality.DERIVED,
                        "map, ±2 %"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            ,area,1,2019-04-01,S,official,               > unit: must not be empty
            00007,area,1,2019-04-01,S,official,          > unit: '00007' is not a unit id (code@yyyy-mm-dd)
            @2010-01-01,area,1,2019-04-01,S,official,    > unit: '@2010-01-01' is not a unit id (code@yyyy-mm-dd)
            1@2010-1-1,area,1,2019-04-01,S,official,     > unit: '1@2010-1-1' is not a unit id (code@yyyy-mm-dd)
            1@2010-01-01,km2,1,2019-04-01,S,official,    > measure: 'km2' is not one of area, census_population, register_population, resident_population, declared_population
            1@2010-01-01,area,,2019-04-01,S,official,    > value: must not be empty
            1@2010-01-01,area,1e3,2019-04-01,S,official, > value: '1e3' is not a number (digits, with a dot before decimals)
            1@2010-01-01,census_population,1.5,2019-04-01,S,official, > value: must be a whole number of persons
            1@2010-01-01,area,1,,S,official,             > as_of: must not be empty
            1@2010-01-01,area,1,2019-04-31,S,official,   > as_of: '2019-04-31' is not a date (yyyy-mm-dd)
            1@2010-01-01,area,1,2019-04-01,,official,    > source: must not be empty
            1@2010-01-01,area,1,2019-04-01,S,good,       > quality: 'good' is not one of official, derived, suspect
            1@2010-01-01,area,1,2019-04-01,S,derived,    > note: must say why the figure is derived
            1@2010-01-01,area,1,2019-04-01,S,suspect," " > note: must say why the figure is suspect
            """)
    void reportsARowThatIsWrong(String row, String problem) throws IOException {
        WithProblems<List<Measurement>> measurements = read("1@2010-01-01,area,1,2019-04-01,S,official,\n" + row
                + "\n1@2010-01-01,area,2,2019-04-01,S,official,\n");

        assertThat(measurements.problems())
                .extracting(Problem::toString)
                .containsExactly("measurements.csv:3: " + problem);
        assertThat(measurements.value()).extracting(Measurement::value).containsExactly(1.0, 2.0);
    }

    @Test
    void writesInTheOrderOfAGazetteer(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("measurements.csv");
        Files.writeString(file, """
                unit,measure,value,as_of,source,quality,note
                1@2004-08-31,area,7.87,2009-04-01,A,official,
                1@2004-08-31,area,7.8,2009-04-01,B,official,
                1@2004-08-31,area,8,2019-04-01,A,official,
                1@2004-08-31,census_population,3121,2009-04-01,A,official,
                1@2010-01-01,area,1000000,2009-04-01,A,official,
                2@2004-08-31,area,0.0123,2009-04-01,A,official,
                """);
        List<Measurement> measurements = new ArrayList<>(
                CsvTable.of(MeasurementSchema.MEASUREMENTS).read(file).orThrow());
        Path written = folder.resolve("written.csv");

        for (int i = 0; i < measurements.size(); i++) {
            Collections.rotate(measurements, 1);
            CsvTable.of(MeasurementSchema.MEASUREMENTS).write(measurements, written);
            assertThat(written).hasSameBinaryContentAs(file);
        }
    }

    private static WithProblems<List<Measurement>> read(String rows) throws IOException {
        return CsvTable.of(MeasurementSchema.MEASUREMENTS)
                .read(Input.of(new StringReader(HEADER + rows), "measurements.csv"), CsvOptions.STANDARD);
    }
}
