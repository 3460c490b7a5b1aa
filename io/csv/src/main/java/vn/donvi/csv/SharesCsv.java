package vn.donvi.csv;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Quality;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.unit.UnitId;

/**
 * The table of what publications say of how divided units were shared out, one row for each part of a unit, sorted by
 * source, target, measure, date and publication:
 *
 * <pre>
 * source,target,measure,share,as_of,publication,quality,note
 * 00007@2004-08-31,00008@2025-07-01,area,0.5078,2025-07-01,Overlay,derived,polygons of before and after laid over
 * </pre>
 *
 * <ul>
 *   <li>{@code source}, {@code target}: the identities of a version and of one it was divided among
 *   <li>{@code measure}: {@link Measure#label()} of what is shared
 *   <li>{@code share}: the part of the source's whole, from 0 to 1
 *   <li>{@code as_of}: the date of the division
 *   <li>{@code publication}: the number of a document or publication
 *   <li>{@code quality}: a {@link Quality} in lower case
 *   <li>{@code note}: why the quality is not official; else may be empty
 * </ul>
 */
public final class SharesCsv {
    static final String FILE = "shares.csv";

    private static final Columns COLUMNS = new Columns();
    private static final Column<UnitId> SOURCE = COLUMNS.required("source", FieldType.ID);
    private static final Column<UnitId> TARGET = COLUMNS.required("target", FieldType.ID);
    private static final Column<Measure> MEASURE = COLUMNS.required("measure", FieldType.MEASURE);
    private static final Column<Double> SHARE = COLUMNS.required("share", FieldType.NUMBER);
    private static final Column<LocalDate> AS_OF = COLUMNS.required("as_of", FieldType.DATE);
    private static final Column<String> PUBLICATION = COLUMNS.required("publication", FieldType.TEXT);
    private static final Column<Quality> QUALITY = COLUMNS.required("quality", FieldType.oneOf(Quality.values()));
    private static final Column<String> NOTE = COLUMNS.text("note");

    /** Reads and writes it. */
    public static final CsvTable<ShareEstimate> TABLE = new CsvTable<>(new Rows());

    private SharesCsv() {}

    private static final class Rows extends CsvTable.Shape<ShareEstimate> {
        @Override
        Columns columns() {
            return COLUMNS;
        }

        @Override
        ShareEstimate read(TableReader row) throws BadRowException {
            double share = row.get(SHARE);
            if (share > 1) {
                throw SHARE.bad("must not be above 1, but is " + share);
            }
            Quality quality = row.get(QUALITY);
            String note = row.get(NOTE);
            if (quality != Quality.OFFICIAL && note.isBlank()) {
                throw NOTE.bad("must say why the share is " + quality.name().toLowerCase(Locale.ROOT));
            }
            return new ShareEstimate(
                    row.get(SOURCE),
                    row.get(TARGET),
                    row.get(MEASURE),
                    share,
                    row.get(AS_OF),
                    row.get(PUBLICATION),
                    quality,
                    note);
        }

        @Override
        void write(ShareEstimate share, TableWriter row) {
            row.set(SOURCE, share.source())
                    .set(TARGET, share.target())
                    .set(MEASURE, share.measure())
                    .set(SHARE, share.share())
                    .set(AS_OF, share.asOf())
                    .set(PUBLICATION, share.publication())
                    .set(QUALITY, share.quality())
                    .set(NOTE, share.note());
        }

        @Override
        Comparator<ShareEstimate> order() {
            return Comparator.naturalOrder();
        }
    }
}
