package vn.donvi.cli.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.donvi.cli.code.CodeColumnReader;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.csv.UserTable;
import vn.donvi.tables.Input;
import vn.donvi.tables.TextEncoding;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.vintage.LeadingZeros;

/** The options of the commands that read a user's table: its file, sheet, separator and encoding. */
public final class TableInput {
    private static final String STANDARD_INPUT = "-";
    private static final String WORKBOOK = ".xlsx";

    /** The number of bytes of standard input that are examined before it is read. */
    private static final int BEGINNING = 1 << 20;

    /** The bytes of standard input that were read to examine them. */
    private byte[] readAhead = {};

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..1",
            description =
                    "The table, CSV or a workbook (.xlsx), with a header; standard input, as CSV, if it is - or not"
                            + " given.")
    private @Nullable Path file;

    @Option(
            names = "--separator",
            paramLabel = "CHARACTER",
            description =
                    "What separates the fields of CSV. If not given, the first of comma, semicolon, tab and | with"
                            + " which the header has the columns; for a tab, give tab.")
    private @Nullable Character separator;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet of the workbook; the first one if not given.")
    private @Nullable String sheet;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "How the letters of the table are written: utf-8, utf-16, utf-16le, utf-16be, windows-1258,"
                    + " tcvn3 (ABC, the fonts .VnTime) or vni; also of a workbook in such a font. UTF-8 if not given."
                    + " What is written is UTF-8 always.")
    private @Nullable TextEncoding encoding;

    private boolean isHinted;

    /** Whether any of the options is given. */
    public boolean isGiven() {
        return file != null || separator != null || sheet != null || encoding != null;
    }

    /** Whether the table is standard input, which can be read only once. */
    public boolean isStandardInput() {
        return file == null || isStandardInput(file);
    }

    /** Whether a path means standard input. */
    public static boolean isStandardInput(Path file) {
        return file.toString().equals(STANDARD_INPUT);
    }

    public boolean isWorkbook() {
        return file != null && isWorkbook(file);
    }

    /** Whether the name of a file is that of a workbook. */
    public static boolean isWorkbook(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK);
    }

    /** The name of the table in messages. */
    public String name() {
        return file == null || isStandardInput() ? "standard input" : file.toString();
    }

    /** The size of the table in bytes if it is a CSV file in UTF-8; negative otherwise. */
    public long size() throws IOException {
        boolean isUtf8 = encoding == null || encoding == TextEncoding.UTF_8;
        return file == null || isStandardInput() || isWorkbook() || !isUtf8 ? -1 : Files.size(file);
    }

    /**
     * Opens the table. Tells the user if it is read as UTF-8 but seems to have another encoding.
     *
     * @param columns the requested columns
     * @throws vn.donvi.tables.UnreadableFileException if the table cannot be read, or does not have each of the columns
     *     once
     * @throws WrongUsageException if an option is for another kind of table
     */
    public UserTable open(Invocation invocation, List<String> columns) throws IOException {
        return isWorkbook() ? open(invocation, openSheet(false), columns) : openCsv(invocation, columns);
    }

    /**
     * Reads the beginning of the table to find which leading zeros the codes of a column have lost. Tells the user if they
     * have lost some.
     *
     * @param inference finds it from the first codes of the column
     */
    public LeadingZeros leadingZeros(
            Invocation invocation, String column, Function<List<String>, LeadingZeros> inference) throws IOException {
        List<String> columns = List.of(column);
        try (UserTable table = isStandardInput()
                ? openCsv(invocation, beginning(invocation.terminal().in()), columns)
                : open(invocation, columns)) {
            LeadingZeros zeros = inference.apply(CodeColumnReader.beginning(table));
            zeros.example()
                    .ifPresent(example ->
                            invocation.say(Message.of("table.lost-zeros", column, example, zeros.restore(example))));
            return zeros;
        }
    }

    /** The first lines of standard input; they are kept for {@link #whole}. */
    private InputStream beginning(InputStream in) throws IOException {
        // Not readNBytes(int): it asks a file for its position, and a pipe has none.
        byte[] buffer = new byte[BEGINNING];
        byte[] read = Arrays.copyOf(buffer, in.readNBytes(buffer, 0, BEGINNING));
        int end = read.length;
        while (read.length == BEGINNING && end > 0 && read[end - 1] != '\n') {
            end--;
        }
        readAhead = read;
        return new ByteArrayInputStream(read, 0, end == 0 ? read.length : end);
    }

    /** Opens the table of a sheet that {@link #openSheet} has opened. */
    public UserTable open(Invocation invocation, SheetCsv rows, List<String> columns) throws IOException {
        return UserTable.open(hinted(rows, invocation), name(), columns, List.of(','));
    }

    /**
     * Opens the sheet of a workbook.
     *
     * @param keepsValues whether the values of each row will be requested
     */
    public SheetCsv openSheet(boolean keepsValues) throws IOException {
        if (file == null || separator != null) {
            throw new WrongUsageException(Message.of("table.separator-of-csv"));
        }
        return SheetCsv.open(file, sheet, keepsValues, encoding());
    }

    private UserTable openCsv(Invocation invocation, List<String> columns) throws IOException {
        return openCsv(invocation, whole(invocation.terminal().in()), columns);
    }

    private UserTable openCsv(Invocation invocation, InputStream in, List<String> columns) throws IOException {
        if (sheet != null) {
            throw new WrongUsageException(Message.of("table.sheet-of-workbook"));
        }
        List<Character> separators = separator == null ? UserTable.USUAL_SEPARATORS : List.of(separator);
        Input input = file == null || isStandardInput() ? Input.of(in, name()) : Input.of(file);
        InputStream text = input.in(encoding()).open();
        try {
            return UserTable.open(hinted(text, invocation), input.name(), columns, separators);
        } catch (UnreadableFileException e) {
            text.close();
            throw e;
        }
    }

    private TextEncoding encoding() {
        return encoding == null ? TextEncoding.UTF_8 : encoding;
    }

    private InputStream hinted(InputStream text, Invocation invocation) {
        if (encoding != null || isHinted) {
            return text;
        }
        return new EncodingHint(text, other -> {
            isHinted = true;
            invocation.say(Message.of("table.encoding-hint", name(), other.label(), other.id()));
        });
    }

    /** Standard input with the bytes already read. */
    private InputStream whole(InputStream in) {
        return readAhead.length == 0 ? in : new SequenceInputStream(new ByteArrayInputStream(readAhead), in);
    }
}
