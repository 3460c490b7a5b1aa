package vn.donvi.cli.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.donvi.cli.invocation.IndentedJson;
import vn.donvi.cli.invocation.LineByLine;
import vn.donvi.csv.SpreadsheetText;

/**
 * Rows in one of the formats of {@link TableFormat}. A missing value is an empty field or cell, or {@code null}. JSON
 * keeps numbers, booleans and lists, a workbook numbers, booleans and dates; every other value is text.
 */
public abstract class ResultTable {
    /** The CSV format of the command: RFC 4180 with plain line feeds. */
    static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    private static final CSVFormat WITH_TABS =
            FORMAT.builder().setDelimiter('\t').get();

    private final int width;

    private ResultTable(int width) {
        this.width = width;
    }

    /** CSV; writes the header at once. */
    public static ResultTable csv(Writer out, List<String> columns) throws IOException {
        return new Csv(FORMAT, out, columns);
    }

    /** CSV with tabs instead of commas. */
    static ResultTable tsv(Writer out, List<String> columns) throws IOException {
        return new Csv(WITH_TABS, out, columns);
    }

    /** CSV for a spreadsheet: with a byte order mark, and with no cell that would run as a formula. */
    static ResultTable csvForSpreadsheet(Writer out, List<String> columns) throws IOException {
        out.append(SpreadsheetCsv.BYTE_ORDER_MARK);
        return new SpreadsheetCsv(out, columns);
    }

    static ResultTable json(Writer out, List<String> columns) {
        return new Json(out, columns);
    }

    static ResultTable jsonLines(Writer out, List<String> columns) {
        return new JsonLines(out, columns);
    }

    /** A workbook, whose sheet has the header in its first row. */
    public static ResultTable workbook(OutputStream out, List<String> columns) throws IOException {
        return new Sheet(out, columns);
    }

    /**
     * Prints a row.
     *
     * @param values one for each column; null if there is no value
     */
    public final void row(@Nullable Object... values) throws IOException {
        if (values.length != width) {
            throw new IllegalArgumentException(values.length + " values for " + width + " columns");
        }
        print(values);
    }

    abstract void print(@Nullable Object[] values) throws IOException;

    /** Prints the end of the table after the last row. */
    public abstract void end() throws IOException;

    private static class Csv extends ResultTable {
        private final CSVPrinter printer;

        Csv(CSVFormat format, Writer out, List<String> columns) throws IOException {
            super(columns.size());
            this.printer = new CSVPrinter(
                    out,
                    format.builder().setHeader(columns.toArray(String[]::new)).get());
        }

        @Override
        void print(@Nullable Object[] values) throws IOException {
            for (Object value : values) {
                printer.print(text(value));
            }
            printer.println();
        }

        @Nullable
        Object text(@Nullable Object value) {
            if (value instanceof ValueList list) {
                return list.toString();
            }
            return value instanceof BigDecimal number ? number.toPlainString() : value;
        }

        @Override
        public void end() {
            // CSV has nothing after its last row.
        }
    }

    private static final class SpreadsheetCsv extends Csv {
        private static final char BYTE_ORDER_MARK = '\uFEFF';

        SpreadsheetCsv(Writer out, List<String> columns) throws IOException {
            super(FORMAT, out, columns.stream().map(SpreadsheetText::escape).toList());
        }

        @Override
        @Nullable
        Object text(@Nullable Object value) {
            Object text = super.text(value);
            return text instanceof String cell && !(value instanceof BigDecimal) ? SpreadsheetText.escape(cell) : text;
        }
    }

    /** Keeps the output of the generator until it is passed on, so that only {@link #out} can fail. */
    private static class Json extends ResultTable {
        private final Writer out;
        private final List<String> names;
        private final StringWriter text = new StringWriter();
        private final JsonGenerator json;

        Json(Writer out, List<String> columns) {
            this(out, columns, new IndentedJson());
            json.writeStartArray();
        }

        Json(Writer out, List<String> columns, ObjectWriteContext layout) {
            super(columns.size());
            this.out = out;
            this.names = columns;
            this.json = new JsonFactory().createGenerator(layout, text);
        }

        @Override
        void print(@Nullable Object[] values) throws IOException {
            writeObject(values);
            passOn();
        }

        final void writeObject(@Nullable Object[] values) {
            json.writeStartObject();
            for (int i = 0; i < values.length; i++) {
                json.writeName(names.get(i));
                write(values[i]);
            }
            json.writeEndObject();
        }

        @Override
        public void end() throws IOException {
            json.writeEndArray();
            endLine();
        }

        private void write(@Nullable Object value) {
            if (value == null) {
                json.writeNull();
            } else if (value instanceof BigDecimal number) {
                json.writeNumber(number.toPlainString());
            } else if (value instanceof Number number) {
                json.writeNumber(number.toString());
            } else if (value instanceof Boolean is) {
                json.writeBoolean(is);
            } else if (value instanceof ValueList list) {
                json.writeStartArray();
                list.values().forEach(this::write);
                json.writeEndArray();
            } else {
                json.writeString(value.toString());
            }
        }

        final void endLine() throws IOException {
            json.flush();
            text.append('\n');
            passOn();
        }

        private void passOn() throws IOException {
            json.flush();
            out.append(text.getBuffer());
            text.getBuffer().setLength(0);
        }
    }

    private static final class JsonLines extends Json {
        JsonLines(Writer out, List<String> columns) {
            super(out, columns, new LineByLine());
        }

        @Override
        void print(@Nullable Object[] values) throws IOException {
            writeObject(values);
            endLine();
        }

        @Override
        public void end() {
            // The last line is already complete.
        }
    }

    private static final class Sheet extends ResultTable {
        private static final String SHEET = "donvi";

        private final SheetWriter sheet;

        Sheet(OutputStream out, List<String> columns) throws IOException {
            super(columns.size());
            this.sheet = new SheetWriter(out);
            sheet.begin(SHEET, columns);
        }

        @Override
        void print(@Nullable Object[] values) throws IOException {
            sheet.row(values);
        }

        @Override
        public void end() throws IOException {
            sheet.finish();
        }
    }
}
