package vn.donvi.csv;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import vn.donvi.measure.Precision;
import vn.donvi.measure.Quality;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyMeasure;

/**
 * The table of figures about party organisations, one a row, sorted by organisation, measure, date and source:
 *
 * <pre>
 * organization,measure,value,precision,as_of,source,quality,note
 * 18229@2025-07-01,tổ chức đảng trực thuộc,77,exact,2025-07-17,Báo Hà Tĩnh,official,
 * 18229@2025-07-01,đảng viên,2989,exact,2025-07-17,Báo Hà Tĩnh,official,
 * </pre>
 *
 * <ul>
 *   <li>{@code organization}: the identity of a version
 *   <li>{@code measure}: {@link PartyMeasure#label()}, which says what kind of organisations are counted
 *   <li>{@code value}: the number
 *   <li>{@code precision}: {@link Precision#label()}
 *   <li>{@code as_of}: the date it holds for; empty if the source does not tell
 *   <li>{@code source}: the number of a document or publication
 *   <li>{@code quality}: a {@link Quality} in lower case
 *   <li>{@code note}: why the quality is not official; else may be empty
 * </ul>
 */
public final class PartyFiguresCsv {
    static final String FILE = "party_figures.csv";

    private static final Columns COLUMNS = new Columns();
    private static final Column<OrganizationId> ORGANIZATION = COLUMNS.required("organization", PartyFields.ID);
    private static final Column<PartyMeasure> MEASURE =
            COLUMNS.required("measure", PartyFields.labelled(PartyMeasure.values(), PartyMeasure::label));
    private static final Column<Long> VALUE = COLUMNS.required("value", FieldType.COUNT);
    private static final Column<Precision> PRECISION =
            COLUMNS.required("precision", PartyFields.labelled(Precision.values(), Precision::label));
    private static final Column<Optional<LocalDate>> AS_OF = COLUMNS.optional("as_of", FieldType.DATE);
    private static final Column<String> SOURCE = COLUMNS.required("source", FieldType.TEXT);
    private static final Column<Quality> QUALITY = COLUMNS.required("quality", FieldType.oneOf(Quality.values()));
    private static final Column<String> NOTE = COLUMNS.text("note");

    /** Reads and writes it. */
    public static final CsvTable<PartyFigure> TABLE = new CsvTable<>(new Rows());

    private PartyFiguresCsv() {}

    private static final class Rows extends CsvTable.Shape<PartyFigure> {
        @Override
        Columns columns() {
            return COLUMNS;
        }

        @Override
        PartyFigure read(TableReader row) throws BadRowException {
            Quality quality = row.get(QUALITY);
            String note = row.get(NOTE);
            if (quality != Quality.OFFICIAL && note.isBlank()) {
                throw NOTE.bad("must say why the figure is " + quality.name().toLowerCase(Locale.ROOT));
            }
            return new PartyFigure(
                    row.get(ORGANIZATION),
                    row.get(MEASURE),
                    row.get(VALUE),
                    row.get(PRECISION),
                    row.get(AS_OF),
                    row.get(SOURCE),
                    quality,
                    note);
        }

        @Override
        void write(PartyFigure figure, TableWriter row) {
            row.set(ORGANIZATION, figure.organization())
                    .set(MEASURE, figure.measure())
                    .set(VALUE, figure.value())
                    .set(PRECISION, figure.precision())
                    .set(AS_OF, figure.asOf())
                    .set(SOURCE, figure.source())
                    .set(QUALITY, figure.quality())
                    .set(NOTE, figure.note());
        }

        @Override
        Comparator<PartyFigure> order() {
            return PartyFigure.ORDER;
        }
    }
}
