package vn.donvi.cli.table;

import java.nio.file.Path;
import java.util.Map;
import vn.donvi.cli.invocation.WrongUsageException;

/** How a {@link ResultTable} is printed. */
public enum TableFormat {
    /** With a header row. */
    CSV,
    /** The same with tabs instead of commas. */
    TSV,
    /** An array of objects whose members are called as the columns. */
    JSON,
    /** An object a line. */
    JSONL,
    /** A workbook with one sheet. */
    XLSX;

    private static final Map<String, TableFormat> BY_ENDING =
            Map.of("csv", CSV, "tsv", TSV, "json", JSON, "jsonl", JSONL, "ndjson", JSONL, "xlsx", XLSX);

    /**
     * The one that the name of a file ends with; CSV if it names no format.
     *
     * @throws WrongUsageException if it names a format that cannot be written
     */
    public static TableFormat of(Path file) {
        return FileEnding.format(file, BY_ENDING).orElse(CSV);
    }
}
