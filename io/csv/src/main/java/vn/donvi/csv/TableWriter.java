package vn.donvi.csv;

import java.io.IOException;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table row by row: LF, commas, quotes only where they are needed. */
final class TableWriter {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private final CSVPrinter printer;
    private final String[] row;

    /** Writes the header. */
    TableWriter(Columns columns, Appendable out) throws IOException {
        this.printer = new CSVPrinter(out, FORMAT);
        this.row = new String[columns.size()];
        for (Column<?> column : columns.list()) {
            printer.print(column.name());
        }
        printer.println();
        Arrays.fill(row, "");
    }

    /** Sets the value of a column in the row; columns that are not set stay empty. */
    <T> TableWriter set(Column<T> column, T value) {
        String text = column.format(value);
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(column.name() + " must not have a NUL character: " + text);
        }
        row[column.number()] = text;
        return this;
    }

    /** Writes the row and begins the next. */
    void endRow() throws IOException {
        for (String text : row) {
            printer.print(text);
        }
        printer.println();
        Arrays.fill(row, "");
    }
}
