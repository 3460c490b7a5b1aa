package vn.donvi.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code read}: where it prints what it read, and in which format. */
final class ReadOutput extends FormattedOutput {
    /** How statements can be printed. */
    enum Format {
        CSV,
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
                    "csv, json, jsonl (an object a line), xlsx (a workbook), or of announcements also text; if not"
                            + " given, what the name of the output ends with, or else csv.")
    private @Nullable Format format;

    @Override
    @Nullable
    TableFormat asked() {
        return format == null || isText() ? null : TableFormat.valueOf(format.name());
    }

    boolean isText() {
        return format == Format.TEXT;
    }

    @Override
    void check() {
        if (!isText()) {
            super.check();
        } else if (isForSpreadsheet()) {
            throw new WrongUsageException("--for-spreadsheet is of CSV, not of text");
        }
    }
}
