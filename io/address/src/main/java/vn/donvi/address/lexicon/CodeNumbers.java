package vn.donvi.address.lexicon;

import java.util.HashMap;
import java.util.Map;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

/**
 * The codes of a gazetteer with the number of the first version that bore each. A short code of digits is an index of an
 * array, so that a lookup touches one place of memory and compares nothing. Immutable and thread-safe.
 */
final class CodeNumbers {
    /** Returned instead of a version number if no version bears the code. */
    static final int NONE = -1;

    /** For each length the index of the first code of so many digits; the last is the number of all. */
    private static final int[] STARTS = {0, 0, 10, 110, 1_110, 11_110, 111_110};

    private static final int MOST_DIGITS = STARTS.length - 2;

    private final AdministrativeUnit[] units;
    /** For each short code of digits the number of its first version, plus one; 0 if it has none. */
    private final int[] byDigits = new int[STARTS[MOST_DIGITS + 1]];

    private final Map<UnitCode, Integer> others = new HashMap<>();

    /** Takes the versions of a gazetteer in the order of their ids, so that those of one code are adjacent. */
    CodeNumbers(AdministrativeUnit[] units) {
        this.units = units;
        for (int version = 0; version < units.length; version++) {
            enter(version);
        }
    }

    private void enter(int version) {
        if (isAnother(version)) {
            return;
        }
        UnitCode code = units[version].code();
        int index = index(code.value());
        if (index == NONE) {
            others.put(code, version);
        } else {
            byDigits[index] = version + 1;
        }
    }

    /** Whether a version has the code of the version before it. */
    boolean isAnother(int version) {
        return version > 0 && units[version].code().equals(units[version - 1].code());
    }

    /** The number of the first version that bore a code, or {@link #NONE}; the others follow by date. */
    int first(UnitCode code) {
        int index = index(code.value());
        return index == NONE ? others.getOrDefault(code, NONE) : byDigits[index] - 1;
    }

    /** The index of a code of few digits, or {@link #NONE}. */
    private static int index(String code) {
        int length = code.length();
        if (length > MOST_DIGITS) {
            return NONE;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            int digit = code.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = number * 10 + digit;
        }
        return STARTS[length] + number;
    }
}
