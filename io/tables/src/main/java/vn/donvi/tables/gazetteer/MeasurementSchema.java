package vn.donvi.tables.gazetteer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitId;

/** The table of figures about units, one a row, sorted by unit, measure, date and source. */
public final class MeasurementSchema extends Schema<Measurement> {
    /** The table. It has no key, since one source may give two figures for one unit and date. */
    public static final Schema<Measurement> MEASUREMENTS = new MeasurementSchema();

    private final Column<UnitId> unit = table.required("unit", ValueType.ID, "the identity of a version");
    private final Column<Measure> measure =
            table.required("measure", GazetteerTypes.MEASURE, "area in square kilometres, populations in persons");
    private final Column<Double> value =
            table.required("value", ValueType.NUMBER, "the figure in the unit of its measure; persons are whole");
    private final Column<LocalDate> asOf = table.required("as_of", ValueType.DATE, "the date of the figure");
    private final Column<String> source =
            table.required("source", ValueType.TEXT, "the number of a document or publication");
    private final QualityColumns quality = new QualityColumns(table, "figure");

    private MeasurementSchema() {
        super("measurements", "Figures about units");
    }

    @Override
    public Measurement read(Row row) throws BadRowException {
        Quality stated = quality.quality(row);
        Measure kind = row.get(measure);
        double figure = row.get(value);
        if (!kind.isPossible(figure)) {
            throw value.bad("must be a whole number of persons");
        }
        return new Measurement(row.get(unit), kind, figure, row.get(asOf), row.get(source), stated, quality.note(row));
    }

    @Override
    public void write(Measurement measurement, NewRow row) {
        row.set(unit, measurement.unit())
                .set(measure, measurement.measure())
                .set(value, measurement.value())
                .set(asOf, measurement.asOf())
                .set(source, measurement.source());
        quality.write(measurement.quality(), measurement.note(), row);
    }

    @Override
    public Comparator<Measurement> order() {
        return Comparator.comparing(Measurement::unit)
                .thenComparing(Measurement::measure)
                .thenComparing(Measurement::asOf)
                .thenComparing(Measurement::source);
    }

    @Override
    public List<Column<?>> sortedBy() {
        return List.of(unit, measure, asOf, source);
    }
}
