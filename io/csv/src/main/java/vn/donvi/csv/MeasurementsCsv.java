package vn.donvi.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.problem.WithProblems;
import vn.donvi.unit.UnitId;

/**
 * The table of figures about units, one a row, sorted by unit, measure, date and source:
 *
 * <pre>
 * unit,measure,value,as_of,source,quality,note
 * 18229@2004-08-31,area,7.87,2019-04-01,Census 2019,official,
 * 18229@2004-08-31,census_population,3121,2019-04-01,Census 2019,derived,sum of its villages
 * </pre>
 *
 * <ul>
 *   <li>{@code unit}: the identity of a version
 *   <li>{@code measure}: {@link Measure#label()}
 *   <li>{@code value}: in the unit of the measure; digits, with a dot before decimals
 *   <li>{@code as_of}: the date it holds for
 *   <li>{@code source}: the number of a document or publication
 *   <li>{@code quality}: a {@link Quality} in lower case
 *   <li>{@code note}: why the quality is not official; else may be empty
 * </ul>
 *
 * <p>A row with a problem is left out of what is read, and its problem says where it stands. The columns may stand in
 * any order when read. {@link CsvLimits} apply. What is written has its texts in NFC and the shortest decimals that
 * mean the value.
 */
public final class MeasurementsCsv {
    static final String FILE = "measurements.csv";

    private static final Columns COLUMNS = new Columns();
    private static final Column<UnitId> UNIT = COLUMNS.required("unit", FieldType.ID);
    private static final Column<Measure> MEASURE = COLUMNS.required("measure", FieldType.MEASURE);
    private static final Column<Double> VALUE = COLUMNS.required("value", FieldType.NUMBER);
    private static final Column<LocalDate> AS_OF = COLUMNS.required("as_of", FieldType.DATE);
    private static final Column<String> SOURCE = COLUMNS.required("source", FieldType.TEXT);
    private static final Column<Quality> QUALITY = COLUMNS.required("quality", FieldType.oneOf(Quality.values()));
    private static final Column<String> NOTE = COLUMNS.text("note");

    private MeasurementsCsv() {}

    /**
     * Reads a file.
     *
     * @return the figures in the order of the rows, unmodifiable, and what was wrong
     * @throws UnreadableCsvException if there is no such file, or it is not UTF-8 or too large, or its header is wrong
     * @throws IOException if it cannot be read
     */
    public static WithProblems<List<Measurement>> read(Path file) throws IOException {
        return read(CsvInput.of(file));
    }

    /**
     * Reads to the end of {@code reader}, which stays open.
     *
     * @param name what problems call the file
     * @return the figures in the order of the rows, unmodifiable, and what was wrong
     * @throws UnreadableCsvException if it is not text or too large, or its header is wrong
     * @throws IOException if it cannot be read
     */
    public static WithProblems<List<Measurement>> read(Reader reader, String name) throws IOException {
        return read(CsvInput.of(reader, name));
    }

    static WithProblems<List<Measurement>> read(CsvInput input) throws IOException {
        TableReader rows = new TableReader(input, COLUMNS);
        List<Measurement> measurements = new ArrayList<>();
        while (rows.next()) {
            try {
                measurements.add(measurement(rows));
            } catch (BadRowException e) {
                rows.report(e);
            }
        }
        return new WithProblems<>(Collections.unmodifiableList(measurements), rows.problems());
    }

    /**
     * Writes a file, all or nothing: one that is there stays as it is until the new one is complete.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a text contains a NUL
     */
    public static void write(Collection<Measurement> measurements, Path file) throws IOException {
        AtomicFiles.write(file, out -> write(measurements, out));
    }

    /**
     * Writes to {@code out}, which stays open.
     *
     * @throws IOException if {@code out} throws it
     * @throws IllegalArgumentException if a text contains a NUL
     */
    public static void write(Collection<Measurement> measurements, Appendable out) throws IOException {
        List<Measurement> sorted = new ArrayList<>(measurements);
        sorted.sort(Comparator.comparing(Measurement::unit)
                .thenComparing(Measurement::measure)
                .thenComparing(Measurement::asOf)
                .thenComparing(Measurement::source));
        TableWriter rows = new TableWriter(COLUMNS, out);
        for (Measurement measurement : sorted) {
            rows.set(UNIT, measurement.unit())
                    .set(MEASURE, measurement.measure())
                    .set(VALUE, measurement.value())
                    .set(AS_OF, measurement.asOf())
                    .set(SOURCE, measurement.source())
                    .set(QUALITY, measurement.quality())
                    .set(NOTE, measurement.note())
                    .endRow();
        }
    }

    private static Measurement measurement(TableReader row) throws BadRowException {
        Quality quality = row.get(QUALITY);
        String note = row.get(NOTE);
        if (quality != Quality.OFFICIAL && note.isBlank()) {
            throw NOTE.bad("must say why the figure is " + quality.name().toLowerCase(Locale.ROOT));
        }
        return new Measurement(
                row.get(UNIT), row.get(MEASURE), row.get(VALUE), row.get(AS_OF), row.get(SOURCE), quality, note);
    }
}
