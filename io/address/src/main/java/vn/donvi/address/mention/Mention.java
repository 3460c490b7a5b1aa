package vn.donvi.address.mention;

/**
 * One of {@link Mentions}, which documents the fields. Each mention is an object, because an address has only four or
 * five.
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
    /** The worth of the accents compared with the most similar spelling. */
    int accents;
    /** The worth of the accents compared with the first spelling of the entry. */
    int firstAccents;

    long overlaps;
    boolean partOfLonger;

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
