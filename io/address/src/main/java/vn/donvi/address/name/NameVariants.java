package vn.donvi.address.name;

import java.util.ArrayList;
import java.util.List;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/**
 * The written forms of a unit's name: the official one and its other spellings, each with the variants that follow by
 * rule. Numerals may be Roman or Arabic ({@code Hải Châu I}, {@code Hải Châu 1}). The state farm in a township's name
 * may be left out or abbreviated ({@code Nông trường Việt Trung}, {@code NT Việt Trung}). The first of two words of a
 * province's name may be one letter ({@code T.Giang}).
 */
public final class NameVariants {
    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    /** The last characters of the numerals. */
    private static final String NUMERALS = "IVX0123456789";

    // Strings are joined by concat: a "+" is linked at run time, which costs a fresh JVM more than all names.

    private static final String STATE_FARM = "nong truong ";

    private NameVariants() {}

    /** The variants of a unit's name without its type, the official one first; unmodifiable. */
    public static List<String> of(AdministrativeUnit unit) {
        List<String> others = unit.otherSpellings();
        if (others.isEmpty() && unit.level() != UnitLevel.PROVINCE && hasOneForm(unit.name())) {
            return List.of(unit.name());
        }
        List<String> variants = new ArrayList<>();
        variants.add(unit.name());
        for (int i = 0; i < others.size(); i++) {
            addOnce(variants, others.get(i));
        }
        int spellings = variants.size();
        for (int i = 0; i < spellings; i++) {
            addNumeral(variants, variants.get(i));
            addStateFarm(variants, variants.get(i));
            if (unit.level() == UnitLevel.PROVINCE) {
                addInitial(variants, variants.get(i));
            }
        }
        return List.copyOf(variants);
    }

    private static boolean hasOneForm(String name) {
        return !mayEndWithNumeral(name) && !mayBeStateFarm(name);
    }

    private static boolean mayEndWithNumeral(String name) {
        return !name.isEmpty() && NUMERALS.indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    /** Whether it is worth folding a name: no name has more letters when it is folded. */
    private static boolean mayBeStateFarm(String name) {
        if (name.length() < STATE_FARM.length()) {
            return false;
        }
        char first = NameForm.base(name.charAt(0));
        return first == 0 || first == STATE_FARM.charAt(0);
    }

    private static void addNumeral(List<String> variants, String name) {
        if (!mayEndWithNumeral(name)) {
            return;
        }
        int last = name.lastIndexOf(' ') + 1;
        String numeral = name.substring(last);
        int roman = ROMAN.indexOf(numeral);
        int arabic = roman >= 0 ? roman + 1 : arabic(numeral);
        if (roman >= 0) {
            addOnce(variants, name.substring(0, last).concat(Integer.toString(arabic)));
        } else if (arabic > 0) {
            addOnce(variants, name.substring(0, last).concat(ROMAN.get(arabic - 1)));
        }
    }

    /** The number that an Arabic numeral without leading zeros means, if it has a Roman one; 0 otherwise. */
    private static int arabic(String numeral) {
        int number = 0;
        if (numeral.startsWith("0")) {
            return 0;
        }
        for (int i = 0; i < numeral.length(); i++) {
            char digit = numeral.charAt(i);
            if (digit < '0' || digit > '9' || number > ROMAN.size()) {
                return 0;
            }
            number = number * 10 + digit - '0';
        }
        return number <= ROMAN.size() ? number : 0;
    }

    private static void addInitial(List<String> variants, String name) {
        int second = name.indexOf(' ') + 1;
        if (second > 2 && name.indexOf(' ', second) < 0) {
            addOnce(variants, name.substring(0, 1).concat(".").concat(name.substring(second)));
        }
    }

    private static void addStateFarm(List<String> variants, String name) {
        if (mayBeStateFarm(name) && NameForm.folded(name).startsWith(STATE_FARM)) {
            String rest = name.substring(STATE_FARM.length());
            addOnce(variants, "NT ".concat(rest));
            addOnce(variants, rest);
        }
    }

    private static void addOnce(List<String> variants, String name) {
        if (!variants.contains(name)) {
            variants.add(name);
        }
    }
}
