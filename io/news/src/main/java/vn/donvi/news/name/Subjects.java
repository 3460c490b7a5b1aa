package vn.donvi.news.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.news.announcement.NamedUnit;

/** The units that a text is about: it speaks of their party organisations, or of their founding. */
public final class Subjects {
    private final Map<String, NamedUnit> lastOfTerm = new HashMap<>();
    private final Set<NamedUnit> subjects = new HashSet<>();
    private final Map<String, NamedUnit> mentioned = new HashMap<>();
    private boolean arranged;
    private @Nullable NamedUnit founded;
    private @Nullable NamedUnit heading;
    private final Map<Integer, NamedUnit> lastOfLevel = new HashMap<>();

    /** Adds a unit that the text is about. */
    public void add(NamedUnit unit) {
        NamedUnit bare = NamedUnit.of(unit.term(), asName(unit.name()));
        subjects.add(bare);
        lastOfTerm.put(unit.term(), bare);
        lastOfLevel.put(depth(bare), bare);
    }

    /** Adds a founded unit, which "đơn vị hành chính mới" then means. */
    public void addFounded(NamedUnit unit) {
        add(unit);
        founded = NamedUnit.of(unit.term(), unit.name());
    }

    /** Remembers that the text is about an arrangement of units, so that lists of units are those of their parts. */
    public void setArranged() {
        arranged = true;
    }

    public boolean areArranged() {
        return arranged;
    }

    /** Remembers a unit that the text names, whether it is about it or not. */
    public void mention(NamedUnit unit) {
        mentioned.put(unit.term(), NamedUnit.of(unit.term(), unit.name()));
    }

    /** The unit of a type that the text named last; null if there is none. */
    public @Nullable NamedUnit mentioned(String term) {
        return mentioned.get(term);
    }

    /** Sets the unit that alone is the sentence before; null if that is none. */
    public void setHeading(@Nullable NamedUnit unit) {
        heading = unit;
    }

    /** The unit that alone is the sentence before, as a heading; null if there is none. */
    public @Nullable NamedUnit heading() {
        return heading;
    }

    /** The only unit of a name that the text is about; null if there are several, or none. */
    public @Nullable NamedUnit named(String name) {
        List<NamedUnit> of =
                subjects.stream().filter(unit -> unit.name().equals(name)).toList();
        return of.size() == 1 ? of.get(0) : null;
    }

    /** The unit founded last, if the text has spoken of no other of its level since; null if there is none. */
    public @Nullable NamedUnit founded() {
        return founded != null && founded.equals(lastOfLevel.get(depth(founded))) ? founded : null;
    }

    /** The unit founded last, which "tỉnh mới" means; null if there is none. */
    public @Nullable NamedUnit lastFounded() {
        return founded;
    }

    /** The commune that the text spoke of last, which "địa phương này" means; null if there is none. */
    public @Nullable NamedUnit lastCommune() {
        return lastOfLevel.get(2);
    }

    /** The unit that a bare word for a type means: the last subject of the type; null if there is none. */
    public @Nullable NamedUnit meant(String term) {
        return lastOfTerm.get(term);
    }

    /** The only subject of the lowest level among the subjects; null if there are several, or none. */
    public @Nullable NamedUnit only() {
        int lowest = subjects.stream().mapToInt(Subjects::depth).max().orElse(0);
        List<NamedUnit> of =
                subjects.stream().filter(unit -> depth(unit) == lowest).toList();
        return of.size() == 1 ? of.get(0) : null;
    }

    /** "ĐÔNG LÂM" of a heading as "Đông Lâm". */
    private static String asName(String name) {
        boolean isUpper =
                name.chars().noneMatch(Character::isLowerCase) && name.chars().anyMatch(Character::isLetter);
        if (!isUpper) {
            return name;
        }
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean begins = i == 0 || !Character.isLetter(name.charAt(i - 1));
            mixed.append(begins ? name.charAt(i) : Character.toLowerCase(name.charAt(i)));
        }
        return mixed.toString();
    }

    private static int depth(NamedUnit unit) {
        return UnitTerm.isCommune(unit.term()) ? 2 : unit.term().equals("tỉnh") ? 0 : 1;
    }
}
