package vn.donvi.csv;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.shared.Bytes;
import vn.donvi.tables.shared.Texts;

/** Writes a table row by row, with quotes around the fields that need them. */
final class TableWriter extends NewRow {
    private final TableFields fields;
    private final CSVPrinter printer;
    private final boolean withoutFormulas;
    private final String[] row;
    /** The number of the next column of the row. */
    private int next;

    /** Writes the byte order mark if the options have one, and the header. */
    TableWriter(TableFields fields, Writer out, CsvOptions options) throws IOException {
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
        this.fields = fields;
        this.withoutFormulas = options.isWithoutFormulas();
        this.row = new String[fields.size()];
        for (Column<?> column : fields.columns()) {
            print(options.header(column.name()));
        }
        printer.println();
    }

    @Override
    public <T> TableWriter set(Column<T> column, T value) {
        if (column.number() != next) {
            throw new IllegalStateException(column + " is not the next column, but " + nextName());
        }
        row[next] = Texts.checked(fields.format(column, value));
        next++;
        return this;
    }

    /**
     * Writes the row and begins the next one.
     *
     * @throws IllegalStateException if a column is not set
     */
    void endRow() throws IOException {
        if (next < row.length) {
            throw new IllegalStateException(nextName() + " is not set");
        }
        for (String text : row) {
            print(text);
        }
        printer.println();
        next = 0;
    }

    private String nextName() {
        return next < row.length ? fields.columns().get(next).name() : "the end";
    }

    private void print(String text) throws IOException {
        printer.print(withoutFormulas ? SpreadsheetText.escape(text) : text);
    }
}
