package vn.donvi.csv;

/**
 * Texts that a spreadsheet would run as formulas when it opens CSV: those that begin with {@code =}, {@code +}, {@code -},
 * {@code @}, a tab or a line end, and are no number. An apostrophe before them keeps them texts.
 *
 * <pre>{@code
 * SpreadsheetText.escape("=1+1"); // '=1+1
 * SpreadsheetText.escape("-5"); // -5
 * SpreadsheetText.unescape("'=1+1"); // =1+1
 * }</pre>
 *
 * <p>{@link CsvOptions#withoutFormulas()} writes and reads whole tables so.
 */
public final class SpreadsheetText {
    static final char APOSTROPHE = '\'';
    private static final String BEGINS_FORMULA = "=+-@\t\r\n";

    private SpreadsheetText() {}

    /** The text with an apostrophe before it if it would be run as a formula, or would be but for its apostrophes. */
    public static String escape(String text) {
        return isFormulaFrom(apostrophes(text), text) ? APOSTROPHE + text : text;
    }

    /** The text that {@link #escape} gave this for. */
    public static String unescape(String text) {
        return isEscaped(text) ? text.substring(1) : text;
    }

    /** Whether {@link #escape} put the apostrophe there with which the text begins. */
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

    /** Whether what follows is a sign and digits, with one point at most. */
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
