package vn.donvi.cli;

/** How a {@link ResultTable} is printed. */
enum TableFormat {
    CSV,
    JSON
}
