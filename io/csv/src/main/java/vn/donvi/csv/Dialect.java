package vn.donvi.csv;

/**
 * How a table is cut into records and fields.
 *
 * @param separator what stands between fields: a character of ASCII
 * @param isTolerant whether it is a user's: quotes within a field that does not begin with one are text, blanks after a
 *     closing quote are passed over, and a carriage return by itself ends a line, all as in Commons CSV
 * @param maxField the longest field, in bytes
 */
record Dialect(char separator, boolean isTolerant, int maxField) {
    /** That of a gazetteer's tables. */
    static final Dialect STRICT = new Dialect(',', false, CsvLimits.MAX_FIELD_LENGTH);

    /** That of users' tables. */
    static Dialect tolerant(char separator) {
        return new Dialect(separator, true, CsvLimits.MAX_RECORD_LENGTH);
    }
}
