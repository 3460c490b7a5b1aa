package vn.donvi.party;

import java.io.Serializable;
import java.util.Objects;

/**
 * A person as named in a source. A spelling never identifies a person: two spellings can be one person, and one
 * spelling two persons. Only a key, given by those who collected the data, says that two mentions are of one person.
 *
 * @param spelling the name as written
 * @param key the identity of the person; empty if nobody has decided it
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

    /** A person with a known name only. */
    public static Person named(String spelling) {
        return new Person(spelling, "");
    }

    /** Whether both have the same key, the only evidence that they are one person. */
    public boolean isSame(Person other) {
        return !key.isEmpty() && key.equals(other.key);
    }

    /** The name as written. */
    @Override
    public String toString() {
        return spelling;
    }
}
