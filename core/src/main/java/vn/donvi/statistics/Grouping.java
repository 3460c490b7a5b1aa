package vn.donvi.statistics;

/** By what changes are gathered. */
public enum Grouping {
    /** By what they did, in the order of the kinds. */
    KIND,
    /** By the year of their date, in order. */
    YEAR,
    /** By the document that made them, by number. */
    DOCUMENT,
    /** By the province in which the units lay, by code. */
    PROVINCE
}
