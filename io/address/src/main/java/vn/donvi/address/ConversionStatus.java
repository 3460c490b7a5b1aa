package vn.donvi.address;

/** How certain a {@link Conversion} is, from the best down; the constants are the words of the command line. */
public enum ConversionStatus {
    /** One unit, certainly. */
    EXACT,
    /** What the address names was divided; the candidates are its parts. */
    SPLIT,
    /** The address fits several units, or contradicts itself, or is misspelt. */
    AMBIGUOUS,
    /** Only a district or a province was recognised. */
    PARTIAL,
    /** Nothing was recognised, or nothing is known to have followed it. */
    NOT_FOUND
}
