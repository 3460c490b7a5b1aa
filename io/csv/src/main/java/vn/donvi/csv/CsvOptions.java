package vn.donvi.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.shared.Texts;

/**
 * How a CSV file is written that is not, or is not to be, as donvi writes its own: what stands between fields and
 * around them, what the columns are called, how lines end, and how much of a file is read. Immutable.
 *
 * <pre>{@code
 * CsvOptions excel = CsvOptions.STANDARD.withSeparator(';').withByteOrderMark().withCrlf();
 * CsvOptions theirs = CsvOptions.STANDARD.withColumn("code", "Mã").withColumn("name", "Tên").withLenientHeader();
 * }</pre>
 *
 * <p>A byte order mark, CRLF and LF are understood by every reader, whatever the options.
 */
public final class CsvOptions {
    /** Commas, quotes, LF, no byte order mark, every column by its own name: what donvi writes its own files in. */
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
     * The same with another character between fields, such as a semicolon or a tab.
     *
     * @throws IllegalArgumentException if it is not an ASCII character, or a letter, a digit, a line end, NUL or the
     *     quote
     */
    public CsvOptions withSeparator(char character) {
        return new CsvOptions(character, quote, crlf, byteOrderMark, withoutFormulas, lenientHeader, headers, limits);
    }

    /**
     * The same with another character around fields that need it, such as an apostrophe.
     *
     * @throws IllegalArgumentException if it is not an ASCII character, or a letter, a digit, a line end, NUL or the
     *     separator
     */
    public CsvOptions withQuote(char character) {
        return new CsvOptions(
                separator, character, crlf, byteOrderMark, withoutFormulas, lenientHeader, headers, limits);
    }

    /** The same with lines that end in CRLF when written. */
    public CsvOptions withCrlf() {
        return new CsvOptions(separator, quote, true, byteOrderMark, withoutFormulas, lenientHeader, headers, limits);
    }

    /** The same with a byte order mark before the text when written: spreadsheets take the file for UTF-8 then. */
    public CsvOptions withByteOrderMark() {
        return new CsvOptions(separator, quote, crlf, true, withoutFormulas, lenientHeader, headers, limits);
    }

    /**
     * The same for spreadsheets, which run some texts as formulas when they open a file: such a text is written with an
     * apostrophe before it ({@link SpreadsheetText}), and read without it. So a file that was written with this option is
     * to be read with it; others too can be, unless they have an apostrophe of their own before such a text.
     *
     * <pre>{@code
     * CsvOptions spreadsheet = CsvOptions.STANDARD.withByteOrderMark().withoutFormulas();
     * }</pre>
     */
    public CsvOptions withoutFormulas() {
        return new CsvOptions(separator, quote, crlf, byteOrderMark, true, lenientHeader, headers, limits);
    }

    /**
     * The same where columns that may be empty may be missing, and columns of other names are passed over; else either
     * is an error, since it may be a misspelling.
     */
    public CsvOptions withLenientHeader() {
        return new CsvOptions(separator, quote, crlf, byteOrderMark, withoutFormulas, true, headers, limits);
    }

    /**
     * The same with another name for a column in the header.
     *
     * @param column the name that the description of the table gives
     * @param header the name in the file
     */
    public CsvOptions withColumn(String column, String header) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(Objects.requireNonNull(column, "column"), Texts.normal(header));
        return new CsvOptions(separator, quote, crlf, byteOrderMark, withoutFormulas, lenientHeader, more, limits);
    }

    /** The same with other limits for reading. */
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

    /** The text of a field as it was before it was kept from being a formula. */
    String textOf(Field field) {
        return withoutFormulas ? SpreadsheetText.unescape(field.toString()) : field.toString();
    }

    boolean isHeaderLenient() {
        return lenientHeader;
    }

    /** The columns that have another name in the header, with that name. */
    Map<String, String> headers() {
        return headers;
    }

    /** What a column is called in the header. */
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
