package vn.donvi.address.lexicon;

import org.jspecify.annotations.Nullable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/**
 * The places that names in addresses mean. A place is all versions of one code that bear the same name, for communes
 * also in the same parent. Places are numbered, provinces and districts first, so that the enclosing units of a place
 * have small numbers.
 */
public final class Places {
    /** The place lay in the unit. */
    public static final int THEN = 0;
    /** Some people of the place are in the unit at a later date. */
    public static final int LATER = 1;
    /** Some people of the place came from the unit. */
    public static final int EARLIER = 2;

    // The traits of a place: its types as bits of Vocabulary, and above them the other facts that are needed for each
    // address.
    private static final int LASTING = 1 << 30;
    private static final int DIRECT = 1 << 29;
    private static final int MOVED = 1 << 28;
    private static final int TYPES = MOVED - 1;

    private final NumberedVersions table;
    private final int[] placeOf;
    private final int provinces;
    private final int upper;
    private final int[][] versions;
    private final AdministrativeUnit[] latest;
    private final EnclosingUnits homes;
    /** Collected at the first request, because most addresses need none. */
    private volatile @Nullable CommunesWithin communes;

    Places(Gazetteer gazetteer) {
        this.table = new NumberedVersions(gazetteer);
        int size = table.size();
        this.placeOf = new int[size];
        int[] counts = new int[AddressVocabulary.ANY_LEVEL + 1];
        for (int version = 0; version < size; version++) {
            rank(version, counts);
        }
        this.provinces = counts[AddressVocabulary.PROVINCE_LEVEL];
        this.upper = provinces + counts[AddressVocabulary.DISTRICT_LEVEL];
        int places = upper + counts[AddressVocabulary.COMMUNE_LEVEL];
        this.versions = new int[places][];
        this.latest = new AdministrativeUnit[places];
        int[] traits = new int[places];
        for (int version = 0; version < size; version++) {
            number(version);
            enter(version, traits);
        }
        int[][] parents = new int[size][];
        int[] siblings = new int[size];
        for (int version = 0; version < size; version++) {
            parents[version] = parentPlaces(version, parents, siblings);
        }
        for (int place = 0; place < places; place++) {
            traits[place] |= hasMoved(place, traits[place], parents) ? MOVED : 0;
        }
        this.homes = new EnclosingUnits(gazetteer.graph(), provinces, upper, versions, placeOf, parents, traits);
    }

    /** The number of places. */
    public int size() {
        return latest.length;
    }

    /** The number of provinces; they have the numbers below this. */
    public int provinces() {
        return provinces;
    }

    /** The number of provinces and districts; they have the numbers below this. */
    public int upper() {
        return upper;
    }

    /** The level, as a bit of {@link AddressVocabulary}. */
    public int level(int place) {
        if (place < provinces) {
            return AddressVocabulary.PROVINCE_LEVEL;
        }
        return place < upper ? AddressVocabulary.DISTRICT_LEVEL : AddressVocabulary.COMMUNE_LEVEL;
    }

    /** The types of its versions, as bits of {@link AddressVocabulary}. */
    public int types(int place) {
        return homes.traits(place) & TYPES;
    }

    /** Whether it is still in force. */
    public boolean isLasting(int place) {
        return (homes.traits(place) & LASTING) != 0;
    }

    /** Whether it is a commune directly under a province, so that its addresses have no district. */
    public boolean isDirect(int place) {
        return (homes.traits(place) & DIRECT) != 0;
    }

    /** Whether it lay in different districts or provinces at different times. */
    public boolean hasMoved(int place) {
        return (homes.traits(place) & MOVED) != 0;
    }

    /** The enclosing units of the places. */
    public EnclosingUnits homes() {
        return homes;
    }

    /** The versions of the gazetteer by number. */
    public NumberedVersions table() {
        return table;
    }

    /** Whether some province is among the enclosing units of both places at any time, or one of the places itself. */
    public boolean haveCommonProvince(int place, int other) {
        if (other < provinces && isInOrIs(place, other)) {
            return true;
        }
        for (int i = homes.first(other); i < homes.end(other) && homes.place(i) < provinces; i++) {
            if (isInOrIs(place, homes.place(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isInOrIs(int place, int province) {
        return place == province || relationTo(place, province) >= 0;
    }

    /** The relation of a place to a district or province, or -1 if there is none. */
    public int relationTo(int place, int home) {
        for (int i = homes.first(place); i < homes.end(place); i++) {
            if (homes.place(i) == home) {
                return homes.relation(i);
            }
        }
        return -1;
    }

    /** The versions of a place by date, as numbers in the gazetteer; not to be changed. */
    public int[] versions(int place) {
        return versions[place];
    }

    /** The type of a version, as a bit of {@link AddressVocabulary}. */
    public int typeOf(int version) {
        return table.type(version);
    }

    /** The last version of a place. */
    public AdministrativeUnit latest(int place) {
        return latest[place];
    }

    /** The communes that lay in a district or province; not to be changed. */
    public int[] communes(int upperPlace) {
        CommunesWithin known = communes;
        if (known == null) {
            known = new CommunesWithin(homes, upper, size());
            communes = known;
        }
        return known.of(upperPlace);
    }

    public AdministrativeUnit unit(int version) {
        return table.unit(version);
    }

    public boolean isInForce(int version, int day) {
        return table.isInForce(version, day);
    }

    public boolean isAnyInForce(int place, int day) {
        for (int version : versions[place]) {
            if (table.isInForce(version, day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a version lay in the district and in the province at some time; either may be -1. */
    public boolean isWithin(int version, int district, int province) {
        for (int parent = table.firstParentOf(version); parent != NumberedVersions.NONE; parent = table.next(parent)) {
            if (table.overlap(version, parent)) {
                boolean isDistrict = table.unit(parent).level() == UnitLevel.DISTRICT;
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
    public boolean isWithinTyped(int version, int district, int types) {
        for (int parent = table.firstParentOf(version); parent != NumberedVersions.NONE; parent = table.next(parent)) {
            if (placeOf[parent] == district
                    && table.overlap(version, parent)
                    && (types == 0 || (types & table.type(parent)) != 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean wasIn(int district, int commune, int province) {
        for (int above = table.firstParentOf(district); above != NumberedVersions.NONE; above = table.next(above)) {
            if (placeOf[above] == province && table.overlap(above, district) && table.overlap(above, commune)) {
                return true;
            }
        }
        return false;
    }

    /** Gives a version the number of its place among those of its level, in the order of their first versions. */
    private void rank(int version, int[] counts) {
        int same = earlierOfPlace(version);
        int level = AddressVocabulary.bit(table.level(version));
        placeOf[version] = same == NumberedVersions.NONE ? counts[level]++ : placeOf[same];
    }

    /** Gives a version the number of its place among all. */
    private void number(int version) {
        placeOf[version] += switch (table.level(version)) {
            case PROVINCE -> 0;
            case DISTRICT -> provinces;
            case COMMUNE -> upper;
        };
    }

    /** The first version of the same place, or {@link NumberedVersions#NONE} if there is none before. */
    private int earlierOfPlace(int version) {
        AdministrativeUnit unit = table.unit(version);
        for (int other = table.firstOfCode(version); other < version; other++) {
            AdministrativeUnit earlier = table.unit(other);
            if (earlier.level() == unit.level()
                    && earlier.name().equals(unit.name())
                    && (unit.level() != UnitLevel.COMMUNE || earlier.parent().equals(unit.parent()))) {
                return other;
            }
        }
        return NumberedVersions.NONE;
    }

    /** Adds a version to its place. */
    private void enter(int version, int[] traits) {
        int place = placeOf[version];
        AdministrativeUnit unit = table.unit(version);
        versions[place] = latest[place] == null ? new int[] {version} : SortedInts.with(versions[place], version);
        latest[place] = unit;
        traits[place] |= table.type(version)
                | (table.isOpen(version) ? LASTING : 0)
                | (unit.level() == UnitLevel.COMMUNE && isUnderProvince(version) ? DIRECT : 0);
    }

    private boolean isUnderProvince(int commune) {
        for (int parent = table.firstParentOf(commune); parent != NumberedVersions.NONE; parent = table.next(parent)) {
            if (table.unit(parent).level() == UnitLevel.PROVINCE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the versions of a place lay in more units than one of each level above it. */
    private boolean hasMoved(int place, int traits, int[][] parents) {
        int[] all = SortedInts.EMPTY;
        for (int version : versions[place]) {
            all = SortedInts.union(all, parents[version]);
        }
        boolean hasDistrict = place >= upper && (traits & DIRECT) == 0;
        return all.length > (hasDistrict ? 2 : 1);
    }

    /**
     * The places above a version while it was in force, sorted. Units of one parent and with the same dates share an
     * array.
     *
     * @param siblings for the first version of each code the last child, plus one
     */
    private int[] parentPlaces(int version, int[][] parents, int[] siblings) {
        int first = table.firstParentOf(version);
        if (first == NumberedVersions.NONE) {
            return SortedInts.EMPTY;
        }
        int sibling = siblings[first] - 1;
        siblings[first] = version + 1;
        if (sibling >= 0 && table.haveSameDates(sibling, version)) {
            return parents[sibling];
        }
        int[] found = SortedInts.EMPTY;
        for (int parent = first; parent != NumberedVersions.NONE; parent = table.next(parent)) {
            if (table.overlap(parent, version)) {
                found = SortedInts.with(found, placeOf[parent]);
                for (int above = table.firstParentOf(parent);
                        above != NumberedVersions.NONE;
                        above = table.next(above)) {
                    if (table.overlap(above, parent) && table.overlap(above, version)) {
                        found = SortedInts.with(found, placeOf[above]);
                    }
                }
            }
        }
        return found;
    }
}
