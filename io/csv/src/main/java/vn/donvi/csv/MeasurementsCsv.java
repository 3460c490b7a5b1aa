package vn.donvi.csv;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
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
 *   <li>{@code value}: in the unit of the measure; digits, with a dot before decimals; persons are whole
 *   <li>{@code as_of}: the date it holds for
 *   <li>{@code source}: the number of a document or publication
 *   <li>{@code quality}: a {@link Quality} in lower case
 *   <li>{@code note}: why the quality is not official; else may be empty
 * </ul>
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

    /** Reads and writes it. */
    public static final CsvTable<Measurement> TABLE = new CsvTable<>(new Rows());

    private MeasurementsCsv() {}

    private static final class Rows extends CsvTable.Shape<Measurement> {
        @Override
        Columns columns() {
            return COLUMNS;
        }

        @Override
        Measurement read(TableReader row) throws BadRowException {
            Quality quality = row.get(QUALITY);
            String note = row.get(NOTE);
            if (quality != Quality.OFFICIAL && note.isBlank()) {
                throw NOTE.bad("must say why the figure is " + quality.name().toLowerCase(Locale.ROOT));
            }
            if (!row.get(MEASURE).isPossible(row.get(VALUE))) {
                throw VALUE.bad("must be a whole number of persons");
            }
            return new Measurement(
                    row.get(UNIT), row.get(MEASURE), row.get(VALUE), row.get(AS_OF), row.get(SOURCE), quality, note);
        }

        @Override
        void write(Measurement measurement, TableWriter row) {
            row.set(UNIT, measurement.unit())
                    .set(MEASURE, measurement.measure())
                    .set(VALUE, measurement.value())
                    .set(AS_OF, measurement.asOf())
                    .set(SOURCE, measurement.source())
                    .set(QUALITY, measurement.quality())
                    .set(NOTE, measurement.note());
        }

        @Override
        Comparator<Measurement> order() {
            return Comparator.comparing(Measurement::unit)
                    .thenComparing(Measurement::measure)
                    .thenComparing(Measurement::asOf)
                    .thenComparing(Measurement::source);
        }
    }
}
