package vn.donvi.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * Rows as CSV, or as a JSON array of objects whose members are called as the columns. What is not there is an empty field
 * or {@code null}, a number is a number, everything else is text.
 */
abstract class ResultTable {
    private final String[] columns;

    private ResultTable(String... columns) {
        this.columns = columns;
    }

    /** Begins a table; CSV with its header. */
    static ResultTable begin(TableFormat format, Writer out, String... columns) throws IOException {
        return switch (format) {
            case CSV -> new Csv(out, columns);
            case JSON -> new Json(out, columns);
        };
    }

    /**
     * Prints a row.
     *
     * @param values one for each column; null where there is nothing
     */
    final void row(@Nullable Object... values) throws IOException {
        if (values.length != columns.length) {
            throw new IllegalArgumentException(values.length + " values for " + columns.length + " columns");
        }
        print(values);
    }

    abstract void print(@Nullable Object[] values) throws IOException;

    /** Prints what comes after the last row. */
    abstract void end() throws IOException;

    private static final class Csv extends ResultTable {
        private final CSVPrinter printer;

        Csv(Writer out, String... columns) throws IOException {
            super(columns);
            this.printer = new CSVPrinter(
                    out, ChangeTable.FORMAT.builder().setHeader(columns).get());
        }

        @Override
        void print(@Nullable Object[] values) throws IOException {
            printer.printRecord(values);
        }

        @Override
        void end() {
            // CSV has nothing after its last row.
        }
    }

    private static final class Json extends ResultTable {
        private final Writer out;
        private final String[] names;
        /** What the generator writes between two rows, so that only {@link #out} can fail. */
        private final StringWriter text = new StringWriter();

        private final JsonGenerator json = new JsonFactory().createGenerator(new IndentedJson(), text);

        Json(Writer out, String... columns) {
            super(columns);
            this.out = out;
            this.names = columns;
            json.writeStartArray();
        }

        @Override
        void print(@Nullable Object[] values) throws IOException {
            json.writeStartObject();
            for (int i = 0; i < values.length; i++) {
                json.writeName(names[i]);
                write(values[i]);
            }
            json.writeEndObject();
            json.flush();
            passOn();
        }

        @Override
        void end() throws IOException {
            json.writeEndArray();
            json.close();
            text.append('\n');
            passOn();
        }

        private void write(@Nullable Object value) {
            if (value == null) {
                json.writeNull();
            } else if (value instanceof Number number) {
                json.writeNumber(number.toString());
            } else {
                json.writeString(value.toString());
            }
        }

        private void passOn() throws IOException {
            out.append(text.getBuffer());
            text.getBuffer().setLength(0);
        }
    }
}
