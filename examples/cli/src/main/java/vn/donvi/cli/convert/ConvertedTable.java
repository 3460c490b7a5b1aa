package vn.donvi.cli.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.Progress;
import vn.donvi.cli.invocation.Terminal;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.OutputFiles;
import vn.donvi.cli.table.SheetCsv;
import vn.donvi.cli.table.TableInput;
import vn.donvi.cli.table.TableOutput;
import vn.donvi.csv.UserTable;

/** Writes a user's table with its rows converted, and the report and the summary about it. */
final class ConvertedTable {
    private final Invocation invocation;
    private final TableInput input;
    private final TableOutput output;
    private final @Nullable Path report;

    /** @param report the file of the values that are not EXACT; null if it is not wanted */
    ConvertedTable(Invocation invocation, TableInput input, TableOutput output, @Nullable Path report) {
        this.invocation = invocation;
        this.input = input;
        this.output = output;
        this.report = report;
    }

    /**
     * Converts a table.
     *
     * @param sheet the sheet that the table is from; null if it is a text
     * @param columns the columns of the table that are read
     * @param to the date of the result
     * @return whether every row is EXACT
     */
    boolean write(
            UserTable table,
            @Nullable SheetCsv sheet,
            List<String> columns,
            Function<List<String>, Addition> conversion,
            Additions additions,
            LocalDate to)
            throws IOException {
        Terminal terminal = invocation.terminal();
        try (OutputFiles files = new OutputFiles()) {
            Path file = output.file().orElse(null);
            OutputStream out = file == null ? terminal.out() : files.open(file);
            OutputStream reportFile = report == null ? null : files.open(report);
            NotExact notExact = report == null ? null : new NotExact(columns, NotExact.LIMIT);
            boolean isWatched = terminal.isInteractive() && file != null;
            Progress progress =
                    new Progress(terminal.err(), invocation.words(), isWatched, input.size(), System::nanoTime);
            Summary summary = new Summary(invocation, progress, notExact);
            int threads = Runtime.getRuntime().availableProcessors();
            TablePass pass = new TablePass(table, columns.size(), conversion, additions, threads);

            if (output.isCopied(table.separator())) {
                pass.run(new CopiedRows(table, additions.columns(), out), summary);
                out.flush();
            } else {
                output.print(
                        out,
                        ConvertedRows.columns(table, additions.columns(), output.format()),
                        rows -> pass.run(new ConvertedRows(table, sheet, rows), summary));
            }
            if (report != null && reportFile != null && notExact != null) {
                output.printTo(report, reportFile, notExact.columns(), notExact::write);
            }
            files.commit();
            progress.clear();
            summary.say(to);
            return summary.isExact();
        }
    }

    /** Leaves out the columns of an earlier conversion, which this one replaces. */
    void replaceColumns(UserTable table, List<String> added) {
        List<String> before =
                table.header().stream().filter(added::contains).distinct().toList();
        if (!before.isEmpty()) {
            table.leaveOut(added);
            invocation.say(Message.of("convert.converted-before", String.join(", ", before)));
        }
    }
}
