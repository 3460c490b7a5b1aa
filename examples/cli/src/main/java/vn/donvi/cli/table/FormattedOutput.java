package vn.donvi.cli.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;

/** The options for the output of a table, except for its format: the file, and whether a spreadsheet opens it. */
public abstract class FormattedOutput {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the result goes, all of it or nothing; standard output if not given. If the command is"
                    + " killed, .FILE.0.tmp can stay beside it, which may be deleted.")
    private @Nullable Path file;

    @Option(
            names = "--for-spreadsheet",
            description = "Write CSV so that a spreadsheet opens it as it is: with a byte order mark, and with an"
                    + " apostrophe before what it would run as a formula.")
    private boolean isForSpreadsheet;

    /** Prints the rows of a table. */
    public interface Rows {
        public void print(ResultTable table) throws IOException;
    }

    /** Prints content that is not a table. */
    public interface Content {
        public void print(Writer out) throws IOException;
    }

    /** The format option; null if it is not given. */
    protected abstract @Nullable TableFormat asked();

    /** The output file; empty for standard output. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Whether any of the options of the output is given. */
    public boolean isGiven() {
        return asked() != null || file != null || isForSpreadsheet;
    }

    /** Whether the output is CSV for programs, not for a spreadsheet. */
    public boolean isPlainCsv() {
        return format() == TableFormat.CSV && !isForSpreadsheet;
    }

    /**
     * Whether the rows of a user's table are copied unchanged: into CSV with any separator, or with tabs into TSV. Tabs
     * are not copied into a file named {@code .csv}.
     */
    public boolean isCopied(char separator) {
        boolean hasTabs = separator == '\t';
        boolean isNamedCsv =
                asked() == null && file != null && FileEnding.of(file).equals("csv");
        return hasTabs ? format() == TableFormat.TSV || (isPlainCsv() && !isNamedCsv) : isPlainCsv();
    }

    /** Whether the CSV is for a spreadsheet. */
    protected final boolean isForSpreadsheet() {
        return isForSpreadsheet;
    }

    public TableFormat format() {
        TableFormat asked = asked();
        if (asked != null) {
            return asked;
        }
        return file == null ? TableFormat.CSV : TableFormat.of(file);
    }

    /**
     * Checks the combination of options.
     *
     * @throws WrongUsageException if the name of the output ends with a format that is not written, if a workbook has
     *     no file, or if {@code --for-spreadsheet} is given for a format other than CSV
     */
    public void check() {
        if (format() == TableFormat.XLSX && file == null) {
            throw new WrongUsageException(Message.of("table.no-printed-workbook"));
        }
        if (isForSpreadsheet && format() != TableFormat.CSV) {
            throw new WrongUsageException(Message.of("table.for-spreadsheet", Labels.name(format())));
        }
    }

    /**
     * Prints a table to the output file or to standard output.
     *
     * @throws WrongUsageException if such a file is not possible, or {@link #check} fails
     */
    public void print(Invocation invocation, List<String> columns, Rows rows) throws IOException {
        check();
        if (file == null) {
            ResultTable table = begin(format(), invocation.out(), columns);
            rows.print(table);
            table.end();
            invocation.out().flush();
            return;
        }
        try (OutputFiles files = new OutputFiles()) {
            print(files.open(file), columns, rows);
            files.commit();
        }
    }

    /**
     * Prints other content to the output file or to standard output.
     *
     * @throws WrongUsageException if such a file is not possible
     */
    public void print(Invocation invocation, Content content) throws IOException {
        if (file == null) {
            content.print(invocation.out());
            invocation.out().flush();
            return;
        }
        try (OutputFiles files = new OutputFiles()) {
            Writer out = encoded(files.open(file));
            content.print(out);
            out.flush();
            files.commit();
        }
    }

    /** Prints a table to a stream. */
    public void print(OutputStream out, List<String> columns, Rows rows) throws IOException {
        print(format(), out, columns, rows);
    }

    /** Prints another table to the stream of its own file, in the format of the name of that file. */
    public void printTo(Path other, OutputStream out, List<String> columns, Rows rows) throws IOException {
        print(TableFormat.of(other), out, columns, rows);
    }

    private void print(TableFormat format, OutputStream out, List<String> columns, Rows rows) throws IOException {
        Writer text = encoded(out);
        ResultTable table =
                format == TableFormat.XLSX ? ResultTable.workbook(out, columns) : begin(format, text, columns);
        rows.print(table);
        table.end();
        text.flush();
        out.flush();
    }

    private ResultTable begin(TableFormat format, Writer out, List<String> columns) throws IOException {
        return switch (format) {
            case CSV -> isForSpreadsheet ? ResultTable.csvForSpreadsheet(out, columns) : ResultTable.csv(out, columns);
            case TSV -> ResultTable.tsv(out, columns);
            case JSON -> ResultTable.json(out, columns);
            case JSONL -> ResultTable.jsonLines(out, columns);
            case XLSX -> throw new IllegalStateException("a workbook is no text");
        };
    }

    private static Writer encoded(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
