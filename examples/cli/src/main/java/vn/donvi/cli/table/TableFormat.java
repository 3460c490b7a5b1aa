package vn.donvi.cli.table;

import java.nio.file.Path;
import java.util.Map;
import vn.donvi.cli.invocation.WrongUsageException;

/** The formats of a {@link ResultTable}. */
public enum TableFormat {
    /** CSV with a header row. */
    CSV,
    /** CSV with tabs instead of commas. */
    TSV,
    /** An array of objects with the columns as members. */
    JSON,
    /** One object on each line. */
    JSONL,
    /** A workbook with one sheet. */
    XLSX;

    private static final Map<String, TableFormat> BY_ENDING =
            Map.of("csv", CSV, "tsv", TSV, "json", JSON, "jsonl", JSONL, "ndjson", JSONL, "xlsx", XLSX);

    /**
     * The format of the ending of a file's name; CSV if the ending is no format.
     *
     * @throws WrongUsageException if the ending is that of a format that cannot be written
     */
    public static TableFormat of(Path file) {
        return FileEnding.format(file, BY_ENDING).orElse(CSV);
    }
}
