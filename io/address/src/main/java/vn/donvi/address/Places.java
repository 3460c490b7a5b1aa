package vn.donvi.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/**
 * The places that names in addresses mean. A place is all versions of one code that bear the same name, for communes
 * also in the same parent. Places are numbered, provinces and districts first, so that the enclosing units of a place
 * have small numbers.
 */
final class Places {
    /** The place lay in the unit. */
    static final int THEN = 0;
    /** Some people of the place are in the unit at a later date. */
    static final int LATER = 1;
    /** Some people of the place came from the unit. */
    static final int EARLIER = 2;

    // The traits of a place: its types as bits of Vocabulary, and above them the other facts that are needed for each
    // address.
    private static final int LASTING = 1 << 30;
    private static final int DIRECT = 1 << 29;
    private static final int MOVED = 1 << 28;
    private static final int TYPES = MOVED - 1;

    private static final int OPEN = Integer.MAX_VALUE;
    private static final int[] NOTHING = {};

    private final AdministrativeUnit[] units;
    private final Map<UnitCode, int[]> versionsOfCode = new HashMap<>();
    private final int[] from;
    private final int[] until;
    private final int[] typeOf;
    private final int[] placeOf;
    private final int[][] parentsOf;
    private final int provinces;
    private final int upper;
    private final int[][] versions;
    private final AdministrativeUnit[] latest;
    private final EnclosingUnits homes;
    /** For each province and district the communes that lay there. */
    private final int[][] communes;

    Places(Gazetteer gazetteer) {
        this.units = gazetteer.units().toArray(new AdministrativeUnit[0]);
        int size = units.length;
        this.from = new int[size];
        this.until = new int[size];
        this.typeOf = new int[size];
        this.placeOf = new int[size];
        Map<UnitCode, List<Integer>> byCode = new HashMap<>();
        for (int v = 0; v < size; v++) {
            AdministrativeUnit unit = units[v];
            from[v] = day(unit.validity().startInclusive());
            typeOf[v] = AddressVocabulary.bit(unit.type());
            until[v] = unit.validity().endExclusive().map(Places::day).orElse(OPEN);
            byCode.computeIfAbsent(unit.code(), code -> new ArrayList<>()).add(v);
        }
        byCode.forEach((code, list) ->
                versionsOfCode.put(code, list.stream().mapToInt(i -> i).toArray()));
        this.parentsOf = new int[size][];
        for (int v = 0; v < size; v++) {
            parentsOf[v] = units[v].parent().map(this::versionsOf).orElse(NOTHING);
        }
        List<List<Integer>> groups = new ArrayList<>();
        group(UnitLevel.PROVINCE, groups);
        this.provinces = groups.size();
        group(UnitLevel.DISTRICT, groups);
        this.upper = groups.size();
        group(UnitLevel.COMMUNE, groups);
        int places = groups.size();
        this.versions = new int[places][];
        this.latest = new AdministrativeUnit[places];
        int[] traits = new int[places];
        for (int place = 0; place < places; place++) {
            versions[place] = groups.get(place).stream().mapToInt(i -> i).toArray();
            for (int version : versions[place]) {
                AdministrativeUnit unit = units[version];
                latest[place] = unit;
                placeOf[version] = place;
                traits[place] |= typeOf[version]
                        | (until[version] == OPEN ? LASTING : 0)
                        | (unit.level() == UnitLevel.COMMUNE && isUnderProvince(unit) ? DIRECT : 0);
            }
        }
        int[][] parents = new int[size][];
        for (int v = 0; v < size; v++) {
            parents[v] = parentPlaces(v);
        }
        for (int place = 0; place < places; place++) {
            long homesThen = Arrays.stream(versions[place])
                    .flatMap(version -> Arrays.stream(parents[version]))
                    .distinct()
                    .count();
            boolean hasDistrict = place >= upper && (traits[place] & DIRECT) == 0;
            traits[place] |= homesThen > (hasDistrict ? 2 : 1) ? MOVED : 0;
        }
        this.homes = new EnclosingUnits(gazetteer, provinces, upper, versions, placeOf, parents, traits);
        this.communes = communesOfUpper();
    }

    /** The number of places. */
    int size() {
        return latest.length;
    }

    /** The number of provinces; they have the numbers below this. */
    int provinces() {
        return provinces;
    }

    /** The number of provinces and districts; they have the numbers below this. */
    int upper() {
        return upper;
    }

    /** The level, as a bit of {@link AddressVocabulary}. */
    int level(int place) {
        if (place < provinces) {
            return AddressVocabulary.PROVINCE_LEVEL;
        }
        return place < upper ? AddressVocabulary.DISTRICT_LEVEL : AddressVocabulary.COMMUNE_LEVEL;
    }

    /** The types of its versions, as bits of {@link AddressVocabulary}. */
    int types(int place) {
        return homes.traits(place) & TYPES;
    }

    /** Whether it is still in force. */
    boolean isLasting(int place) {
        return (homes.traits(place) & LASTING) != 0;
    }

    /** Whether it is a commune directly under a province, so that its addresses have no district. */
    boolean isDirect(int place) {
        return (homes.traits(place) & DIRECT) != 0;
    }

    /** Whether it lay in different districts or provinces at different times. */
    boolean hasMoved(int place) {
        return (homes.traits(place) & MOVED) != 0;
    }

    /** The enclosing units of the places. */
    EnclosingUnits homes() {
        return homes;
    }

    /** The provinces among the enclosing units of a place, and the place itself if it is one. */
    int[] provincesOf(int place) {
        IntStream above = IntStream.range(homes.first(place), homes.end(place)).map(homes::place);
        return IntStream.concat(IntStream.of(place), above)
                .filter(home -> home < provinces)
                .toArray();
    }

    /** The relation of a place to a district or province, or -1 if there is none. */
    int relationTo(int place, int home) {
        for (int i = homes.first(place); i < homes.end(place); i++) {
            if (homes.place(i) == home) {
                return homes.relation(i);
            }
        }
        return -1;
    }

    /** The versions of a place by date, as numbers in the gazetteer; not to be changed. */
    int[] versions(int place) {
        return versions[place];
    }

    /** The type of a version, as a bit of {@link AddressVocabulary}. */
    int typeOf(int version) {
        return typeOf[version];
    }

    /** The last version of a place. */
    AdministrativeUnit latest(int place) {
        return latest[place];
    }

    /** The communes that lay in a district or province; not to be changed. */
    int[] communes(int upperPlace) {
        return communes[upperPlace];
    }

    AdministrativeUnit unit(int version) {
        return units[version];
    }

    boolean isInForce(int version, int day) {
        return from[version] <= day && day < until[version];
    }

    boolean isAnyInForce(int place, int day) {
        for (int version : versions[place]) {
            if (isInForce(version, day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a version lay in the district and in the province at some time; either may be -1. */
    boolean isWithin(int version, int district, int province) {
        for (int parent : parentsOf(version)) {
            if (overlap(version, parent)) {
                boolean isDistrict = units[parent].level() == UnitLevel.DISTRICT;
                boolean fits = isDistrict
                        ? (district < 0 || placeOf[parent] == district)
                                && (province < 0 || wasIn(parent, version, province))
                        : district < 0 && (province < 0 || placeOf[parent] == province);
                if (fits) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a version lay in a district while this had one of some types; any type counts if they are 0. */
    boolean isWithinTyped(int version, int district, int types) {
        for (int parent : parentsOf(version)) {
            if (placeOf[parent] == district
                    && overlap(version, parent)
                    && (types == 0 || (types & typeOf[parent]) != 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean wasIn(int district, int commune, int province) {
        for (int above : parentsOf(district)) {
            if (placeOf[above] == province && overlap(above, district) && overlap(above, commune)) {
                return true;
            }
        }
        return false;
    }

    /** The versions that bear the code of the parent of a version, at any time. */
    private int[] parentsOf(int version) {
        return parentsOf[version];
    }

    private boolean overlap(int a, int b) {
        return from[a] < until[b] && from[b] < until[a];
    }

    private int[] versionsOf(UnitCode code) {
        return versionsOfCode.getOrDefault(code, NOTHING);
    }

    private boolean isUnderProvince(AdministrativeUnit commune) {
        for (int parent : versionsOf(commune.parent().orElseThrow())) {
            if (units[parent].level() == UnitLevel.PROVINCE) {
                return true;
            }
        }
        return false;
    }

    private void group(UnitLevel level, List<List<Integer>> groups) {
        Map<String, List<Integer>> byPlace = new LinkedHashMap<>();
        for (int v = 0; v < units.length; v++) {
            AdministrativeUnit unit = units[v];
            if (unit.level() == level) {
                String parent = level == UnitLevel.COMMUNE
                        ? unit.parent().map(UnitCode::value).orElse("")
                        : "";
                byPlace.computeIfAbsent(unit.code() + " " + parent + " " + unit.name(), k -> new ArrayList<>())
                        .add(v);
            }
        }
        groups.addAll(byPlace.values());
    }

    private int[][] communesOfUpper() {
        List<IntStream.Builder> found = new ArrayList<>();
        for (int place = 0; place < upper; place++) {
            found.add(IntStream.builder());
        }
        for (int commune = upper; commune < size(); commune++) {
            for (int h = homes.first(commune); h < homes.end(commune); h++) {
                if (homes.relation(h) == THEN) {
                    found.get(homes.place(h)).add(commune);
                }
            }
        }
        return found.stream().map(builder -> builder.build().toArray()).toArray(int[][]::new);
    }

    /** The places above a version while it was in force. */
    private int[] parentPlaces(int version) {
        BitSet found = new BitSet();
        for (int parent : parentsOf(version)) {
            if (overlap(parent, version)) {
                found.set(placeOf[parent]);
                for (int above : parentsOf(parent)) {
                    if (overlap(above, parent) && overlap(above, version)) {
                        found.set(placeOf[above]);
                    }
                }
            }
        }
        return found.stream().toArray();
    }

    static int day(LocalDate date) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(OPEN - 1, date.toEpochDay()));
    }
}
