package vn.donvi.gazetteer.image;

import vn.donvi.gazetteer.index.RowMaker;
import vn.donvi.unit.UnitCode;

/** Makes the codes: the first texts of the image. */
final class CodeRows implements RowMaker<UnitCode> {
    private final TextColumn texts;

    CodeRows(TextColumn texts) {
        this.texts = texts;
    }

    @Override
    public UnitCode make(int row) {
        return UnitCode.of(texts.get(row));
    }
}
