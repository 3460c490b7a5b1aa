package vn.donvi.name;

import java.text.Normalizer;

/**
 * Forms of a Vietnamese name: {@link #normal} for display, {@link #folded} and {@link #key} for comparison.
 *
 * <pre>{@code
 * NameForm.normal("  Hoà  Bình "); // Hòa Bình
 * NameForm.folded("Xã Đạ M' Rông"); // xa da m rong
 * NameForm.key("Thị Trấn Nước Hai"); // thitrannuochai
 * }</pre>
 *
 * <p>All methods take any text, cost one pass over it, and are independent of the default locale.
 */
public final class NameForm {
    /** The tone marks on the second vowel of oa, oe, uy, and the same vowels with the mark on the first. */
    private static final String LATE_TONES = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";

    private static final String EARLY_TONES = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";

    /** The letter đ and characters that look like it and replace it in texts: eth and the African d. */
    private static final String BARRED = "đĐðÐɖƉ";

    /** The vowels of Vietnamese, each without a tone and then with each of the tones. */
    private static final String VOWELS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

    /** The first letter of each row of vowels in NFD, and the combining accent behind it; a blank for none. */
    private static final String VOWEL_LETTERS = "aaaeeiooouuy";

    private static final String VOWEL_ACCENTS = " \u0306\u0302 \u0302  \u0302\u031B \u031B ";

    /** The combining tones in the order of a row of vowels; a blank for none. */
    private static final String TONES = " \u0300\u0301\u0309\u0303\u0323";

    private static final char HORN = '\u031B';
    private static final char DOT_BELOW = '\u0323';

    /** The first combining accent; all characters before them are in NFC in any text. */
    private static final char COMBINING = '\u0300';
    /** The first character of the last Latin block, whose characters are in NFC in any text too. */
    private static final char LATIN_ADDITIONAL = '\u1E00';

    /** The base of a character without one in {@link #BASES}. */
    private static final char NONE = 1;
    /**
     * The base of each character of the Latin blocks, or {@link #NONE}; 0 until it is asked for. Filled without a lock,
     * because a base is always the same.
     */
    private static final char[] BASES = new char[0x1F00];

    private NameForm() {}

    /** The character without its accents, as a lower-case letter a to z or a digit; 0 for any other character. */
    public static char base(char c) {
        if (c >= BASES.length) {
            return 0;
        }
        char base = BASES[c];
        if (base == 0) {
            base = baseOf(c);
            BASES[c] = base;
        }
        return base == NONE ? 0 : base;
    }

    /**
     * The character in NFD: its letter without accents, and the combining accents behind it. It is the same as that of
     * {@link Normalizer}, whose tables a fresh JVM need not load for the letters of Vietnamese.
     */
    public static String decomposed(char c) {
        char lower = Character.toLowerCase(c);
        int vowel = VOWELS.indexOf(lower);
        if (vowel < 0 || (lower != c && Character.toUpperCase(lower) != c)) {
            String text = String.valueOf(c);
            return c < 0x80 ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        }
        char letter = VOWEL_LETTERS.charAt(vowel / TONES.length());
        char accent = VOWEL_ACCENTS.charAt(vowel / TONES.length());
        char tone = TONES.charAt(vowel % TONES.length());
        boolean isToneFirst = tone == DOT_BELOW && accent != HORN;
        StringBuilder out = new StringBuilder(3).append(lower == c ? letter : Character.toUpperCase(letter));
        append(out, isToneFirst ? tone : accent);
        append(out, isToneFirst ? accent : tone);
        return out.toString();
    }

    private static void append(StringBuilder out, char accent) {
        if (accent != ' ') {
            out.append(accent);
        }
    }

    /** Whether a character is a đ, or one that is written in its place. */
    public static boolean isBarred(char c) {
        return BARRED.indexOf(c) >= 0;
    }

    /**
     * The text in NFC, with single blanks and none at its ends. A tone mark on a final oa, oe or uy moves to the first
     * vowel, as the older convention writes it: {@code Hoà} becomes {@code Hòa}, {@code Thuỷ} becomes {@code Thủy},
     * {@code Quý} stays.
     */
    public static String normal(String text) {
        String nfc = composed(text);
        StringBuilder out = new StringBuilder(nfc.length());
        boolean blank = false;
        for (int i = 0; i < nfc.length(); i++) {
            char c = nfc.charAt(i);
            if (isBlank(c)) {
                blank = out.length() > 0;
                continue;
            }
            if (blank) {
                out.append(' ');
                blank = false;
            }
            out.append(c);
        }
        placeTones(out);
        return out.toString();
    }

    /**
     * The text in lower-case ASCII letters and digits without accents; other characters become single blanks.
     * {@code Xã Hoà Bình} and {@code xa hoa  binh} have the same form.
     */
    public static String folded(String text) {
        return fold(text, true);
    }

    /** {@link #folded} without its blanks: spellings that differ only in blanks and punctuation have the same form. */
    public static String key(String text) {
        return fold(text, false);
    }

    /** {@link #key} with i for y: names that differ only in accents, i and y, blanks or punctuation have the same. */
    public static String spellingKey(String text) {
        return key(text).replace('y', 'i');
    }

    /**
     * The text without accents, with its capitals and all characters between its letters: {@code Phuong Ben Nghe}.
     * Characters without a {@link #base} stay as they are.
     */
    public static String plain(String text) {
        String nfc = composed(text);
        StringBuilder out = new StringBuilder(nfc.length());
        for (int i = 0; i < nfc.length(); i++) {
            char c = nfc.charAt(i);
            char base = base(c);
            if (base != 0) {
                out.append(Character.isUpperCase(c) ? Character.toUpperCase(base) : base);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The text in NFC. One of Latin letters that are no combining accents is in NFC without a look at its tables. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= COMBINING && (c < LATIN_ADDITIONAL || c >= BASES.length)) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static char baseOf(char c) {
        if (c >= '0' && c <= '9') {
            return c;
        }
        if (isBarred(c)) {
            return 'd';
        }
        if (!Character.isLetter(c)) {
            return NONE;
        }
        char base = Character.toLowerCase(decomposed(c).charAt(0));
        return base >= 'a' && base <= 'z' ? base : NONE;
    }

    private static String fold(String text, boolean keepBlanks) {
        String nfc = composed(text);
        StringBuilder out = new StringBuilder(nfc.length());
        boolean blank = false;
        for (int i = 0; i < nfc.length(); i++) {
            char c = nfc.charAt(i);
            char base = base(c);
            if (base == 0) {
                blank = out.length() > 0;
                continue;
            }
            if (blank && keepBlanks) {
                out.append(' ');
            }
            blank = false;
            out.append(base);
        }
        return out.toString();
    }

    private static void placeTones(StringBuilder text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (i + 2 < text.length() && Character.isLetter(text.charAt(i + 2))) {
                continue;
            }
            char first = text.charAt(i);
            char second = text.charAt(i + 1);
            int pair = pair(Character.toLowerCase(first), Character.toLowerCase(second));
            boolean afterQ = i > 0 && (text.charAt(i - 1) == 'q' || text.charAt(i - 1) == 'Q');
            if (pair >= 0 && !(afterQ && Character.toLowerCase(first) == 'u')) {
                text.setCharAt(i, like(first, EARLY_TONES.charAt(pair)));
                text.setCharAt(i + 1, like(second, EARLY_TONES.charAt(pair + 1)));
            }
        }
    }

    private static int pair(char first, char second) {
        for (int i = 0; i < LATE_TONES.length(); i += 2) {
            if (LATE_TONES.charAt(i) == first && LATE_TONES.charAt(i + 1) == second) {
                return i;
            }
        }
        return -1;
    }

    private static char like(char model, char letter) {
        return Character.isUpperCase(model) ? Character.toUpperCase(letter) : letter;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
    }
}
