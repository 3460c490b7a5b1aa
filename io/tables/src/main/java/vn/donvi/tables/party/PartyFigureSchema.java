package vn.donvi.tables.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.donvi.measure.Precision;
import vn.donvi.measure.Quality;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyMeasure;
import vn.donvi.tables.gazetteer.QualityColumns;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/** The table of figures about party organisations, one a row, sorted by organisation, measure, date and source. */
public final class PartyFigureSchema extends Schema<PartyFigure> {
    /** The table. */
    public static final Schema<PartyFigure> FIGURES = new PartyFigureSchema();

    private final Column<OrganizationId> organization =
            table.required("organization", PartyTypes.ID, "the identity of a version");
    private final Column<PartyMeasure> measure = table.required(
            "measure",
            ValueType.oneOf(PartyMeasure.values(), PartyMeasure::label),
            "what is counted, and of what kind of organisations");
    private final Column<Long> value = table.required("value", ValueType.COUNT, "the number");
    private final Column<Precision> precision = table.required(
            "precision", ValueType.oneOf(Precision.values(), Precision::label), "how exact the source is");
    private final Column<Optional<LocalDate>> asOf =
            table.optional("as_of", ValueType.DATE, "the date of the figure; none if the source does not give it");
    private final Column<String> source =
            table.required("source", ValueType.TEXT, "the number of a document or publication");
    private final QualityColumns quality = new QualityColumns(table, "figure");

    private PartyFigureSchema() {
        super("party_figures", "Figures about party organisations");
    }

    @Override
    public PartyFigure read(Row row) throws BadRowException {
        Quality stated = quality.quality(row);
        return new PartyFigure(
                row.get(organization),
                row.get(measure),
                row.get(value),
                row.get(precision),
                row.get(asOf),
                row.get(source),
                stated,
                quality.note(row));
    }

    @Override
    public void write(PartyFigure figure, NewRow row) {
        row.set(organization, figure.organization())
                .set(measure, figure.measure())
                .set(value, figure.value())
                .set(precision, figure.precision())
                .set(asOf, figure.asOf())
                .set(source, figure.source());
        quality.write(figure.quality(), figure.note(), row);
    }

    @Override
    public Comparator<PartyFigure> order() {
        return PartyFigure.ORDER;
    }

    @Override
    public List<Column<?>> sortedBy() {
        return List.of(organization, measure, asOf, source);
    }
}
