package vn.donvi.law.resolution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.unit.UnitType;

/**
 * A unit as a text names it: the word for its type, its name, and the units around it that the text names. Prints as
 * {@code xã Quang Trung (huyện An Lão)}.
 *
 * <p>The name is as written, in NFC with single blanks: tone marks are where the text has them, "Phường 04" stays 04.
 * The words of the list around it are not part of it: each of "các xã A, B và C" has the term xã.
 *
 * <p><b>Brackets.</b> {@link #within} holds only the units that directly follow this name. The law often means a
 * bracket for the names before as well ("Phường 12, Phường 13 và Phường 15 (Quận 10)") and sometimes for this name
 * alone ("các xã Vĩnh Hòa (thị xã Tân Châu), Phú Lộc"). The words do not show which, so the reader does not decide.
 *
 * @param term the word for the type in lower case: xã, phường, thị trấn, đặc khu, huyện, quận, thị xã, thành phố, tỉnh;
 *     empty for land that is no unit ("khu vực bãi bồi ven biển"), whose name is these words
 * @param name the bare name; empty only in {@link #NONE}
 * @param within the units in the bracket, or after "thuộc", "của" or a comma, in the order written: "(huyện Châu Thành,
 *     tỉnh Bến Tre)" gives two; unmodifiable, empty if there are none
 */
public record UnitName(String term, String name, List<UnitName> within) {
    /** No unit: a passage leaves out the unit that it is about. */
    public static final UnitName NONE = new UnitName("", "", List.of());

    public UnitName {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(name, "name");
        within = List.copyOf(within);
    }

    /** Makes a unit without units around it. */
    public static UnitName of(String term, String name) {
        return new UnitName(term, name, List.of());
    }

    /** Returns the same unit within others, the narrowest first. */
    public UnitName within(List<UnitName> units) {
        return new UnitName(term, name, units);
    }

    /** Whether the text names a unit or land. */
    public boolean isNamed() {
        return !name.isEmpty();
    }

    /** Whether this is land that is no unit, such as a shore or military land. */
    public boolean isTerritory() {
        return isNamed() && term.isEmpty();
    }

    /**
     * The types that the term may mean. Only thành phố has more than one: a city under the central government, of a
     * province, or of such a city. Unmodifiable; empty without a term.
     */
    public List<UnitType> types() {
        return UnitTerm.types(term);
    }

    /** The type, if the term can mean only one. */
    public Optional<UnitType> type() {
        List<UnitType> types = types();
        return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(term);
        if (!term.isEmpty() && !name.isEmpty()) {
            text.append(' ');
        }
        text.append(name);
        if (!within.isEmpty()) {
            text.append(" (");
            for (int i = 0; i < within.size(); i++) {
                text.append(i == 0 ? "" : ", ").append(within.get(i));
            }
            text.append(')');
        }
        return text.toString();
    }
}
