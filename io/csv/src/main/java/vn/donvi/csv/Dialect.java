package vn.donvi.csv;

/**
 * The rules by which a table is cut into records and fields.
 *
 * <p>A tolerant dialect follows Commons CSV. Quotes within a field that does not begin with one are text. Blanks after
 * a closing quote are skipped. A carriage return alone ends a line.
 *
 * @param separator the ASCII character between fields
 * @param quote the ASCII character around fields that need it
 * @param isTolerant whether the dialect is tolerant, as for a user's table
 * @param maxField the longest field, in bytes
 */
record Dialect(char separator, char quote, boolean isTolerant, int maxField) {
    static final char USUAL_QUOTE = '"';

    /** The dialect of tables whose columns are known. */
    static Dialect strict(CsvOptions options) {
        return new Dialect(
                options.separator(), options.quote(), false, options.limits().maxFieldLength());
    }

    /** The dialect of users' tables. */
    static Dialect tolerant(char separator) {
        return new Dialect(separator, USUAL_QUOTE, true, CsvLimits.MAX_RECORD_LENGTH);
    }
}
