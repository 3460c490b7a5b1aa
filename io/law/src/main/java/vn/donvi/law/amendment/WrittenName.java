package vn.donvi.law.amendment;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;

/** A name as an act or a list writes it, and its comparison with the names of a gazetteer. */
public final class WrittenName {
    private static final List<String> STATE_FARM = List.of("N.T ", "NT ");

    private WrittenName() {}

    /**
     * The name as a gazetteer has it: {@code 04} is {@code 4}, {@code N.T Mộc Châu} is {@code Nông trường Mộc Châu},
     * and the first letter is a capital.
     *
     * @param written the name without its type
     */
    public static String official(String written) {
        String name = NameForm.normal(written);
        for (String start : STATE_FARM) {
            if (name.startsWith(start)) {
                name = "Nông trường " + name.substring(start.length());
            }
        }
        if (isNumber(name)) {
            return String.valueOf(Integer.parseInt(name));
        }
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Whether a name of a gazetteer is written so, whatever its accents, i and y, blanks and punctuation. */
    static boolean isName(String written, AdministrativeUnit unit) {
        String key = NameForm.spellingKey(official(written));
        return NameForm.spellingKey(unit.name()).equals(key)
                || unit.otherSpellings().stream()
                        .anyMatch(other -> NameForm.spellingKey(other).equals(key));
    }

    /** Whether the name of a unit, or another spelling of it, is written with its accents; i and y are the same. */
    static boolean isExact(String written, AdministrativeUnit unit) {
        String letters = letters(official(written));
        return letters(unit.name()).equals(letters)
                || unit.otherSpellings().stream()
                        .anyMatch(other -> letters(other).equals(letters));
    }

    /** The letters, accents and digits of a name, in lower case and with i for y. */
    private static String letters(String name) {
        String parts = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (c == 'y') {
                letters.append('i');
            } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
