package vn.donvi.party;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The name of a unit's own party organisation: {@code Đảng bộ xã Đức Thọ}. It has the form, and the type and name of
 * the unit. It shows neither which unit of that name it is, nor the kind of the organisation.
 *
 * <pre>{@code
 * OrganizationName name = OrganizationName.find("đảng bộ phường Long Biên").orElseThrow();
 * name.typeWord(); // phường
 * OrganizationName.of(OrganizationForm.CHI_BO, unit).toString(); // Chi bộ đặc khu Hoàng Sa
 * }</pre>
 *
 * @param form đảng bộ or chi bộ
 * @param typeWord the word before the unit's name, in lower case: {@code thành phố} for any kind of city
 * @param name the unit's name without its type
 */
public record OrganizationName(OrganizationForm form, String typeWord, String name) implements Serializable {
    private static final String[] TYPE_WORDS = {
        "tỉnh", "thành phố", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu"
    };

    /**
     * @throws IllegalArgumentException if the type word or the name is blank
     */
    public OrganizationName {
        Objects.requireNonNull(form, "form");
        if (typeWord.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an organisation's name needs a type and a name of a unit");
        }
    }

    /**
     * The name of a unit's organisation.
     *
     * @throws IllegalArgumentException if the unit's type has no word of its own, as in other countries
     */
    public static OrganizationName of(OrganizationForm form, AdministrativeUnit unit) {
        return new OrganizationName(form, unit.type().prefix().toLowerCase(Locale.ROOT), unit.name());
    }

    /**
     * Reads {@code Đảng bộ xã Đức Thọ}, in any case and with either place of the tone marks; empty if the text does not
     * begin with a form and the type of a unit, or has no name after them.
     */
    public static Optional<OrganizationName> find(String text) {
        String normal = NameForm.normal(text);
        String plain = normal.toLowerCase(Locale.ROOT);
        for (OrganizationForm form : OrganizationForm.values()) {
            for (String word : TYPE_WORDS) {
                String start = form.label() + " " + word + " ";
                if (plain.startsWith(start)) {
                    return Optional.of(new OrganizationName(form, word, normal.substring(start.length())));
                }
            }
        }
        return Optional.empty();
    }

    /** The name as documents write it: {@code Đảng bộ xã Đức Thọ}. */
    @Override
    public String toString() {
        return form.prefix() + " " + typeWord + " " + name;
    }
}
