package vn.donvi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.csv.CsvOptions;
import vn.donvi.csv.CsvTable;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.RowReader;
import vn.donvi.tables.RowWriter;
import vn.donvi.tables.gazetteer.MeasurementSchema;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/** A million rows, some 130 MB, are written, read and converted by a JVM that has 32 MB. */
class MillionLinesTest {
    private static final int ROWS = 1_000_000;
    private static final LocalDate DATE = LocalDate.of(2019, 4, 1);

    @TempDir
    private Path folder;

    @Test
    void areConvertedInLittleMemory() throws Exception {
        Process process = ForkedJvm.start(ForkedJvm.command(MillionLinesTest.class, List.of("-Xmx32m"), folder));
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed.strip()).isEqualTo(ROWS + " rows, sum " + (long) ROWS * (ROWS - 1) / 2);
        assertThat(Files.size(folder.resolve("rows.jsonl"))).isGreaterThan(120_000_000);
    }

    /** Writes JSON Lines, converts them to CSV, and adds up what stands there. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path lines = folder.resolve("rows.jsonl");
        try (RowWriter<Measurement> out =
                JsonTable.of(MeasurementSchema.MEASUREMENTS).writer(Output.to(lines), JsonLayout.LINES)) {
            for (int i = 0; i < ROWS; i++) {
                UnitId unit = UnitId.of(UnitCode.of(Integer.toString(i)), DATE);
                out.write(new Measurement(unit, Measure.CENSUS_POPULATION, i, DATE, "Census", Quality.OFFICIAL, ""));
            }
            out.finish();
        }
        Path csv = folder.resolve("rows.csv");
        try (RowReader<Measurement> in = JsonTable.of(MeasurementSchema.MEASUREMENTS)
                        .open(Input.of(lines), JsonLayout.LINES, ReadLimits.DEFAULT);
                RowWriter<Measurement> out =
                        CsvTable.of(MeasurementSchema.MEASUREMENTS).writer(Output.to(csv), CsvOptions.STANDARD)) {
            copy(in, out);
        }
        long rows = 0;
        double sum = 0;
        try (RowReader<Measurement> in =
                CsvTable.of(MeasurementSchema.MEASUREMENTS).open(Input.of(csv), CsvOptions.STANDARD)) {
            for (Optional<Measurement> row = in.next(); row.isPresent(); row = in.next()) {
                rows++;
                sum += row.get().value();
            }
        }
        System.out.println(rows + " rows, sum " + (long) sum);
    }

    private static void copy(RowReader<Measurement> in, RowWriter<Measurement> out) throws IOException {
        for (Optional<Measurement> row = in.next(); row.isPresent(); row = in.next()) {
            out.write(row.get());
        }
        out.finish();
        if (!in.problems().isEmpty()) {
            throw new AssertionError(in.problems().get(0).toString());
        }
    }
}
