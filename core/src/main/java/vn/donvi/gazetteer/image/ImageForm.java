package vn.donvi.gazetteer.image;

/** The numbers that the form of an image fixes; the package describes them. */
final class ImageForm {
    static final int VERSION = 1;

    /** The first bytes, as a little-endian number. */
    static final long SIGNATURE = 0x0A0D_6976_6E6F_6489L;

    static final int VERSION_AT = 8;
    static final int SIZE_AT = 12;
    static final int CHECKSUM_AT = 16;
    static final int HEAD = 20;

    /** The bytes before the values of a column. */
    static final int COLUMN_HEAD = 9;

    /** The number of a row that there is none of. */
    static final int NONE = -1;

    /** The day of a document that has none. */
    static final int NO_DAY = Integer.MIN_VALUE;

    /** The basis of a day that a document does not have. */
    static final int NO_BASIS = -1;

    private ImageForm() {}
}
