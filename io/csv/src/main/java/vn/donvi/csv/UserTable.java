package vn.donvi.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import vn.donvi.problem.Location;
import vn.donvi.tables.Input;
import vn.donvi.tables.UnreadableFileException;

/**
 * A user's table: CSV of any size, with a header and any columns. It is read piece by piece, in memory that does not
 * grow with the table. Its rows can be written again byte for byte, with other columns after theirs.
 *
 * <p>The text is UTF-8, with or without a byte order mark. It is cut into rows by the rules of Commons CSV, with LF,
 * CRLF or CR as line ends. Unlike Commons CSV, reading continues after a row that is not well formed.
 *
 * <p>Only the requested columns of a row have values. A row with more or fewer fields than the header has no values,
 * since nobody knows which field belongs to which column. A row that is not well formed, or has more fields than the
 * header, is written as one quoted field. So the output can always be read again.
 *
 * <pre>{@code
 * try (UserTable table = UserTable.open(path, List.of("code"), UserTable.USUAL_SEPARATORS)) {
 *     for (Optional<UserRows> rows = table.next(); rows.isPresent(); rows = table.next()) {
 *         for (int row = 0; row < rows.get().size(); row++) {
 *             rows.get().value(row, 0).ifPresent(codes::add);
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Not thread-safe; its rows can be read by other threads.
 */
public final class UserTable implements Closeable {
    /** The usual separators: comma, semicolon, tab and bar, in the order in which they are tried. Unmodifiable. */
    public static final List<Character> USUAL_SEPARATORS = List.of(',', ';', '\t', '|');

    /** A placeholder for the row to which fields are added. */
    private static final String FIRST_FIELD = "x";

    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final TableBytes in;
    private final RecordSplitter records;
    private final UserHeader header;
    private final List<String> columns;
    private final int[] fieldOf;
    private final CSVFormat format;

    /** The header as it is in the table, with the byte order mark. */
    private final byte[] headerText;

    private final byte[] headerEnd;
    private KeptFields kept;

    private UserTable(TableBytes in, RecordSplitter records, UserHeader header, List<String> columns) {
        this.in = in;
        this.records = records;
        this.header = header;
        this.columns = columns;
        this.fieldOf = header.fields(columns);
        this.format =
                CSVFormat.DEFAULT.builder().setDelimiter(header.separator()).get();
        this.headerText = Arrays.copyOf(in.bytes(), records.recordEnd());
        this.headerEnd = Arrays.copyOfRange(in.bytes(), records.recordEnd(), records.position());
        this.kept = KeptFields.all(header);
    }

    /**
     * Opens a file and reads the header.
     *
     * @throws UnreadableFileException if the file cannot be read, or as for a stream
     * @throws IllegalArgumentException as for a stream
     * @see #open(InputStream, String, List, List)
     */
    public static UserTable open(Path file, List<String> columns, List<Character> separators) throws IOException {
        Input input = Input.of(file);
        InputStream in = input.open();
        boolean isOpened = false;
        try {
            UserTable table = open(in, input.name(), columns, separators);
            isOpened = true;
            return table;
        } finally {
            if (!isOpened) {
                in.close();
            }
        }
    }

    /**
     * Reads the header of a table.
     *
     * @param in the table, which is closed with this object; it need not be buffered
     * @param name the name of the table in problems
     * @param columns the names of the requested columns; blanks around names in the header do not matter
     * @param separators the possible separators, such as {@link #USUAL_SEPARATORS}; the first one by which the header
     *     has all requested columns is used
     * @throws UnreadableFileException if the stream cannot be read, or the header is not UTF-8, is not well formed, or
     *     does not have each of the columns once
     * @throws IllegalArgumentException if there is no separator, or one that is {@linkplain #isSeparator not possible}
     */
    public static UserTable open(InputStream in, String name, List<String> columns, List<Character> separators)
            throws UnreadableFileException {
        if (separators.isEmpty() || !separators.stream().allMatch(UserTable::isSeparator)) {
            throw new IllegalArgumentException("these cannot separate fields: " + separators);
        }
        return readHeader(new TableBytes(in, name), List.copyOf(columns), separators);
    }

    /**
     * Whether a character can be a separator: a tab, or a printable ASCII character other than a blank or a double
     * quote.
     */
    public static boolean isSeparator(char c) {
        return c == '\t' || (c > ' ' && c < 0x7F && c != '"');
    }

    private static UserTable readHeader(TableBytes in, List<String> columns, List<Character> separators)
            throws UnreadableFileException {
        String name = in.name();
        if (in.startsWith(0xFF, 0xFE) || in.startsWith(0xFE, 0xFF)) {
            throw new UnreadableFileException(Location.of(name), "is UTF-16 text; save the file as UTF-8");
        }
        int start = in.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        if (in.limit() == start) {
            throw new UnreadableFileException(Location.of(name), "is empty and has no header");
        }
        List<UserHeader> refused = new ArrayList<>();
        for (char separator : separators) {
            RecordSplitter records = cutHeader(in, start, separator);
            UserHeader header = new UserHeader(name, separator, records, in.bytes());
            if (header.refusal(columns).isEmpty()) {
                return new UserTable(in, records, header, columns);
            }
            refused.add(header);
        }
        UserHeader widest = Collections.max(
                refused, Comparator.comparingInt(header -> header.names().size()));
        throw widest.refusal(columns).orElseThrow();
    }

    private static RecordSplitter cutHeader(TableBytes in, int start, char separator) throws UnreadableFileException {
        while (true) {
            RecordSplitter records =
                    new RecordSplitter(Dialect.tolerant(separator), in.bytes(), start, in.limit(), in.isMore());
            if (records.next()) {
                return records;
            }
            if (in.limit() >= CsvLimits.MAX_RECORD_LENGTH) {
                throw tooLong(in, records);
            }
            in.readMore(0);
        }
    }

    /** The names of all columns, in the order of the table, in NFC and without blanks around them. Unmodifiable. */
    public List<String> header() {
        return header.names();
    }

    /**
     * Leaves columns out of the output: of the header, and of the rows read from now on. Their values can still be
     * requested.
     *
     * <p>A row with more fields than the header loses as many fields at its end, if the columns are the last ones. Else
     * it loses none, since nobody knows which field belongs to which column.
     *
     * @param names names of columns; names that the table does not have do not matter
     */
    public void leaveOut(Collection<String> names) {
        kept = KeptFields.without(names, header);
    }

    /** The names of the written columns, in the order of the table. Unmodifiable. */
    public List<String> keptHeader() {
        return kept.names();
    }

    /** The character between fields. */
    public char separator() {
        return header.separator();
    }

    /** The number of bytes read from the table so far. */
    public long bytesRead() {
        return in.count();
    }

    /**
     * Returns the next rows, usually some thousand; empty after the last row.
     *
     * @throws UnreadableFileException if the stream cannot be read, or has a line that is longer than {@link
     *     CsvLimits#MAX_RECORD_LENGTH}
     */
    public Optional<UserRows> next() throws UnreadableFileException {
        UserRows rows = new UserRows(in.name(), header, kept, columns, fieldOf, in.bytes());
        while (rows.length() < TableBytes.SIZE) {
            if (records.next()) {
                rows.add(records);
            } else if (rows.size() > 0 || !in.isMore()) {
                break;
            } else {
                if (in.limit() - records.position() >= CsvLimits.MAX_RECORD_LENGTH) {
                    cutAtLimit();
                    rows.add(records);
                    records.refill(in.bytes(), records.position(), in.limit(), in.isMore());
                    break;
                }
                in.readMore(records.position());
                records.refill(in.bytes(), 0, in.limit(), in.isMore());
                rows = new UserRows(in.name(), header, kept, columns, fieldOf, in.bytes());
            }
        }
        return rows.size() > 0 ? Optional.of(rows) : Optional.empty();
    }

    /** Cuts a record that does not end within the limit, since a quote is not closed or the line is longer. */
    private void cutAtLimit() throws UnreadableFileException {
        records.refill(in.bytes(), records.position(), in.limit(), false);
        records.next();
        if (records.position() == in.limit()) {
            throw tooLong(in, records);
        }
    }

    private static UnreadableFileException tooLong(TableBytes in, RecordSplitter records) {
        return new UnreadableFileException(
                Location.of(in.name(), records.line()),
                "the line is longer than the limit of " + CsvLimits.MAX_RECORD_LENGTH + " bytes");
    }

    /**
     * Returns the text of fields to be added to a row, each with a separator before it, and with quotes where they are
     * needed.
     */
    public byte[] fields(List<String> values) {
        Object[] row = new Object[values.size() + 1];
        row[0] = FIRST_FIELD;
        for (int i = 0; i < values.size(); i++) {
            row[i + 1] = values.get(i);
        }
        return format.format(row).substring(FIRST_FIELD.length()).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes the header byte for byte, without the columns that are left out. The bytes of {@code more} come before its
     * line end, if it has one.
     *
     * @throws IOException if {@code out} cannot be written to
     */
    public void writeHeader(byte[] more, OutputStream out) throws IOException {
        int start = Arrays.mismatch(headerText, 0, headerText.length, MARK, 0, MARK.length) == MARK.length
                ? MARK.length
                : 0;
        out.write(headerText, 0, start);
        kept.write(headerText, start, headerText.length, header.names().size(), more, out);
        out.write(headerEnd);
    }

    /** Closes the stream. */
    @Override
    public void close() throws IOException {
        in.close();
    }
}
