package vn.donvi.cli;

import java.nio.file.Path;
import java.util.Locale;

/** How a {@link ResultTable} is printed. */
enum TableFormat {
    /** With a header row. */
    CSV,
    /** An array of objects whose members are called as the columns. */
    JSON,
    /** An object a line. */
    JSONL,
    /** A workbook with one sheet. */
    XLSX;

    /** The one that the name of a file ends with, or CSV. */
    static TableFormat of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (TableFormat format : values()) {
            if (name.endsWith("." + Words.name(format))) {
                return format;
            }
        }
        return CSV;
    }
}
