package vn.donvi.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.donvi.tables.shared.Bytes;
import vn.donvi.tables.shared.Texts;

/** Writes a table row by row, with quotes only where they are needed. */
final class TableWriter {
    private final CSVPrinter printer;
    private final boolean withoutFormulas;
    private final String[] row;

    /** Writes the header. */
    TableWriter(Columns columns, Writer out, CsvOptions options) throws IOException {
        if (options.hasByteOrderMark()) {
            out.write(Bytes.BYTE_ORDER_MARK);
        }
        this.printer = new CSVPrinter(
                out,
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(options.separator())
                        .setQuote(options.quote())
                        .setRecordSeparator(options.isCrlf() ? "\r\n" : "\n")
                        .get());
        this.withoutFormulas = options.isWithoutFormulas();
        this.row = new String[columns.size()];
        for (Column<?> column : columns.list()) {
            print(options.header(column.name()));
        }
        printer.println();
        Arrays.fill(row, "");
    }

    /** Sets the value of a column in the row; columns that are not set stay empty. */
    <T> TableWriter set(Column<T> column, T value) {
        row[column.number()] = Texts.checked(column.format(value));
        return this;
    }

    /** Writes the row and begins the next. */
    void endRow() throws IOException {
        for (String text : row) {
            print(text);
        }
        printer.println();
        Arrays.fill(row, "");
    }

    private void print(String text) throws IOException {
        printer.print(withoutFormulas ? SpreadsheetText.escape(text) : text);
    }
}
