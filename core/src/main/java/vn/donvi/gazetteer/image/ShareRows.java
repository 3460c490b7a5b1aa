package vn.donvi.gazetteer.image;

import vn.donvi.gazetteer.index.RowMaker;
import vn.donvi.gazetteer.index.UnitIndex;
import vn.donvi.measure.ShareEstimate;

/** Makes the shares of divided units. */
final class ShareRows implements RowMaker<ShareEstimate> {
    private final UnitIndex units;
    private final Constants constants;
    private final TextColumn texts;
    private final NumberColumn numbers;
    private final Days days;
    private final IntColumn source;
    private final IntColumn target;
    private final IntColumn measure;
    private final IntColumn share;
    private final IntColumn asOf;
    private final IntColumn publication;
    private final IntColumn quality;
    private final IntColumn note;

    ShareRows(
            UnitIndex units, Constants constants, TextColumn texts, NumberColumn numbers, Days days, ColumnReader in) {
        this.units = units;
        this.constants = constants;
        this.texts = texts;
        this.numbers = numbers;
        this.days = days;
        this.source = in.ints();
        this.target = in.ints();
        this.measure = in.ints();
        this.share = in.ints();
        this.asOf = in.ints();
        this.publication = in.ints();
        this.quality = in.ints();
        this.note = in.ints();
    }

    int size() {
        return source.size();
    }

    @Override
    public ShareEstimate make(int row) {
        return new ShareEstimate(
                units.unit(source.get(row)).id(),
                units.unit(target.get(row)).id(),
                constants.measure(measure.get(row)),
                numbers.getDouble(share.get(row)),
                days.get(asOf.get(row)),
                texts.get(publication.get(row)),
                constants.quality(quality.get(row)),
                texts.get(note.get(row)));
    }
}
