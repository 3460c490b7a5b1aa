package vn.donvi.workshop.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.donvi.unit.UnitLevel;

/**
 * Spellings of the names of units that no rule gives: abbreviations, older spellings, spellings by sound. Each must
 * belong to the name of a unit, so that none remains after a correction of the name. One with a code and a date belongs
 * to the unit that bore the code then, as long as it had the name; others belong to every unit of the name.
 */
public final class PopularSpellings {
    private final Map<String, List<String>> byName = new LinkedHashMap<>();
    private final Map<String, List<Bound>> byCode = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    /** A spelling of the name that a code had on a date. */
    private record Bound(String name, String spelling, LocalDate on) {
        String key(String code) {
            return code + " " + name + " on " + on + ": " + spelling;
        }
    }

    private PopularSpellings() {}

    public static PopularSpellings of(List<SourceRow> rows) {
        PopularSpellings spellings = new PopularSpellings();
        for (SourceRow row : rows) {
            if (row.get("reason").isBlank()) {
                throw new SourceException(row.location() + ": a spelling needs a reason");
            }
            String code = row.get("code");
            if (!code.isEmpty()) {
                spellings
                        .byCode
                        .computeIfAbsent(code, each -> new ArrayList<>())
                        .add(new Bound(row.get("name"), row.get("spelling"), LocalDate.parse(row.get("on"))));
                continue;
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
     * The spellings that belong to the name of a single unit.
     *
     * @param contains whether the unit bore its code on a date
     */
    public List<String> of(String code, String name, Predicate<LocalDate> contains) {
        List<String> found = new ArrayList<>();
        for (Bound bound : byCode.getOrDefault(code, List.of())) {
            if (bound.name().equals(name) && contains.test(bound.on())) {
                used.add(bound.key(code));
                found.add(bound.spelling());
            }
        }
        return found;
    }

    /**
     * Checks that every name belongs to a unit.
     *
     * @throws SourceException if one is not
     */
    public void requireAllUsed() {
        Set<String> unused = new LinkedHashSet<>(byName.keySet());
        byCode.forEach((code, spellings) -> spellings.forEach(bound -> unused.add(bound.key(code))));
        unused.removeAll(used);
        if (!unused.isEmpty()) {
            throw new SourceException("spellings of names that no unit bears: " + unused);
        }
    }

    private static String key(UnitLevel level, String name) {
        return level + " " + name;
    }
}
