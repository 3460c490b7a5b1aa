package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Extent;
import vn.donvi.plan.PlanPart;
import vn.donvi.plan.PlanRow;
import vn.donvi.plan.Proposal;
import vn.donvi.plan.UnitReference;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.plan.PlanSchema;
import vn.donvi.tables.schema.Schema;

/** Plans as people write them, and as they are written again. */
class PlanCsvTest {
    private static final String WHOLE = """
            change,unit,area,population,area_km2,persons,as_of,seat,name,type,date,status,document,period,total_area_km2,total_persons,exception,note
            1,18229@2025-07-01,all,all,48.93,40064,2024-12-31,yes,Đức Thọ,xã,2026-12-01,approved,12/NQ-HĐND,2026-2030,72.51,58782,,
            1,18244,part,none,1.5,,,no,,,,,,,,,isolated,a note
            """;

    private static WithProblems<List<PlanRow>> read(Schema<PlanRow> schema, String csv) throws IOException {
        return CsvTable.of(schema)
                .mayOmitColumns()
                .read(Input.of(new StringReader(csv), "plan.csv"), CsvOptions.STANDARD);
    }

    @Test
    void planIsWrittenAsItIsRead() throws IOException {
        StringWriter out = new StringWriter();

        CsvTable.of(PlanSchema.PLAN).write(read(PlanSchema.PLAN, WHOLE).orThrow(), Output.to(out), CsvOptions.STANDARD);

        assertThat(out).hasToString(WHOLE);
    }

    @Test
    void twoColumnsAreEnough() throws IOException {
        assertThat(read(PlanSchema.PLAN, "change,unit\n1,18229\n").orThrow())
                .extracting(PlanRow::part, PlanRow::proposal)
                .containsExactly(tuple(PlanPart.whole(UnitReference.parse("18229")), Proposal.NONE));
    }

    @Test
    void populationIsTakenAsTheAreaIsIfNotSaid() throws IOException {
        PlanPart part = read(PlanSchema.PLAN, "change,unit,area,area_km2\n1,18229,part,2.5\n")
                .orThrow()
                .get(0)
                .part();

        assertThat(part.population()).isEqualTo(Extent.PART);
        assertThat(part.areaKm2()).isEqualTo(OptionalDouble.of(2.5));
        assertThat(part.asOf()).isEqualTo(Optional.empty());
    }

    @Test
    void placedRowsTellTheirLines() throws IOException {
        assertThat(read(PlanSchema.PLACED_PLAN, "change,unit,note\n1,18229,\"two\nlines\"\n1,18244,\n")
                        .orThrow())
                .extracting(row -> row.place().toString())
                .containsExactly("plan.csv:2", "plan.csv:4");
    }

    @Test
    void everyFaultyRowIsTold() throws IOException {
        assertThat(read(PlanSchema.PLAN, """
                        change,unit,seat,type,status,persons
                        ,18229,,,,
                        1,18229@July,,,,
                        1,18244,maybe,village,done,1.5
                        """).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "plan.csv:2: change: must not be empty",
                        "plan.csv:3: unit: '18229@July' is not a unit code, alone or with a day on which the unit bears it"
                                + " (code@yyyy-mm-dd)",
                        "plan.csv:4: seat: 'maybe' is not one of yes, no",
                        "plan.csv:4: type: 'village' is not one of tỉnh, thành phố trực thuộc trung ương, quận, huyện, thị"
                                + " xã, thành phố thuộc tỉnh, thành phố thuộc thành phố, xã, phường, thị trấn, đặc khu,"
                                + " province, district, municipality",
                        "plan.csv:4: status: 'done' is not one of proposed, approved, enacted",
                        "plan.csv:4: persons: '1.5' is not a whole number (at most 18 digits, without separators)");
    }
}
