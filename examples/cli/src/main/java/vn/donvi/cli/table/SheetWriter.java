package vn.donvi.cli.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;

/**
 * Writes a workbook sheet by sheet and row by row, with the header in the first row. Memory does not grow with the
 * rows.
 */
public final class SheetWriter {
    private static final String APPLICATION = "donvi";
    /** The version in the form that the format requires. */
    private static final String APPLICATION_VERSION = "01.0000";

    private static final String DATE = "yyyy-mm-dd";
    private static final String DATE_AND_TIME = "yyyy-mm-dd hh:mm:ss";

    /** The largest number of characters of a cell. */
    private static final int MAX_TEXT = 32_767;

    /** The number of rows kept in memory before they are written. */
    private static final int KEPT_ROWS = 1000;

    private final Workbook workbook;
    private @Nullable Worksheet sheet;
    private int rows;

    public SheetWriter(OutputStream out) {
        this.workbook = new Workbook(out, APPLICATION, APPLICATION_VERSION);
    }

    /** Ends the previous sheet, and begins a new one with its header. */
    public void begin(String name, List<String> columns) throws IOException {
        if (columns.size() > Worksheet.MAX_COLS) {
            throw new WrongUsageException(Message.of("table.too-many-columns", Worksheet.MAX_COLS, columns.size()));
        }
        if (sheet != null) {
            sheet.finish();
        }
        sheet = workbook.newWorksheet(name);
        rows = 0;
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            text(sheet, column, columns.get(column));
            sheet.style(0, column).bold().set();
        }
        rows++;
    }

    /**
     * Writes a row.
     *
     * @param values texts, numbers, booleans and dates; everything else as its text, and null as an empty cell
     * @throws WrongUsageException if a sheet cannot hold the row
     */
    public void row(@Nullable Object... values) throws IOException {
        Worksheet into = Objects.requireNonNull(sheet, "no sheet was begun");
        if (rows == Worksheet.MAX_ROWS) {
            throw new WrongUsageException(Message.of("table.too-many-rows", NumberText.of((long) Worksheet.MAX_ROWS)));
        }
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            if (value != null) {
                cell(into, column, value);
            }
        }
        rows++;
        if (rows % KEPT_ROWS == 0) {
            into.flush();
        }
    }

    private void cell(Worksheet into, int column, Object value) {
        if (value instanceof Number number) {
            into.value(rows, column, number);
        } else if (value instanceof Boolean is) {
            into.value(rows, column, is);
        } else if (value instanceof LocalDate date) {
            into.value(rows, column, date);
            into.style(rows, column).format(DATE).set();
        } else if (value instanceof LocalDateTime time) {
            into.value(rows, column, time);
            into.style(rows, column).format(DATE_AND_TIME).set();
        } else {
            text(into, column, value.toString());
        }
    }

    /** Writes a text into its cell, not into the shared texts, which stay in memory to the end. */
    private void text(Worksheet into, int column, String text) {
        if (text.length() > MAX_TEXT) {
            throw new WrongUsageException(Message.of("table.too-long-text", rows + 1, MAX_TEXT, text.length()));
        }
        into.inlineString(rows, column, text);
    }

    /** Writes the end of the workbook. */
    public void finish() throws IOException {
        workbook.finish();
    }
}
