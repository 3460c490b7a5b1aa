package vn.donvi.gazetteer.image;

import java.util.Arrays;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.DateBasis;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Extent;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Quality;
import vn.donvi.problem.DatasetException;
import vn.donvi.unit.UnitType;

/**
 * The constants that the numbers in an image stand for. They are kept by their names.
 *
 * @param types the types of units
 * @param documentKinds the kinds of documents
 * @param bases the kinds of dates
 * @param changeKinds the kinds of changes
 * @param extents the extents
 * @param measures the measures
 * @param qualities the qualities
 */
record Constants(
        UnitType[] types,
        DocumentKind[] documentKinds,
        DateBasis[] bases,
        ChangeKind[] changeKinds,
        Extent[] extents,
        Measure[] measures,
        Quality[] qualities) {
    /** Writes the names of all constants, so that a constant's number is its ordinal. */
    static void write(ColumnWriter out, TextPool texts) {
        write(UnitType.values(), out, texts);
        write(DocumentKind.values(), out, texts);
        write(DateBasis.values(), out, texts);
        write(ChangeKind.values(), out, texts);
        write(Extent.values(), out, texts);
        write(Measure.values(), out, texts);
        write(Quality.values(), out, texts);
    }

    private static void write(Enum<?>[] constants, ColumnWriter out, TextPool texts) {
        int[] names = new int[constants.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = texts.number(constants[i].name());
        }
        out.ints(names);
    }

    /**
     * Reads the constants.
     *
     * @throws DatasetException if this version of donvi does not have one of them
     */
    static Constants read(ColumnReader in, TextColumn texts) {
        return new Constants(
                read(UnitType.values(), in, texts),
                read(DocumentKind.values(), in, texts),
                read(DateBasis.values(), in, texts),
                read(ChangeKind.values(), in, texts),
                read(Extent.values(), in, texts),
                read(Measure.values(), in, texts),
                read(Quality.values(), in, texts));
    }

    private static <E extends Enum<E>> E[] read(E[] known, ColumnReader in, TextColumn texts) {
        IntColumn names = in.ints();
        E[] constants = Arrays.copyOf(known, names.size());
        for (int i = 0; i < constants.length; i++) {
            constants[i] = named(texts.get(names.get(i)), known);
        }
        return constants;
    }

    private static <E extends Enum<E>> E named(String name, E[] known) {
        for (E each : known) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw new DatasetException("the image of the gazetteer is of another donvi: this one has no "
                + known[0].getDeclaringClass().getSimpleName() + " " + name + "; make it anew from its tables");
    }
}
