package vn.donvi.cli.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.donvi.law.amendment.FormedCodes;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.name.NameForm;
import vn.donvi.unit.UnitCode;

/** The codes of formed units that the user gives, by type and name. It remembers which were asked for; one thread. */
final class GivenCodes implements FormedCodes {
    private final Map<String, UnitCode> byName = new LinkedHashMap<>();
    private final Set<String> unused = new LinkedHashSet<>();

    private GivenCodes() {}

    static GivenCodes of(Map<String, String> codes) {
        GivenCodes given = new GivenCodes();
        codes.forEach((unit, code) -> given.byName.put(key(unit), UnitCode.of(code)));
        given.unused.addAll(given.byName.keySet());
        return given;
    }

    @Override
    public Optional<UnitCode> find(UnitName unit, Optional<UnitCode> parent) {
        String key = key(unit.term() + " " + unit.name());
        unused.remove(key);
        return Optional.ofNullable(byName.get(key));
    }

    /** The units that no act forms, in lower case. */
    Set<String> unused() {
        return unused;
    }

    private static String key(String unit) {
        return NameForm.normal(unit).toLowerCase(Locale.ROOT);
    }
}
