package vn.donvi.party.term;

import java.util.Locale;
import java.util.OptionalInt;
import vn.donvi.name.NameForm;

/**
 * The ordinal numbers of terms, congresses and conferences, as they are written: {@code XXVI}, {@code 24},
 * {@code nhất}.
 *
 * <pre>{@code
 * OrdinalNumber.find("XXVI"); // 26
 * OrdinalNumber.find("nhất"); // 1
 * OrdinalNumber.find("IIX"); // empty
 * OrdinalNumber.roman(26); // XXVI
 * }</pre>
 */
public final class OrdinalNumber {
    /** The largest ordinal: the next one would need a letter for 5,000. */
    public static final int MAX = 3_999;

    private static final String[] SYMBOLS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private OrdinalNumber() {}

    /**
     * The number in a text: in Arabic digits, in correct Roman capitals, or as the word after {@code thứ}. Empty for
     * any other text, or if it is not from 1 to {@value #MAX}.
     */
    public static OptionalInt find(String text) {
        int number = arabic(text);
        if (number == 0) {
            number = roman(text);
        }
        if (number == 0) {
            number = word(NameForm.normal(text).toLowerCase(Locale.ROOT));
        }
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * A number in Roman capitals.
     *
     * @throws IllegalArgumentException if it is not from 1 to {@value #MAX}
     */
    public static String roman(int number) {
        if (number < 1 || number > MAX) {
            throw new IllegalArgumentException("an ordinal is from 1 to " + MAX + ", but was " + number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                text.append(SYMBOLS[i]);
                rest -= VALUES[i];
            }
        }
        return text.toString();
    }

    private static int arabic(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || number > MAX) {
                return 0;
            }
            number = 10 * number + c - '0';
        }
        return number > MAX ? 0 : number;
    }

    private static int roman(String text) {
        int number = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (number <= MAX && text.startsWith(SYMBOLS[i], at)) {
                number += VALUES[i];
                at += SYMBOLS[i].length();
            }
        }
        boolean proper = number > 0
                && number <= MAX
                && at == text.length()
                && roman(number).equals(text);
        return proper ? number : 0;
    }

    private static int word(String text) {
        return switch (text) {
            case "nhất", "đầu" -> 1;
            case "nhì", "hai" -> 2;
            case "ba" -> 3;
            case "tư", "bốn" -> 4;
            case "năm" -> 5;
            case "sáu" -> 6;
            case "bảy" -> 7;
            case "tám" -> 8;
            case "chín" -> 9;
            case "mười" -> 10;
            default -> 0;
        };
    }
}
