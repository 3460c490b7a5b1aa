package vn.donvi.workshop.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.donvi.unit.UnitLevel;

/**
 * Popular spellings of the names of units that no rule gives: abbreviations, older spellings, spellings by sound. Each
 * must belong to the name of a unit, so that none remains after a correction of the name.
 */
public final class PopularSpellings {
    private final Map<String, List<String>> byName = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    private PopularSpellings() {}

    public static PopularSpellings of(List<SourceRow> rows) {
        PopularSpellings spellings = new PopularSpellings();
        for (SourceRow row : rows) {
            if (row.get("reason").isBlank()) {
                throw new SourceException(row.location() + ": a spelling needs a reason");
            }
            UnitLevel level = UnitLevel.valueOf(row.get("level").toUpperCase(Locale.ROOT));
            spellings
                    .byName
                    .computeIfAbsent(key(level, row.get("name")), name -> new ArrayList<>())
                    .add(row.get("spelling"));
        }
        return spellings;
    }

    /** The spellings of a name. */
    public List<String> of(UnitLevel level, String name) {
        List<String> found = byName.get(key(level, name));
        if (found == null) {
            return List.of();
        }
        used.add(key(level, name));
        return found;
    }

    /**
     * Checks that every name belongs to a unit.
     *
     * @throws SourceException if one is not
     */
    public void requireAllUsed() {
        Set<String> unused = new LinkedHashSet<>(byName.keySet());
        unused.removeAll(used);
        if (!unused.isEmpty()) {
            throw new SourceException("spellings of names that no unit bears: " + unused);
        }
    }

    private static String key(UnitLevel level, String name) {
        return level + " " + name;
    }
}
