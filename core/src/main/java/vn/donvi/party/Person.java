package vn.donvi.party;

import java.io.Serializable;
import java.util.Objects;

/**
 * A person as a source names one. The spelling never identifies: two spellings can be one person, and one spelling two
 * persons. Only a key that whoever gathered the data has given says that two mentions are of one person.
 *
 * @param spelling the name as written
 * @param key what names the person; empty if nobody has decided who it is
 */
public record Person(String spelling, String key) implements Serializable {
    /**
     * @throws IllegalArgumentException if the spelling is blank
     */
    public Person {
        Objects.requireNonNull(key, "key");
        if (spelling.isBlank()) {
            throw new IllegalArgumentException("a person needs a name as written");
        }
    }

    /** A person of whom only the name is known. */
    public static Person named(String spelling) {
        return new Person(spelling, "");
    }

    /** Whether both bear one key, the only evidence that they are one person. */
    public boolean isSame(Person other) {
        return !key.isEmpty() && key.equals(other.key);
    }

    /** The name as written. */
    @Override
    public String toString() {
        return spelling;
    }
}
