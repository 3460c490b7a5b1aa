package vn.donvi.pictures;

/** What the colours of a map of a province tell of its communes. */
public enum MapTheme {
    /** How many people live there. */
    POPULATION,
    /** How many people live on a km². */
    DENSITY,
    /** Of how many units each was made, when it last was made of several. */
    MERGED,
    /** The year in which each got its territory. */
    YEAR
}
