package vn.donvi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.donvi.csv.UserTable;

/** The options of the commands that read a user's table: where it is, and how to find its fields. */
final class TableInput {
    private static final String STANDARD_INPUT = "-";
    private static final String WORKBOOK = ".xlsx";

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..1",
            description =
                    "The table, CSV in UTF-8 or a workbook (.xlsx), with a header; standard input, as CSV, if it is"
                            + " - or not given.")
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

    /** Whether any of it was given. */
    boolean isGiven() {
        return file != null || separator != null || sheet != null;
    }

    /** Whether it can be read only once. */
    boolean isStandardInput() {
        return file == null || isStandardInput(file);
    }

    /** Whether a path stands for standard input. */
    static boolean isStandardInput(Path file) {
        return file.toString().equals(STANDARD_INPUT);
    }

    boolean isWorkbook() {
        return file != null && isWorkbook(file);
    }

    /** Whether a file is a workbook by its name. */
    static boolean isWorkbook(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK);
    }

    /** What problems call it. */
    String name() {
        return file == null || isStandardInput() ? "standard input" : file.toString();
    }

    /** How many bytes it has as CSV; negative if that is not known. */
    long size() throws IOException {
        return file == null || isStandardInput() || isWorkbook() ? -1 : Files.size(file);
    }

    /**
     * Opens it.
     *
     * @param in standard input
     * @param columns the columns that are to have values
     * @throws vn.donvi.files.UnreadableFileException if it cannot be read, or does not have each of the columns once
     * @throws WrongUsageException if there are options of another kind of table
     */
    UserTable open(InputStream in, List<String> columns) throws IOException {
        return isWorkbook() ? open(openSheet(false), columns) : openCsv(in, columns);
    }

    /**
     * Reads the beginning of a file to tell how many digits the codes of a column have, and says so if they have lost
     * their leading zeros.
     */
    CodeDigits codeDigits(Invocation invocation, String column) throws IOException {
        if (isStandardInput()) {
            return CodeDigits.UNKNOWN;
        }
        try (UserTable table = open(invocation.terminal().in(), List.of(column))) {
            CodeDigits digits = CodeDigits.tell(table);
            if (digits.isKnown()) {
                invocation.say("codes in the column '" + column
                        + "' have lost their leading zeros; they are read with them, 4 as " + digits.restored("4"));
            }
            return digits;
        }
    }

    /** Opens a sheet that {@link #openSheet} has opened. */
    UserTable open(SheetCsv rows, List<String> columns) throws IOException {
        return UserTable.open(rows, name(), columns, List.of(','));
    }

    /**
     * Opens the sheet of a workbook.
     *
     * @param keepsValues whether the values of each row will be asked for
     */
    SheetCsv openSheet(boolean keepsValues) throws IOException {
        if (file == null || separator != null) {
            throw new WrongUsageException("--separator is of CSV, not of a workbook");
        }
        return SheetCsv.open(file, sheet, keepsValues);
    }

    private UserTable openCsv(InputStream in, List<String> columns) throws IOException {
        if (sheet != null) {
            throw new WrongUsageException("--sheet is of a workbook (.xlsx), not of CSV");
        }
        List<Character> separators = separator == null ? UserTable.USUAL_SEPARATORS : List.of(separator);
        return file == null || isStandardInput()
                ? UserTable.open(in, name(), columns, separators)
                : UserTable.open(file, columns, separators);
    }
}
