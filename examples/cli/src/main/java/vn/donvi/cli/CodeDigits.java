package vn.donvi.cli;

import java.io.IOException;
import java.util.Optional;
import vn.donvi.csv.UserRows;
import vn.donvi.csv.UserTable;
import vn.donvi.unit.UnitLevel;

/**
 * How many digits the codes of a column have. Spreadsheets take codes for numbers and eat their leading zeros; in a
 * column of which it is known how many digits they have, the zeros can be put back.
 */
final class CodeDigits {
    /** Nothing is known of the column; but four digits are those of a commune, since no code has four. */
    static final CodeDigits UNKNOWN = new CodeDigits(0);

    private static final int COMMUNE = 5;
    private static final int DISTRICT = 3;
    private static final int PROVINCE = 2;

    /** Tables of numbers make {@code 1234.0} of a code. */
    private static final String DECIMALS = ".0";

    /** So many rows of a column tell. */
    private static final int TELLING = 10_000;

    private final int digits;

    private CodeDigits(int digits) {
        this.digits = digits;
    }

    /** Those of a level. */
    static CodeDigits of(UnitLevel level) {
        return new CodeDigits(
                switch (level) {
                    case PROVINCE -> PROVINCE;
                    case DISTRICT -> DISTRICT;
                    case COMMUNE -> COMMUNE;
                });
    }

    /**
     * Looks at the first rows of a table whether its first column asked for has codes of communes that have lost their
     * zeros: most have five digits, or four, which no code has; some have one or four; and none is a code of a province
     * or district that still has its zero. Only communes are told so: how many digits short codes have had nobody knows.
     */
    static CodeDigits tell(UserTable table) throws IOException {
        int[] lengths = new int[COMMUNE + 1];
        int codes = 0;
        boolean hasShortWithZero = false;
        for (Optional<UserRows> next = table.next(); next.isPresent() && codes < TELLING; next = table.next()) {
            UserRows rows = next.get();
            for (int row = 0; row < rows.size(); row++) {
                String code =
                        rows.value(row, 0).map(text -> digits(text.strip())).orElse("");
                if (!code.isEmpty() && code.length() <= COMMUNE) {
                    codes++;
                    lengths[code.length()]++;
                    hasShortWithZero |= code.length() < COMMUNE && code.charAt(0) == '0';
                }
            }
        }
        int ofCommunes = lengths[COMMUNE] + lengths[COMMUNE - 1];
        boolean isEaten = lengths[1] + lengths[COMMUNE - 1] > 0 && !hasShortWithZero;
        return isEaten && 2 * ofCommunes >= codes ? of(UnitLevel.COMMUNE) : UNKNOWN;
    }

    /** Whether it is known how many digits the codes have. */
    boolean isKnown() {
        return digits > 0;
    }

    /** The code with its leading zeros and without decimals; the text itself if it is no number. */
    String restored(String text) {
        String code = digits(text);
        if (code.isEmpty()) {
            return text;
        }
        int wanted = !isKnown() && code.length() == COMMUNE - 1 ? COMMUNE : digits;
        return code.length() < wanted ? "0".repeat(wanted - code.length()) + code : code;
    }

    /** The digits of a number without its decimals; empty if it is none. */
    private static String digits(String text) {
        String code = text.endsWith(DECIMALS) ? text.substring(0, text.length() - DECIMALS.length()) : text;
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return "";
            }
        }
        return code;
    }
}
