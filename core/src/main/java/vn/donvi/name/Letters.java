package vn.donvi.name;

import java.text.Normalizer;

/**
 * What each character of the Latin blocks is, in one number: its base letter in lower case or digit, whether that is a
 * vowel, and the accents it bears.
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

    /** The first character after the Latin blocks. */
    private static final int END = 0x1F00;

    private static final int COMBINING_START = 0x0300;
    private static final int COMBINING_END = 0x0370;
    /** Characters that look like đ and are written for it: eth and the African d. */
    private static final String BARRED = "đĐðÐɖƉ";

    private static final char[] FOLDED = new char[END];

    static {
        for (char c = '0'; c <= '9'; c++) {
            FOLDED[c] = c;
        }
        for (int c = 'A'; c < END; c++) {
            FOLDED[c] = (char) fold((char) c);
        }
        for (int i = 0; i < BARRED.length(); i++) {
            FOLDED[BARRED.charAt(i)] = 'd' | HAT_OR_BAR;
        }
    }

    private Letters() {}

    /** Base, vowel and accents of a letter or digit; 0 if the character is neither. */
    static int folded(char c) {
        return c < END ? FOLDED[c] : 0;
    }

    /** The base letter or digit of a character, or 0 if it is neither. */
    static char base(char c) {
        return (char) (folded(c) & BASE);
    }

    static boolean isVowel(int folded) {
        return (folded & VOWEL) != 0;
    }

    static boolean isDigit(int folded) {
        return (folded & BASE) <= '9';
    }

    /** Whether two letters are the same but for their accents. */
    static boolean isLike(int folded, int other) {
        return ((folded ^ other) & BASE) == 0;
    }

    static boolean isCombining(char c) {
        return c >= COMBINING_START && c < COMBINING_END;
    }

    /** The accent that a combining character puts on the letter before it, or 0 if it is none of Vietnamese. */
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

    private static int fold(char c) {
        if (!Character.isLetter(c)) {
            return 0;
        }
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        int folded = Character.toLowerCase(decomposed.charAt(0));
        if (folded < 'a' || folded > 'z') {
            return 0;
        }
        if ("aeiouy".indexOf(folded) >= 0) {
            folded |= VOWEL;
        }
        for (int i = 1; i < decomposed.length(); i++) {
            folded |= combining(decomposed.charAt(i));
        }
        return folded;
    }
}
