package vn.donvi.cli.statistics;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.FileEnding;
import vn.donvi.cli.table.FormattedOutput;
import vn.donvi.cli.table.TableFormat;

/** The options of {@code stats} for the output file and its format. */
public final class StatsOutput extends FormattedOutput {
    /** The formats of statistics. */
    public enum Format {
        CSV,
        TSV,
        JSON,
        JSONL,
        XLSX,
        /** A page with charts, not a table. */
        HTML
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "csv, tsv, json, jsonl (an object a line), xlsx (a workbook), or of the counts also html (a page"
                            + " with charts and maps). If not given, what the name of the output ends with: .csv, .tsv,"
                            + " .json, .jsonl, .ndjson, .xlsx or .html; csv if it names no format.")
    private @Nullable Format format;

    @Override
    @Nullable
    protected TableFormat asked() {
        return format == null || format == Format.HTML ? null : TableFormat.valueOf(format.name());
    }

    /** Whether a page is wanted, by the option or by the name of the output. */
    boolean isHtml() {
        return format == Format.HTML
                || (format == null
                        && file().map(FileEnding::of)
                                .filter(ending -> ending.equals("html") || ending.equals("htm"))
                                .isPresent());
    }

    @Override
    public void check() {
        if (!isHtml()) {
            super.check();
        } else if (isForSpreadsheet()) {
            throw new WrongUsageException(Message.of("table.for-spreadsheet", "html"));
        }
    }
}
