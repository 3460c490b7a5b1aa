package vn.donvi.gazetteer.image;

import java.time.LocalDate;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.index.CodeTable;
import vn.donvi.gazetteer.index.Contents;
import vn.donvi.gazetteer.index.DocumentIndex;
import vn.donvi.gazetteer.index.EdgeIndex;
import vn.donvi.gazetteer.index.LooseEnds;
import vn.donvi.gazetteer.index.MeasurementIndex;
import vn.donvi.gazetteer.index.RowList;
import vn.donvi.gazetteer.index.UnitIndex;
import vn.donvi.problem.DatasetException;

/** Reads an image. Only the columns that lookups need become arrays; the others stay where they are. */
public final class ImageReader {
    private final ColumnReader in;
    private final TextColumn texts;
    private final NumberColumn numbers;
    private final Constants constants;
    private final Days days = new Days();

    private ImageReader(ColumnReader in) {
        this.in = in;
        this.texts = in.texts();
        this.numbers = in.numbers();
        this.constants = new Constants(in, texts);
    }

    /**
     * Reads an image.
     *
     * @param image the bytes; not copied, so they must not be changed afterwards
     * @throws DatasetException if they are not a whole image of this version
     */
    public static Contents read(byte[] image) {
        return new ImageReader(new ColumnReader(image)).contents();
    }

    private Contents contents() {
        IntColumn coverage = in.ints();
        UnitIndex units = units();
        DocumentRows documents = new DocumentRows(constants, texts, days, in);
        ChangeRows changes = new ChangeRows(units, constants, texts, numbers, days, in);
        EdgeIndex edges = changes.edges();
        LooseEnds looseEnds = new LooseEnds(in.wide(), in.wide(), in.wide(), in.wide());
        MeasurementRows measurements = new MeasurementRows(units, constants, texts, numbers, days, in);
        ShareRows shares = new ShareRows(units, constants, texts, numbers, days, in);
        RowList<UnitChange> changesByDate = RowList.lazily(changes.size(), changes);
        return new Contents(
                LocalDate.ofEpochDay(coverage.get(0)),
                LocalDate.ofEpochDay(coverage.get(1)),
                units,
                new DocumentIndex(RowList.lazily(documents.size(), documents)),
                changesByDate,
                edges,
                looseEnds,
                new MeasurementIndex(RowList.lazily(measurements.size(), measurements), measurements.start()),
                RowList.lazily(shares.size(), shares));
    }

    private UnitIndex units() {
        int[] first = in.wide();
        CodeTable codes = new CodeTable(RowList.lazily(first.length - 1, new CodeRows(texts)), in.wide());
        int[] from = in.wide();
        int[] until = in.wide();
        int[] parent = in.wide();
        UnitRows rows = new UnitRows(codes, first, from, until, parent, constants, texts, days, in);
        return new UnitIndex(RowList.lazily(from.length, rows), codes, first, from, until, parent);
    }
}
