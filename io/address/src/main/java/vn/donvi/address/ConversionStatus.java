package vn.donvi.address;

/** The kind of a {@link Conversion}, from the most certain down; the constants are the words of the command line. */
public enum ConversionStatus {
    /** One unit, certainly. */
    EXACT,
    /** The named unit was divided; the candidates are the units that have its parts. */
    SPLIT,
    /** Several units fit the address, or the address contradicts itself, or it is misspelt. */
    AMBIGUOUS,
    /**
     * Only a district or a province was recognised, or a commune without a known successor in a known district or
     * province.
     */
    PARTIAL,
    /** No unit was recognised, or the recognised one has no known successor. */
    NOT_FOUND
}
