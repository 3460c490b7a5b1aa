package vn.donvi.gazetteer.image;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.donvi.gazetteer.index.CodeTable;
import vn.donvi.gazetteer.index.RowMaker;
import vn.donvi.gazetteer.index.UnitIndex;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;

/** Makes the versions of units. */
final class UnitRows implements RowMaker<AdministrativeUnit> {
    private final CodeTable codes;
    private final int[] first;
    private final int[] from;
    private final int[] until;
    private final int[] parent;
    private final Constants constants;
    private final TextColumn texts;
    private final Days days;
    private final IntColumn type;
    private final IntColumn name;
    private final IntColumn firstSpelling;
    private final IntColumn spelling;

    UnitRows(
            CodeTable codes,
            int[] first,
            int[] from,
            int[] until,
            int[] parent,
            Constants constants,
            TextColumn texts,
            Days days,
            ColumnReader in) {
        this.codes = codes;
        this.first = first;
        this.from = from;
        this.until = until;
        this.parent = parent;
        this.constants = constants;
        this.texts = texts;
        this.days = days;
        this.type = in.ints();
        this.name = in.ints();
        this.firstSpelling = in.ints();
        this.spelling = in.ints();
    }

    @Override
    public AdministrativeUnit make(int row) {
        LocalDate start = days.get(from[row]);
        DateRange validity =
                until[row] == UnitIndex.OPEN ? DateRange.from(start) : DateRange.of(start, days.get(until[row]));
        AdministrativeUnit.Builder unit = AdministrativeUnit.builder(
                codes.code(code(row)), constants.type(type.get(row)), texts.get(name.get(row)), validity);
        if (parent[row] != UnitIndex.NONE) {
            unit.parent(codes.code(parent[row]));
        }
        int spellings = firstSpelling.get(row);
        int end = firstSpelling.get(row + 1);
        if (spellings < end) {
            List<String> others = new ArrayList<>();
            for (int i = spellings; i < end; i++) {
                others.add(texts.get(spelling.get(i)));
            }
            unit.otherSpellings(others);
        }
        return unit.build();
    }

    private int code(int row) {
        int found = Arrays.binarySearch(first, row);
        return found >= 0 ? found : -found - 2;
    }
}
