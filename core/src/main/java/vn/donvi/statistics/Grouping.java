package vn.donvi.statistics;

/** The property that changes are grouped by. */
public enum Grouping {
    /** By kind, in the order of the kinds. */
    KIND,
    /** By the year of their date, in order. */
    YEAR,
    /** By the document that made them, by number. */
    DOCUMENT,
    /** By the province that the units lay in, by code. */
    PROVINCE
}
