package vn.donvi.news.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.news.announcement.NamedUnit;

/** The units that a text is about: something is said of their party organisations, or they are founded. */
public final class Subjects {
    private final Map<String, NamedUnit> lastOfTerm = new HashMap<>();
    private final Set<NamedUnit> subjects = new HashSet<>();
    private @Nullable NamedUnit founded;

    /** The text is about the unit. */
    public void add(NamedUnit unit) {
        NamedUnit bare = NamedUnit.of(unit.term(), unit.name());
        subjects.add(bare);
        lastOfTerm.put(unit.term(), bare);
    }

    /** The unit was founded, so that "đơn vị hành chính mới" means it. */
    public void addFounded(NamedUnit unit) {
        add(unit);
        founded = NamedUnit.of(unit.term(), unit.name());
    }

    /** The unit founded last; null if none was. */
    public @Nullable NamedUnit founded() {
        return founded;
    }

    /** The unit that the bare word for a type means: the last subject with it. */
    public @Nullable NamedUnit meant(String term) {
        return lastOfTerm.get(term);
    }

    /** The only subject of the lowest level that subjects have; null if there are more of it, or none. */
    public @Nullable NamedUnit only() {
        int lowest = subjects.stream().mapToInt(Subjects::depth).max().orElse(0);
        List<NamedUnit> of =
                subjects.stream().filter(unit -> depth(unit) == lowest).toList();
        return of.size() == 1 ? of.get(0) : null;
    }

    private static int depth(NamedUnit unit) {
        return UnitTerm.isCommune(unit.term()) ? 2 : unit.term().equals("tỉnh") ? 0 : 1;
    }
}
