package vn.donvi.workshop.source;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.donvi.name.NameForm;

/** Old names of communes, without accents, with the communes that they became between 2018 and 2025. */
public final class OldNames {
    public static final String SOURCE = "successors-2018-2025";

    private final Map<String, Map<String, Set<String>>> successors = new HashMap<>();

    private OldNames() {}

    public static OldNames of(List<SourceRow> rows, Errata errata) {
        OldNames names = new OldNames();
        for (SourceRow row : rows) {
            String key = row.get("province_key") + " " + row.get("district_key") + " " + row.get("ward_key") + " "
                    + row.get("alias_keyword");
            String ward = errata.correct(SOURCE, key, "ward_key", row.get("ward_key"));
            String alias = errata.correct(SOURCE, key, "alias_keyword", row.get("alias_keyword"));
            if (!ward.isEmpty()) {
                names.successors
                        .computeIfAbsent(row.get("province_key") + " " + row.get("district_key"), k -> new HashMap<>())
                        .computeIfAbsent(alias, k -> new LinkedHashSet<>())
                        .add(ward);
            }
        }
        return names;
    }

    /** Whether a key belongs to a name. Accents count if the key has accents. */
    public static boolean matches(String key, String name) {
        return NameForm.key(key).equals(key)
                ? NameForm.key(name).equals(key)
                : name.toLowerCase(Locale.ROOT).replace(" ", "").equals(key);
    }

    /** The keys of the communes that an old commune became; all parameters are names with their types. */
    public Set<String> successors(String province, String district, String commune) {
        return successors
                .getOrDefault(NameForm.key(province) + " " + NameForm.key(district), Map.of())
                .getOrDefault(NameForm.key(commune), Set.of());
    }
}
