package vn.donvi.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.shared.Texts;

/**
 * The form of a CSV file: its separator, quote, line ends, names of columns, and the limits for reading. Options other
 * than {@link #STANDARD} describe a file that is not in donvi's own form. Immutable.
 *
 * <pre>{@code
 * CsvOptions excel = CsvOptions.STANDARD.withSeparator(';').withByteOrderMark().withCrlf();
 * CsvOptions theirs = CsvOptions.STANDARD.withColumn("code", "Mã").withColumn("name", "Tên").withLenientHeader();
 * }</pre>
 *
 * <p>Every reader accepts a byte order mark, CRLF and LF, whatever the options.
 */
public final class CsvOptions {
    /** The form of donvi's own files: commas, quotes, LF, no byte order mark, and every column under its own name. */
    public static final CsvOptions STANDARD =
            new CsvOptions(',', '"', false, false, false, false, Map.of(), ReadLimits.DEFAULT);

    private final char separator;
    private final char quote;
    private final boolean crlf;
    private final boolean byteOrderMark;
    private final boolean withoutFormulas;
    private final boolean lenientHeader;
    private final Map<String, String> headers;
    private final ReadLimits limits;

    private CsvOptions(
            char separator,
            char quote,
            boolean crlf,
            boolean byteOrderMark,
            boolean withoutFormulas,
            boolean lenientHeader,
            Map<String, String> headers,
            ReadLimits limits) {
        this.separator = special("separator", separator);
        this.quote = special("quote", quote);
        if (separator == quote) {
            throw new IllegalArgumentException("separator and quote must not both be '" + separator + "'");
        }
        this.crlf = crlf;
        this.byteOrderMark = byteOrderMark;
        this.withoutFormulas = withoutFormulas;
        this.lenientHeader = lenientHeader;
        this.headers = headers;
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Returns the options with another character between fields, such as a semicolon or a tab.
     *
     * @throws IllegalArgumentException if it is not an ASCII character, or is a letter, a digit, a line end, NUL or the
     *     quote
     */
    public CsvOptions withSeparator(char character) {
        return new CsvOptions(character, quote, crlf, byteOrderMark, withoutFormulas, lenientHeader, headers, limits);
    }

    /**
     * Returns the options with another character around fields that need it, such as an apostrophe.
     *
     * @throws IllegalArgumentException if it is not an ASCII character, or is a letter, a digit, a line end, NUL or the
     *     separator
     */
    public CsvOptions withQuote(char character) {
        return new CsvOptions(
                separator, character, crlf, byteOrderMark, withoutFormulas, lenientHeader, headers, limits);
    }

    /** Returns the options with written lines ending in CRLF. */
    public CsvOptions withCrlf() {
        return new CsvOptions(separator, quote, true, byteOrderMark, withoutFormulas, lenientHeader, headers, limits);
    }

    /** Returns the options with a byte order mark before the written text, by which spreadsheets recognise UTF-8. */
    public CsvOptions withByteOrderMark() {
        return new CsvOptions(separator, quote, crlf, true, withoutFormulas, lenientHeader, headers, limits);
    }

    /**
     * Returns the options for spreadsheets, which run some texts as formulas when they open a file. Such a text is
     * written with an {@linkplain SpreadsheetText apostrophe} before it, and read without it.
     *
     * <p>A file that was written with this option must be read with it. Another file can be read with it too, unless it
     * has an apostrophe of its own before such a text.
     *
     * <pre>{@code
     * CsvOptions spreadsheet = CsvOptions.STANDARD.withByteOrderMark().withoutFormulas();
     * }</pre>
     */
    public CsvOptions withoutFormulas() {
        return new CsvOptions(separator, quote, crlf, byteOrderMark, true, lenientHeader, headers, limits);
    }

    /**
     * Returns the options for a header that may omit columns that may be empty, and may have unknown columns, which are
     * ignored. Without this option either is an error, since it may be a misspelling.
     */
    public CsvOptions withLenientHeader() {
        return new CsvOptions(separator, quote, crlf, byteOrderMark, withoutFormulas, true, headers, limits);
    }

    /**
     * Returns the options with another name for a column in the header.
     *
     * @param column the name of the column in the schema
     * @param header the name in the file
     */
    public CsvOptions withColumn(String column, String header) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(Objects.requireNonNull(column, "column"), Texts.normal(header));
        return new CsvOptions(separator, quote, crlf, byteOrderMark, withoutFormulas, lenientHeader, more, limits);
    }

    /** Returns the options with other limits for reading. */
    public CsvOptions withLimits(ReadLimits other) {
        return new CsvOptions(separator, quote, crlf, byteOrderMark, withoutFormulas, lenientHeader, headers, other);
    }

    char separator() {
        return separator;
    }

    char quote() {
        return quote;
    }

    boolean isCrlf() {
        return crlf;
    }

    boolean hasByteOrderMark() {
        return byteOrderMark;
    }

    boolean isWithoutFormulas() {
        return withoutFormulas;
    }

    /** Returns the text of a field, without the apostrophe that was added against formulas. */
    String textOf(Field field) {
        return withoutFormulas ? SpreadsheetText.unescape(field.toString()) : field.toString();
    }

    boolean isHeaderLenient() {
        return lenientHeader;
    }

    /** The names in the header by the columns that have another name there. */
    Map<String, String> headers() {
        return headers;
    }

    /** The name of a column in the header. */
    String header(String column) {
        return headers.getOrDefault(column, column);
    }

    ReadLimits limits() {
        return limits;
    }

    private static char special(String what, char c) {
        boolean letterOrDigit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (c == 0 || c > 0x7F || c == '\n' || c == '\r' || letterOrDigit) {
            throw new IllegalArgumentException(
                    "the " + what + " must be an ASCII character that is no letter, digit or line end");
        }
        return c;
    }
}
