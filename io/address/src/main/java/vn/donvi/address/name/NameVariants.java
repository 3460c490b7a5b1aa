package vn.donvi.address.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

    private static final List<String> ARABIC =
            IntStream.rangeClosed(1, ROMAN.size()).mapToObj(Integer::toString).toList();

    private static final String STATE_FARM = "nong truong ";

    private NameVariants() {}

    /** The variants of a unit's name without its type, the official one first; unmodifiable. */
    public static List<String> of(AdministrativeUnit unit) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(unit.name());
        variants.addAll(unit.otherSpellings());
        for (String spelling : List.copyOf(variants)) {
            addNumeral(variants, spelling);
            addStateFarm(variants, spelling);
            if (unit.level() == UnitLevel.PROVINCE) {
                addInitial(variants, spelling);
            }
        }
        return List.copyOf(variants);
    }

    private static void addNumeral(Set<String> variants, String name) {
        int last = name.lastIndexOf(' ') + 1;
        String numeral = name.substring(last);
        int roman = ROMAN.indexOf(numeral);
        if (roman >= 0) {
            variants.add(name.substring(0, last) + (roman + 1));
            return;
        }
        int arabic = ARABIC.indexOf(numeral);
        if (arabic >= 0) {
            variants.add(name.substring(0, last) + ROMAN.get(arabic));
        }
    }

    private static void addInitial(Set<String> variants, String name) {
        int second = name.indexOf(' ') + 1;
        if (second > 2 && name.indexOf(' ', second) < 0) {
            variants.add(name.charAt(0) + "." + name.substring(second));
        }
    }

    private static void addStateFarm(Set<String> variants, String name) {
        // No name has more letters when it is folded, so that most need not be.
        if (name.length() >= STATE_FARM.length() && NameForm.folded(name).startsWith(STATE_FARM)) {
            String rest = name.substring(STATE_FARM.length());
            variants.add("NT " + rest);
            variants.add(rest);
        }
    }
}
