package vn.donvi.address.name;

/** How the accents of a text compare with those of a name, from the closest down. */
public enum Accents {
    /** The same. */
    SAME,
    /** None where the name has some. */
    NONE,
    /** Some of those of the name, and no other. */
    SOME,
    /** Others than the name has. */
    OTHER,
    /** Not even the letters are the same. */
    OTHER_LETTERS
}
