package vn.donvi.cli.text;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.table.FileEnding;
import vn.donvi.cli.table.FormattedOutput;
import vn.donvi.cli.table.TableFormat;

/** The options of {@code read}: where it prints what it read, and in which format. */
public final class ReadOutput extends FormattedOutput {
    /** How statements can be printed. */
    public enum Format {
        CSV,
        TSV,
        JSON,
        JSONL,
        XLSX,
        /** For people, and so no table. */
        TEXT
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "csv, tsv, json, jsonl (an object a line), xlsx (a workbook), or of announcements also text. If"
                            + " not given, what the name of the output ends with: .csv, .tsv, .json, .jsonl, .ndjson,"
                            + " .xlsx, or of announcements .txt; csv if it names no format.")
    private @Nullable Format format;

    @Override
    @Nullable
    protected TableFormat asked() {
        return format == null || isText() ? null : TableFormat.valueOf(format.name());
    }

    /** Takes text for what is wanted if the name of the output says so and no other format was asked for. */
    void takeTextByName() {
        if (format == null
                && file().filter(file -> FileEnding.of(file).equals("txt")).isPresent()) {
            format = Format.TEXT;
        }
    }

    boolean isText() {
        return format == Format.TEXT;
    }

    @Override
    public void check() {
        if (!isText()) {
            super.check();
        } else if (isForSpreadsheet()) {
            throw new WrongUsageException("--for-spreadsheet is of CSV, not of text");
        }
    }
}
