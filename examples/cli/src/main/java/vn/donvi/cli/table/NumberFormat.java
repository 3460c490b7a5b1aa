package vn.donvi.cli.table;

import org.jspecify.annotations.Nullable;

/** The number formats of a workbook, some of which are dates. */
final class NumberFormat {
    private NumberFormat() {}

    /**
     * Whether a format shows a number as a date or time.
     *
     * @param id its number; those below 164 are built in
     * @param code its code in the workbook; null if there is none
     */
    static boolean isDate(int id, @Nullable String code) {
        if (code != null) {
            return isDate(code);
        }
        boolean isDate = id >= 14 && id <= 22;
        boolean isTime = id >= 45 && id <= 47;
        boolean isEastAsian = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return isDate || isTime || isEastAsian;
    }

    /** Whether a format code has a year, a day or an hour outside of quotes and brackets. */
    private static boolean isDate(String format) {
        boolean isQuoted = false;
        boolean isBracketed = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == '[' || c == ']') {
                isBracketed = c == '[';
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (!isQuoted && !isBracketed && "yYdDhH".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
