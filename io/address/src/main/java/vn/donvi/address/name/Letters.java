package vn.donvi.address.name;

import vn.donvi.name.NameForm;

/**
 * The traits of each character of the Latin blocks, in one number: its base letter in lower case or its digit, whether
 * that is a vowel, its accents, and its effect on words.
 */
final class Letters {
    /** The bits of the base. */
    static final int BASE = 0x7F;

    // The five tones come first; the bar of đ shares its bit with the hat of â, ê, ô.
    static final int GRAVE = 1 << 8;
    static final int ACUTE = 1 << 9;
    static final int HOOK = 1 << 10;
    static final int TILDE = 1 << 11;
    static final int DOT = 1 << 12;
    static final int HAT_OR_BAR = 1 << 13;
    static final int BREVE = 1 << 14;
    static final int HORN = 1 << 15;
    static final int TONES = GRAVE | ACUTE | HOOK | TILDE | DOT;
    /** The accents that make another letter. */
    static final int MARKS = HAT_OR_BAR | BREVE | HORN;

    static final int ACCENTS = TONES | MARKS;

    private static final int VOWEL = 0x80;
    static final int I = 'i' | VOWEL;
    static final int Y = 'y' | VOWEL;

    // The other traits of a character, in the bits above the folded ones.
    /**
     * The kind of break that it makes between words, as {@link FoldedText#NONE} and so on; 0 for all characters inside
     * words.
     */
    private static final int BREAK_SHIFT = 16;

    private static final int BREAK = 7;
    static final int LETTER = 1 << 19;
    static final int DIGIT = 1 << 20;
    /** The letter y, which is read like i after a consonant. */
    static final int LETTER_Y = 1 << 21;
    /** A combining accent. */
    static final int COMBINING = 1 << 22;

    static final int INVISIBLE = 1 << 23;
    /** A hyphen or a dash. */
    static final int DASH = 1 << 24;
    /** A character that occurs in damaged addresses only. */
    static final int DAMAGE = 1 << 25;

    static final int LOWER = 1 << 26;
    static final int UPPER = 1 << 27;
    /** A capital right behind a small letter, where two words may be written as one; never of a single character. */
    static final int GLUED = 1 << 28;
    /** The shifts from the bit of a small letter and from that of a capital to the bit of two words. */
    private static final int LOWER_TO_GLUED = 2;

    private static final int UPPER_TO_GLUED = 1;
    /** A bit of all characters, so that no traits are 0. */
    private static final int KNOWN = 1 << 29;
    /** Letters that are not in Vietnamese, but frequent in UTF-8 read as Windows-1252. */
    private static final String FOREIGN = "ÄÅÆäåæ";

    /** The first character after the Latin blocks. */
    private static final int END = 0x1F00;

    private static final int COMBINING_START = 0x0300;
    private static final int COMBINING_END = 0x0370;
    /**
     * The traits of the characters met; 0 for the others. Filled without a lock, because those of a character are always
     * the same.
     */
    private static final int[] TRAITS = new int[END];

    private Letters() {}

    /** All traits of a character: {@link #folded} in the low bits, and the others above them. */
    static int traits(char c) {
        if (c >= END) {
            return beyondLatin(c);
        }
        int traits = TRAITS[c];
        return traits == 0 ? learn(c) : traits;
    }

    private static int learn(char c) {
        int traits = traitsOf(c) | KNOWN;
        TRAITS[c] = traits;
        return traits;
    }

    /** Base, vowel and accents in the traits of a character. */
    static int folded(int traits) {
        return traits & 0xFFFF;
    }

    /** Base and vowel in the traits of a character. */
    static int base(int traits) {
        return traits & (BASE | VOWEL);
    }

    /** {@link #GLUED} if a capital is right behind a small letter, or 0. */
    static int glued(int before, int traits) {
        return before << LOWER_TO_GLUED & traits << UPPER_TO_GLUED & GLUED;
    }

    /** The kind of break that a character makes which is no letter, digit or dash. */
    static int breakOf(int traits) {
        return traits >> BREAK_SHIFT & BREAK;
    }

    static boolean isVowel(int folded) {
        return (folded & VOWEL) != 0;
    }

    /** Whether two letters are the same without their accents; y and i are the same here. */
    static boolean isLike(int folded, int other) {
        return likeI(folded) == likeI(other);
    }

    /**
     * The bit of a letter or digit in a set, the same for letters that are {@link #isLike alike}. Others may have it too.
     */
    static long bit(int folded) {
        return 1L << likeI(folded);
    }

    private static int likeI(int folded) {
        return (folded & BASE) == 'y' ? 'i' : folded & BASE;
    }

    /** The accent that a combining character adds to the letter before it, or 0 if it is not Vietnamese. */
    static int combining(char c) {
        return switch (c) {
            case '\u0300', '\u0340' -> GRAVE;
            case '\u0301', '\u0341' -> ACUTE;
            case '\u0309' -> HOOK;
            case '\u0303' -> TILDE;
            case '\u0323' -> DOT;
            case '\u0302' -> HAT_OR_BAR;
            case '\u0306' -> BREVE;
            case '\u031B' -> HORN;
            default -> 0;
        };
    }

    private static int traitsOf(char c) {
        return traitsOfText(c)
                | (isDamage(c) ? DAMAGE : 0)
                | (Character.isLowerCase(c) ? LOWER : 0)
                | (Character.isUpperCase(c) ? UPPER : 0);
    }

    private static boolean isDamage(char c) {
        boolean isSign = c >= '\u0080' && c < 'À' && c != '\u00A0' && c != '\u00AD' && c != '\u00B7';
        return c == '&' || isSign || FOREIGN.indexOf(c) >= 0;
    }

    private static int traitsOfText(char c) {
        if (c >= COMBINING_START && c < COMBINING_END) {
            return COMBINING;
        }
        int folded = fold(c);
        if (folded == 0) {
            return beyondLatin(c);
        }
        int kind = folded <= '9' ? DIGIT : (folded & ~ACCENTS) == Y ? LETTER | LETTER_Y : LETTER;
        return folded | kind;
    }

    /** The traits of a character that is no letter. */
    private static int beyondLatin(char c) {
        if (c == '\uFFFD') {
            return DAMAGE;
        }
        if (isInvisible(c)) {
            return INVISIBLE;
        }
        return c == '-' || c == '_' || (c >= '\u2010' && c <= '\u2015') ? DASH : breakOf(c) << BREAK_SHIFT;
    }

    private static int breakOf(char c) {
        return switch (c) {
            case ',', ';', ':', '|', '/', '\\', '\n', '\r', '\t', ')', ']', '}', '"', '\u2022', '\u00B7', '\uFF0C' ->
                FoldedText.HARD;
            case '(', '[', '{' -> FoldedText.BRACKET;
            default -> FoldedText.NONE;
        };
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF';
    }

    private static int fold(char c) {
        int folded = NameForm.base(c);
        if (folded == 0 || folded <= '9') {
            return folded;
        }
        String decomposed = NameForm.decomposed(c);
        if ("aeiouy".indexOf(folded) >= 0) {
            folded |= VOWEL;
        }
        for (int i = 1; i < decomposed.length(); i++) {
            folded |= combining(decomposed.charAt(i));
        }
        return NameForm.isBarred(c) ? folded | HAT_OR_BAR : folded;
    }
}
