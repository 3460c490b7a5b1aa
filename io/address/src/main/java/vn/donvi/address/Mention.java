package vn.donvi.address;

/**
 * One of {@link Mentions}, which says what its fields mean. An object each rather than a column each: an address has
 * four or five.
 */
final class Mention {
    final int nameFrom;
    final int nameTo;
    final int from;
    final int to;
    final int entry;
    final int type;
    final int age;
    final boolean whole;
    final boolean detached;
    final boolean accented;
    int score;
    /** How well the accents go with the spelling they go with best. */
    int accents;
    /** How well they go with the first spelling of the entry. */
    int firstAccents;

    long overlaps;

    Mention(
            int nameFrom,
            int nameTo,
            int from,
            int to,
            int entry,
            int type,
            int age,
            boolean whole,
            boolean detached,
            boolean accented) {
        this.nameFrom = nameFrom;
        this.nameTo = nameTo;
        this.from = from;
        this.to = to;
        this.entry = entry;
        this.type = type;
        this.age = age;
        this.whole = whole;
        this.detached = detached;
        this.accented = accented;
    }
}
