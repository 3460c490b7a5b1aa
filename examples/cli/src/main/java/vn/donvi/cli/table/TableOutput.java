package vn.donvi.cli.table;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the commands that print a table: the output file and its format. */
public final class TableOutput extends FormattedOutput {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "csv, tsv, json, jsonl (an object a line) or xlsx (a workbook). If not given, what the name"
                            + " of the output ends with: .csv, .tsv, .json, .jsonl, .ndjson or .xlsx; csv if it names no format.")
    private @Nullable TableFormat format;

    @Override
    @Nullable
    protected TableFormat asked() {
        return format;
    }
}
