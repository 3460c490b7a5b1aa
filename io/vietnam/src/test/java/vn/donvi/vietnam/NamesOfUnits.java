package vn.donvi.vietnam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.donvi.address.name.NameVariants;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/** The spellings of the names of all units, with their accents and without. */
final class NamesOfUnits {
    private static final String STATE_FARM = "nong truong ";

    private final Map<String, List<AdministrativeUnit>> byKey = new HashMap<>();
    private final Map<UnitId, Spellings> spellings = new HashMap<>();
    /** The keys of names that were asked for, which are few beside the questions. */
    private final Map<String, String> keyOf = new HashMap<>();

    private final Map<String, String> accentedKeyOf = new HashMap<>();

    /**
     * The spellings of a name.
     *
     * @param keys without accents
     * @param accented with them
     */
    private record Spellings(Set<String> keys, Set<String> accented) {}

    NamesOfUnits(Gazetteer gazetteer) {
        for (AdministrativeUnit unit : gazetteer.units()) {
            Set<String> keys = new LinkedHashSet<>();
            Set<String> accented = new LinkedHashSet<>();
            boolean isFarm = NameForm.folded(unit.name()).startsWith(STATE_FARM);
            for (String variant : NameVariants.of(unit)) {
                // The name of a state farm's township without the farm is first of all the name of its neighbour.
                if (!isFarm || NameForm.folded(variant).matches("(nong truong|nt) .*")) {
                    keys.add(keyOf(variant));
                    accented.add(WrittenPart.accentedKey(variant));
                }
            }
            spellings.put(unit.id(), new Spellings(keys, accented));
            keys.forEach(
                    key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(unit));
        }
    }

    /** The units whose name has the letters of {@code part}, whatever its accents. */
    List<AdministrativeUnit> alike(WrittenPart part) {
        return byKey.getOrDefault(key(part), List.of());
    }

    /** Whether a unit bears the name as it is written, and has the type if one is written. */
    boolean fits(WrittenPart part, AdministrativeUnit unit) {
        Spellings names = spelling(unit);
        return part.isOfTheKind(unit)
                && (part.accented()
                        ? names.accented().contains(accentedKey(part))
                        : names.keys().contains(key(part)));
    }

    /** In how many letters the accents that are written differ from those of a unit's name, at the least. */
    int distance(WrittenPart part, AdministrativeUnit unit) {
        String written = accentedKey(part);
        return spelling(unit).accented().stream()
                .mapToInt(name -> distance(written, name))
                .min()
                .orElseThrow();
    }

    /** A name without accents; y and i after a consonant are one letter. */
    private static String keyOf(String name) {
        return WrittenPart.likeI(NameForm.key(name));
    }

    private String key(WrittenPart part) {
        return keyOf.computeIfAbsent(part.name(), NamesOfUnits::keyOf);
    }

    private String accentedKey(WrittenPart part) {
        return accentedKeyOf.computeIfAbsent(part.name(), WrittenPart::accentedKey);
    }

    private Spellings spelling(AdministrativeUnit unit) {
        return spellings.getOrDefault(unit.id(), new Spellings(Set.of(), Set.of()));
    }

    private static int distance(String a, String b) {
        int distance = Math.abs(a.length() - b.length());
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            distance += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return distance;
    }
}
