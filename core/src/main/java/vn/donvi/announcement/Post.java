package vn.donvi.announcement;

import java.io.Serializable;
import java.util.Objects;

/**
 * A post as a text names it.
 *
 * @param words the words, with single blanks: "Phó Bí thư Thường trực Huyện ủy"
 * @param side whose post it is
 * @param former whether it is one held before ("nguyên")
 */
public record Post(String words, Side side, boolean former) implements Serializable {
    /** Whose post a post is, going by its words. */
    public enum Side {
        /** Of the party. */
        PARTY,
        /** Of the state: councils, committees of the people, their offices, and the organs of the centre. */
        STATE,
        /** Of the Fatherland Front or one of its organisations. */
        FRONT,
        /** The words do not tell. */
        UNKNOWN
    }

    /**
     * @throws IllegalArgumentException if there are no words
     */
    public Post {
        Objects.requireNonNull(side, "side");
        if (words.isBlank()) {
            throw new IllegalArgumentException("a post needs words");
        }
    }

    @Override
    public String toString() {
        return former ? "nguyên " + words : words;
    }
}
