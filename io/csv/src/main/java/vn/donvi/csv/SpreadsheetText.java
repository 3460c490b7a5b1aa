package vn.donvi.csv;

/**
 * Protects texts from spreadsheets, which run some texts as formulas when they open CSV. Such a text begins with {@code
 * =}, {@code +}, {@code -}, {@code @}, a tab or a line end, and is not a number. An apostrophe before it keeps it a
 * text.
 *
 * <pre>{@code
 * SpreadsheetText.escape("=1+1"); // '=1+1
 * SpreadsheetText.escape("-5"); // -5
 * SpreadsheetText.unescape("'=1+1"); // =1+1
 * }</pre>
 *
 * <p>{@link CsvOptions#withoutFormulas()} applies this to whole tables.
 */
public final class SpreadsheetText {
    static final char APOSTROPHE = '\'';
    private static final String BEGINS_FORMULA = "=+-@\t\r\n";

    private SpreadsheetText() {}

    /**
     * Returns the text with an apostrophe before it, if it would be a formula. The same holds for a text with
     * apostrophes of its own before a formula, so that {@link #unescape} gives it back.
     */
    public static String escape(String text) {
        return isFormulaFrom(apostrophes(text), text) ? APOSTROPHE + text : text;
    }

    /** Returns the text from which {@link #escape} made this one. */
    public static String unescape(String text) {
        return isEscaped(text) ? text.substring(1) : text;
    }

    /** Whether {@link #escape} added the apostrophe at the beginning of a text. */
    static boolean isEscaped(String text) {
        int apostrophes = apostrophes(text);
        return apostrophes > 0 && isFormulaFrom(apostrophes, text);
    }

    private static int apostrophes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == APOSTROPHE) {
            count++;
        }
        return count;
    }

    private static boolean isFormulaFrom(int start, String text) {
        return start < text.length() && BEGINS_FORMULA.indexOf(text.charAt(start)) >= 0 && !isNumberFrom(start, text);
    }

    /** Whether the rest of the text is a sign and digits, with at most one point. */
    private static boolean isNumberFrom(int start, String text) {
        int digits = 0;
        int points = 0;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else {
                return false;
            }
        }
        return digits > 0 && points <= 1 && (text.charAt(start) == '-' || text.charAt(start) == '+');
    }
}
