package vn.donvi.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a workbook of one sheet row by row, the header in the first one, in memory that does not grow with it. */
final class SheetWriter {
    private static final String APPLICATION = "donvi";
    /** The format wants a version of such a form. */
    private static final String APPLICATION_VERSION = "01.0000";

    private static final String SHEET = "donvi";
    private static final String DATE = "yyyy-mm-dd";
    private static final String DATE_AND_TIME = "yyyy-mm-dd hh:mm:ss";

    /** A cell holds no more characters. */
    private static final int MAX_TEXT = 32_767;

    /** So many rows are kept before they are written. */
    private static final int KEPT_ROWS = 1000;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    SheetWriter(OutputStream out, List<String> columns) throws IOException {
        if (columns.size() > Worksheet.MAX_COLS) {
            throw new WrongUsageException(
                    "a sheet holds " + Worksheet.MAX_COLS + " columns, but the table has " + columns.size());
        }
        this.workbook = new Workbook(out, APPLICATION, APPLICATION_VERSION);
        this.sheet = workbook.newWorksheet(SHEET);
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            text(column, columns.get(column));
            sheet.style(0, column).bold().set();
        }
        rows++;
    }

    /**
     * Writes a row.
     *
     * @param values texts, numbers, booleans and dates; everything else as its text, and null as an empty cell
     * @throws WrongUsageException if a sheet cannot hold it
     */
    void row(@Nullable Object... values) throws IOException {
        if (rows == Worksheet.MAX_ROWS) {
            throw new WrongUsageException(
                    "a sheet holds no more than " + Figures.of((long) Worksheet.MAX_ROWS) + " rows; write CSV instead");
        }
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            if (value != null) {
                cell(column, value);
            }
        }
        rows++;
        if (rows % KEPT_ROWS == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (value instanceof Boolean is) {
            sheet.value(rows, column, is);
        } else if (value instanceof LocalDate date) {
            sheet.value(rows, column, date);
            sheet.style(rows, column).format(DATE).set();
        } else if (value instanceof LocalDateTime time) {
            sheet.value(rows, column, time);
            sheet.style(rows, column).format(DATE_AND_TIME).set();
        } else {
            text(column, value.toString());
        }
    }

    /** Written into its cell, not into the table of texts that is kept in memory to the end. */
    private void text(int column, String text) {
        if (text.length() > MAX_TEXT) {
            throw new WrongUsageException("row " + (rows + 1) + ": a cell holds no more than " + MAX_TEXT
                    + " characters, but there are " + text.length() + "; write CSV instead");
        }
        sheet.inlineString(rows, column, text);
    }

    /** Writes what comes after the last row. */
    void finish() throws IOException {
        workbook.finish();
    }
}
