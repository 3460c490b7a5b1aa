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

/** The constants that the numbers in an image stand for. They are kept by their names. */
final class Constants {
    private final UnitType[] types;
    private final DocumentKind[] documentKinds;
    private final DateBasis[] bases;
    private final ChangeKind[] changeKinds;
    private final Extent[] extents;
    private final Measure[] measures;
    private final Quality[] qualities;

    /**
     * Reads the constants.
     *
     * @throws DatasetException if this version of donvi does not have one of them
     */
    Constants(ColumnReader in, TextColumn texts) {
        this.types = read(UnitType.values(), in, texts);
        this.documentKinds = read(DocumentKind.values(), in, texts);
        this.bases = read(DateBasis.values(), in, texts);
        this.changeKinds = read(ChangeKind.values(), in, texts);
        this.extents = read(Extent.values(), in, texts);
        this.measures = read(Measure.values(), in, texts);
        this.qualities = read(Quality.values(), in, texts);
    }

    /** The number of a constant in an image that is written now, where it has the name of its constant beside it. */
    @SuppressWarnings("EnumOrdinal")
    static int number(Enum<?> constant) {
        return constant.ordinal();
    }

    /** Writes the names of all constants, in the order of their numbers. */
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

    UnitType type(int number) {
        return types[number];
    }

    DocumentKind documentKind(int number) {
        return documentKinds[number];
    }

    DateBasis basis(int number) {
        return bases[number];
    }

    ChangeKind changeKind(int number) {
        return changeKinds[number];
    }

    Extent extent(int number) {
        return extents[number];
    }

    Measure measure(int number) {
        return measures[number];
    }

    Quality quality(int number) {
        return qualities[number];
    }
}
