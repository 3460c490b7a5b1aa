package vn.donvi.cli.text;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.FileEnding;
import vn.donvi.cli.table.FormattedOutput;
import vn.donvi.cli.table.TableFormat;

/** The options of {@code read} for the output file and its format. */
public final class ReadOutput extends FormattedOutput {
    /** The formats of statements. */
    public enum Format {
        CSV,
        TSV,
        JSON,
        JSONL,
        XLSX,
        /** Text for people, not a table. */
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

    /** Sets the format to text if the name of the output ends with {@code .txt} and no format was given. */
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
            throw new WrongUsageException(Message.of("text.for-spreadsheet"));
        }
    }
}
