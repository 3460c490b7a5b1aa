package vn.donvi.code;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.donvi.name.NameForm;

/**
 * A system that gives codes to units, such as the post's, or that of a carrier or a partner.
 *
 * <pre>{@code
 * CodeSystem post = CodeSystem.POSTAL;
 * CodeSystem ours = CodeSystem.of("carrier-x");
 * }</pre>
 *
 * @param name 1 to 32 lower-case ASCII letters, digits, dots or hyphens, the first one a letter
 */
public record CodeSystem(String name) implements Comparable<CodeSystem>, Serializable {
    private static final int MAX_LENGTH = 32;
    private static final int COUNTRY = 2;

    /** The codes of a country's own list, {@link vn.donvi.unit.UnitCode}. No table has them; the gazetteer does. */
    public static final CodeSystem OFFICE = new CodeSystem("office");

    /** The codes of ISO 3166-2, such as {@code VN-44}. Their part after the country is understood too: {@code 44}. */
    public static final CodeSystem ISO_3166_2 = new CodeSystem("iso-3166-2");

    /** Postal codes. */
    public static final CodeSystem POSTAL = new CodeSystem("postal");

    /** Area codes of telephones, without the 0 before them. One with it is understood too. */
    public static final CodeSystem TELEPHONE = new CodeSystem("telephone");

    /**
     * @throws IllegalArgumentException if the name is not such a text
     */
    public CodeSystem {
        if (!isName(name)) {
            throw new IllegalArgumentException("'" + name + "' is not the name of a system of codes (1 to " + MAX_LENGTH
                    + " lower-case letters, digits, dots or hyphens, the first one a letter)");
        }
    }

    /**
     * The system with this name.
     *
     * @throws IllegalArgumentException if the text cannot be a name
     */
    public static CodeSystem of(String name) {
        return new CodeSystem(name);
    }

    /** Whether {@code text} can be the name of a system. */
    public static boolean isName(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !isDigit(c) && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** The form of a code or label in which two are compared: without blanks at its ends, and without capitals. */
    String key(String text) {
        String key = (isAscii(text) ? text.strip() : NameForm.normal(text)).toLowerCase(Locale.ROOT);
        if (equals(TELEPHONE) && key.length() > 1 && key.charAt(0) == '0') {
            return key.substring(1);
        }
        return key;
    }

    /** The key of a code without its country; the key itself if the codes of the system have no country. */
    String shortKey(String code) {
        String key = key(code);
        boolean hasCountry = equals(ISO_3166_2) && key.length() > COUNTRY + 1 && key.charAt(COUNTRY) == '-';
        return hasCountry ? key.substring(COUNTRY + 1) : key;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public int compareTo(CodeSystem other) {
        return name.compareTo(other.name);
    }

    // Written out for speed: see UnitCode.

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object || (object instanceof CodeSystem other && name.equals(other.name));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
