package vn.donvi.address.name;

/** The relation of the accents of a text to those of a name, from the closest down. */
public enum Accents {
    /** The same accents. */
    SAME,
    /** No accents, while the name has some. */
    NONE,
    /** Some accents of the name, and no others. */
    SOME,
    /** Other accents than those of the name. */
    OTHER,
    /** Other letters. */
    OTHER_LETTERS
}
