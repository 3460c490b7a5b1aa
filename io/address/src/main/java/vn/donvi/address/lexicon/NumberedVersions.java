package vn.donvi.address.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/**
 * The versions of a gazetteer by number, in the order of {@link Gazetteer#units()}: their dates, their types, and the
 * versions that bear the codes of their parents. Immutable and thread-safe.
 *
 * <p>A converter is often made in a JVM that has just started. So this class, as the others that a converter is made
 * of, uses loops over numbers, and the work for each version is a method: a fresh JVM compiles a method that is called
 * often, but interprets a long loop step by step.
 */
public final class NumberedVersions {
    /** Returned instead of a version number if there is no such version. */
    public static final int NONE = CodeNumbers.NONE;

    private static final int OPEN = Integer.MAX_VALUE;

    private final AdministrativeUnit[] units;
    private final CodeNumbers codes;
    private final int[] from;
    private final int[] until;
    private final int[] types;
    /** For each version the first that bears its code. */
    private final int[] firstOfCode;
    /** For each version the first that bears the code of its parent. */
    private final int[] parents;

    NumberedVersions(Gazetteer gazetteer) {
        List<AdministrativeUnit> all = gazetteer.units();
        this.units = all.toArray(new AdministrativeUnit[0]);
        this.codes = new CodeNumbers(units);
        int size = units.length;
        this.from = new int[size];
        this.until = new int[size];
        this.types = new int[size];
        this.firstOfCode = new int[size];
        this.parents = new int[size];
        for (int version = 0; version < size; version++) {
            read(version);
        }
    }

    private void read(int version) {
        AdministrativeUnit unit = units[version];
        DateRange validity = unit.validity();
        from[version] = day(validity.startInclusive());
        Optional<LocalDate> end = validity.endExclusive();
        until[version] = end.isPresent() ? day(end.get()) : OPEN;
        types[version] = AddressVocabulary.bit(unit.type());
        firstOfCode[version] = codes.isAnother(version) ? firstOfCode[version - 1] : version;
        Optional<UnitCode> parent = unit.parent();
        parents[version] = parent.isPresent() ? codes.first(parent.get()) : NONE;
    }

    public int size() {
        return units.length;
    }

    public AdministrativeUnit unit(int version) {
        return units[version];
    }

    /** The type of a version, as a bit of {@link AddressVocabulary}. */
    int type(int version) {
        return types[version];
    }

    UnitLevel level(int version) {
        return units[version].level();
    }

    boolean isOpen(int version) {
        return until[version] == OPEN;
    }

    public boolean isInForce(int version, int day) {
        return from[version] <= day && day < until[version];
    }

    boolean haveSameDates(int one, int other) {
        return from[one] == from[other] && until[one] == until[other];
    }

    /** Whether two versions were in force on the same day. */
    boolean overlap(int one, int other) {
        return from[one] < until[other] && from[other] < until[one];
    }

    /** The first version that bears a code, or {@link #NONE}. */
    public int first(UnitCode code) {
        return codes.first(code);
    }

    /** The first version that bears the code of a version. */
    int firstOfCode(int version) {
        return firstOfCode[version];
    }

    /** The next version with the code of a version, by date, or {@link #NONE}. */
    public int next(int version) {
        int next = version + 1;
        return next < units.length && firstOfCode[next] == firstOfCode[version] ? next : NONE;
    }

    /** The number after the last version with the code of a version. */
    public int endOfCode(int version) {
        int end = version + 1;
        while (end < units.length && firstOfCode[end] == firstOfCode[version]) {
            end++;
        }
        return end;
    }

    /** The first version that bears the code of the parent of a version, at any time, or {@link #NONE}. */
    int firstParentOf(int version) {
        return parents[version];
    }

    /** The day count of a date; dates millions of years away get the first or last one. */
    public static int day(LocalDate date) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(OPEN - 1, date.toEpochDay()));
    }
}
