package vn.donvi.vietnam;

import java.util.Locale;
import java.util.Optional;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/**
 * A name as it stands in an address, without its spelling of the moment.
 *
 * @param name the name without its type
 * @param type the word before it in full, as in {@link vn.donvi.unit.UnitType#prefix()}; empty if none is written
 * @param accented whether the accents are written
 * @param level the level it is of whatever its type, as in a column; empty if nothing says so
 */
record WrittenPart(String name, String type, boolean accented, Optional<UnitLevel> level) {
    /** The name with its type. */
    static WrittenPart typed(AdministrativeUnit unit) {
        return new WrittenPart(unit.name(), unit.type().prefix(), true, Optional.empty());
    }

    /** The name without its type, which may be that of a unit of any level. */
    static WrittenPart bare(AdministrativeUnit unit) {
        return new WrittenPart(unit.name(), "", true, Optional.empty());
    }

    /** The name without its type, known to be that of a unit of a level. */
    static WrittenPart of(UnitLevel level, String name) {
        return new WrittenPart(name, "", true, Optional.of(level));
    }

    WrittenPart plain() {
        return new WrittenPart(name, type, false, level);
    }

    WrittenPart untyped() {
        return new WrittenPart(name, "", accented, level);
    }

    WrittenPart named(String other) {
        return new WrittenPart(other, type, accented, level);
    }

    /** Whether its level and its type are those of a unit. */
    boolean isOfTheKind(AdministrativeUnit unit) {
        return (level.isEmpty() || level.get() == unit.level())
                && (type.isEmpty() || type.equals(unit.type().prefix()));
    }

    /** Letters and digits in lower case with their accents, which stand where the newer convention puts them. */
    static String accentedKey(String name) {
        StringBuilder key = new StringBuilder();
        likeI(NameForm.normal(name).toLowerCase(Locale.ROOT))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Writes i for y after a consonant, which official lists use for one another. */
    static String likeI(String name) {
        StringBuilder written = new StringBuilder(name);
        for (int i = 1; i < written.length(); i++) {
            int y = "yýỳỷỹỵ".indexOf(written.charAt(i));
            char before = written.charAt(i - 1);
            boolean isAfterQu = before == 'u' && i > 1 && written.charAt(i - 2) == 'q';
            if (y >= 0 && ("bcdđghklmnpqrstvx".indexOf(before) >= 0 || isAfterQu)) {
                written.setCharAt(i, "iíìỉĩị".charAt(y));
            }
        }
        return written.toString();
    }
}
