package vn.donvi.name;

import java.text.Normalizer;

/** What each character of the Latin blocks is: its base letter in lower case, and the accents it bears. */
final class Letters {
    /** The first character after the Latin blocks. */
    static final int END = 0x1F00;

    // Accents, as bits. The five tones take the low bits; the bar of đ shares its bit with the hat of â, ê, ô.
    static final int GRAVE = 1;
    static final int ACUTE = 2;
    static final int HOOK = 4;
    static final int TILDE = 8;
    static final int DOT = 16;
    static final int TONES = GRAVE | ACUTE | HOOK | TILDE | DOT;
    static final int HAT_OR_BAR = 32;
    static final int BREVE = 64;
    static final int HORN = 128;

    /** How far the accents stand above the base in {@link #folded}. */
    static final int SHIFT = 8;

    private static final int COMBINING_START = 0x0300;
    private static final int COMBINING_END = 0x0370;
    /** Characters that look like đ and are written for it: eth and the African d. */
    private static final String BARRED = "đĐðÐɖƉ";

    private static final char[] BASE = new char[END];
    private static final byte[] ACCENTS = new byte[END];
    private static final short[] FOLDED = new short[END];

    static {
        for (char c = '0'; c <= '9'; c++) {
            BASE[c] = c;
        }
        for (int c = 'A'; c < END; c++) {
            fill((char) c);
        }
        for (int i = 0; i < BARRED.length(); i++) {
            BASE[BARRED.charAt(i)] = 'd';
            ACCENTS[BARRED.charAt(i)] = HAT_OR_BAR;
        }
        for (int c = 0; c < END; c++) {
            FOLDED[c] = (short) (BASE[c] | (ACCENTS[c] & 0xFF) << SHIFT);
        }
    }

    private Letters() {}

    /** Base and accents in one number: the base in the low bits, the accents {@link #SHIFT} bits higher; 0 if no letter. */
    static int folded(char c) {
        return c < END ? FOLDED[c] : 0;
    }

    /** The base letter or digit of a character, or 0 if it is neither. */
    static char base(char c) {
        return c < END ? BASE[c] : 0;
    }

    /** The accents a letter bears. */
    static int accents(char c) {
        return c < END ? ACCENTS[c] & 0xFF : 0;
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

    static boolean isVowel(char base) {
        return switch (base) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> false;
        };
    }

    private static void fill(char c) {
        if (!Character.isLetter(c)) {
            return;
        }
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char base = Character.toLowerCase(decomposed.charAt(0));
        if (base < 'a' || base > 'z') {
            return;
        }
        BASE[c] = base;
        for (int i = 1; i < decomposed.length(); i++) {
            ACCENTS[c] |= (byte) combining(decomposed.charAt(i));
        }
    }
}
