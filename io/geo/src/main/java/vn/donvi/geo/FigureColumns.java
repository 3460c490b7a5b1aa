package vn.donvi.geo;

import java.time.LocalDate;
import java.util.Optional;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.tables.gazetteer.GazetteerTypes;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Columns;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitId;

/** The columns of a figure about a unit: all have a value, or none. */
final class FigureColumns {
    private final Column<Optional<Double>> value;
    private final Column<Optional<Measure>> measure;
    private final Column<Optional<LocalDate>> asOf;
    private final Column<String> source;
    private final Column<Optional<Quality>> quality;
    private final Column<String> note;

    /**
     * Declares them as the next columns of a table.
     *
     * @param name the beginning of their names
     * @param unit the end of the name of the figure, such as {@code "_km2"}
     * @param what the words for the figure in the documentation
     */
    FigureColumns(Columns table, String name, String unit, String what) {
        this.value = table.optional(name + unit, ValueType.NUMBER, what + "; none if no trusted figure is known");
        this.measure = table.optional(name + "_measure", GazetteerTypes.MEASURE, "the measure of the " + name);
        this.asOf =
                table.optional(name + "_as_of", ValueType.DATE, "the date of the " + name + ", the latest of a sum");
        this.source = table.text(
                name + "_source", "the numbers of the documents or publications of the " + name + ", with semicolons");
        this.quality = table.optional(name + "_quality", GazetteerTypes.QUALITY, "the quality of the " + name);
        this.note = table.text(name + "_note", "the reason if the quality is not official");
    }

    /** @throws BadRowException if some of the columns have a value and others none, or contradict each other */
    Optional<Measurement> read(Row row, UnitId unit) throws BadRowException {
        Optional<Double> figure = row.get(value);
        Optional<Measure> kind = row.get(measure);
        Optional<LocalDate> date = row.get(asOf);
        Optional<Quality> trust = row.get(quality);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        if (kind.isEmpty() || date.isEmpty() || trust.isEmpty()) {
            throw value.bad("must have a measure, a date and a quality beside it");
        }
        try {
            return Optional.of(new Measurement(
                    unit, kind.get(), figure.get(), date.get(), row.get(source), trust.get(), row.get(note)));
        } catch (IllegalArgumentException e) {
            throw value.bad(e);
        }
    }

    void write(Optional<Measurement> figure, NewRow row) {
        row.set(value, figure.map(Measurement::value))
                .set(measure, figure.map(Measurement::measure))
                .set(asOf, figure.map(Measurement::asOf))
                .set(source, figure.map(Measurement::source).orElse(""))
                .set(quality, figure.map(Measurement::quality))
                .set(note, figure.map(Measurement::note).orElse(""));
    }
}
