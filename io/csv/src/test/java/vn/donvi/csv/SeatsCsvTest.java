package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.seat.Seat;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.seat.SeatSchema;

class SeatsCsvTest {
    private static final String HEADER =
            "unit,from,until,address,former_unit,middle_latitude,middle_longitude,as_of,source,quality,note\n";

    private static final String WHOLE = HEADER + """
            00003,2012-03-01,,UBND xã Lạc,00002@2004-08-31,21.5,105.25,2012-03-01,a map,official,
            01,2004-08-31,2010-01-01,,,21.5,105.25,2004-08-31,a map,suspect,copied from a homonym
            """;

    private static WithProblems<List<Seat>> read(String text) throws IOException {
        return CsvTable.of(SeatSchema.SEATS).read(Input.of(new StringReader(text), "seats.csv"), CsvOptions.STANDARD);
    }

    @Test
    void whatIsReadIsWrittenWithTheSameBytes() throws IOException {
        StringWriter out = new StringWriter();
        CsvTable.of(SeatSchema.SEATS).write(read(WHOLE).orThrow(), Output.to(out), CsvOptions.STANDARD);

        assertThat(out.toString()).isEqualTo(WHOLE);
    }

    @Test
    void faultyRowsAreReportedWithTheirLinesAndReasons() throws IOException {
        WithProblems<List<Seat>> read = read(HEADER + """
                00003,2012-03-01,2012-03-01,UBND,,,,2012-03-01,a map,official,
                00003,2012-03-01,,,,,,2012-03-01,a map,official,
                00003,2012-03-01,,UBND,,21.5,,2012-03-01,a map,official,
                00003,2012-03-01,,UBND,,,105,2012-03-01,a map,official,
                00003,2012-03-01,,UBND,,91,105,2012-03-01,a map,official,
                00003,2012-03-01,,UBND,,,,2012-03-01,,official,
                00003,2012-03-01,,UBND,,,,2012-03-01,a map,suspect,
                00003,2012-03-01,,UBND,Lạc,,,2012-03-01,a map,official,
                """);

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "seats.csv:2: until: must be after 2012-03-01, but is 2012-03-01",
                        "seats.csv:3: address: must be there, or else a former unit or a point",
                        "seats.csv:4: middle_longitude: must be there, for the other coordinate is",
                        "seats.csv:5: middle_latitude: must be there, for the other coordinate is",
                        "seats.csv:6: middle_latitude: must be of a point: a latitude is from -90 to 90, but is 91.0",
                        "seats.csv:7: source: must not be empty",
                        "seats.csv:8: note: must say why the seat is suspect",
                        "seats.csv:9: former_unit: 'Lạc' is not a unit id (code@yyyy-mm-dd)");
    }
}
