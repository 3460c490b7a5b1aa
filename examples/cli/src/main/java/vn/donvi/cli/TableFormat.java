package vn.donvi.cli;

/** How a {@link ResultTable} is printed. */
enum TableFormat {
    /** With a header row. */
    CSV,
    /** An array of objects whose members are called as the columns. */
    JSON,
    /** An object a line. */
    JSONL,
    /** A workbook with one sheet. */
    XLSX
}
