package vn.donvi.news.name;

import java.util.HashSet;
import java.util.Set;

/** The names of units and persons anywhere in a text, which divide a run of words that has both. */
public final class KnownNames {
    private final NameBook book;
    private final Set<String> persons = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> lowerUnits = new HashSet<>();

    /** Makes the names of a text, with those of the units that are known before. */
    public KnownNames(NameBook book) {
        this.book = book;
    }

    NameBook book() {
        return book;
    }

    void addPerson(String name) {
        persons.add(name);
    }

    /** Adds the name of a unit, as written and in lower case. */
    void addUnit(String name, String lower) {
        units.add(name);
        lowerUnits.add(lower);
    }

    boolean isPerson(String name) {
        return persons.contains(name);
    }

    boolean isUnit(String name) {
        return units.contains(name);
    }

    boolean isUnitInLowerCase(String lower) {
        return lowerUnits.contains(lower);
    }
}
