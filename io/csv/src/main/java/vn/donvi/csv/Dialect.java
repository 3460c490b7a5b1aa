package vn.donvi.csv;

/**
 * How a table is cut into records and fields.
 *
 * @param separator what stands between fields: a character of ASCII
 * @param quote what stands around fields that need it: a character of ASCII
 * @param isTolerant whether it is a user's: quotes within a field that does not begin with one are text, blanks after a
 *     closing quote are passed over, and a carriage return by itself ends a line, all as in Commons CSV
 * @param maxField the longest field, in bytes
 */
record Dialect(char separator, char quote, boolean isTolerant, int maxField) {
    static final char USUAL_QUOTE = '"';

    /** That of tables whose columns are known. */
    static Dialect strict(CsvOptions options) {
        return new Dialect(
                options.separator(), options.quote(), false, options.limits().maxFieldLength());
    }

    /** That of users' tables. */
    static Dialect tolerant(char separator) {
        return new Dialect(separator, USUAL_QUOTE, true, CsvLimits.MAX_RECORD_LENGTH);
    }
}
