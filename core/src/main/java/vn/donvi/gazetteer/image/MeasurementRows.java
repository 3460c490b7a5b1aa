package vn.donvi.gazetteer.image;

import java.util.Arrays;
import vn.donvi.gazetteer.index.RowMaker;
import vn.donvi.gazetteer.index.UnitIndex;
import vn.donvi.measure.Measurement;

/** Makes the figures. */
final class MeasurementRows implements RowMaker<Measurement> {
    private final UnitIndex units;
    private final Constants constants;
    private final TextColumn texts;
    private final NumberColumn numbers;
    private final Days days;
    private final int[] start;
    private final IntColumn measure;
    private final IntColumn value;
    private final IntColumn asOf;
    private final IntColumn source;
    private final IntColumn quality;
    private final IntColumn note;

    MeasurementRows(
            UnitIndex units, Constants constants, TextColumn texts, NumberColumn numbers, Days days, ColumnReader in) {
        this.units = units;
        this.constants = constants;
        this.texts = texts;
        this.numbers = numbers;
        this.days = days;
        this.start = in.wide();
        this.measure = in.ints();
        this.value = in.ints();
        this.asOf = in.ints();
        this.source = in.ints();
        this.quality = in.ints();
        this.note = in.ints();
    }

    int size() {
        return measure.size();
    }

    /** The position of the first figure of each unit, followed by the number of figures. */
    int[] start() {
        return start;
    }

    @Override
    public Measurement make(int row) {
        return new Measurement(
                units.unit(unit(row)).id(),
                constants.measure(measure.get(row)),
                numbers.getDouble(value.get(row)),
                days.get(asOf.get(row)),
                texts.get(source.get(row)),
                constants.quality(quality.get(row)),
                texts.get(note.get(row)));
    }

    private int unit(int row) {
        int found = Arrays.binarySearch(start, row);
        int unit = found >= 0 ? found : -found - 2;
        while (start[unit + 1] == row) { // units without figures are before it
            unit++;
        }
        return unit;
    }
}
