package vn.donvi.tables.gazetteer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Quality;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitId;

/**
 * The table of the shares that publications give for divided units, one row for each part of a unit, sorted by source,
 * target, measure, date and publication.
 */
public final class ShareSchema extends Schema<ShareEstimate> {
    /** The table. */
    public static final Schema<ShareEstimate> SHARES = new ShareSchema();

    private final Column<UnitId> source =
            table.required("source", ValueType.ID, "the identity of a version that was divided");
    private final Column<UnitId> target =
            table.required("target", ValueType.ID, "the identity of a version that received a part");
    private final Column<Measure> measure =
            table.required("measure", GazetteerTypes.MEASURE, "the measure that is shared");
    private final Column<Double> share =
            table.required("share", ValueType.FRACTION, "the part of the source's whole, from 0 to 1");
    private final Column<LocalDate> asOf = table.required("as_of", ValueType.DATE, "the date of the division");
    private final Column<String> publication =
            table.required("publication", ValueType.TEXT, "the number of a document or publication");
    private final QualityColumns quality = new QualityColumns(table, "share");

    private ShareSchema() {
        super("shares", "Shares of divided units");
    }

    @Override
    public ShareEstimate read(Row row) throws BadRowException {
        Quality stated = quality.quality(row);
        return new ShareEstimate(
                row.get(source),
                row.get(target),
                row.get(measure),
                row.get(share),
                row.get(asOf),
                row.get(publication),
                stated,
                quality.note(row));
    }

    @Override
    public void write(ShareEstimate estimate, NewRow row) {
        row.set(source, estimate.source())
                .set(target, estimate.target())
                .set(measure, estimate.measure())
                .set(share, estimate.share())
                .set(asOf, estimate.asOf())
                .set(publication, estimate.publication());
        quality.write(estimate.quality(), estimate.note(), row);
    }

    @Override
    public Comparator<ShareEstimate> order() {
        return Comparator.naturalOrder();
    }

    @Override
    public List<Column<?>> key() {
        return List.of(source, target, measure, asOf, publication);
    }
}
