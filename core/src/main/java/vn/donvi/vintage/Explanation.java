package vn.donvi.vintage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.name.NameForm;
import vn.donvi.statistics.TerritorialIdentity;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/** The dates that explain one cell of a column. */
final class Explanation {
    private final CodeColumn.Cell cell;
    /** Spans by date; a new one begins, even on the next day, if the code came to mean another territory or level. */
    private final List<DateRange> meanings;

    private Explanation(CodeColumn.Cell cell, List<DateRange> meanings) {
        this.cell = cell;
        this.meanings = meanings;
    }

    static Explanation of(
            CodeColumn.Cell cell, Gazetteer gazetteer, TerritorialIdentity territories, @Nullable UnitLevel level) {
        if (!UnitCode.isCode(cell.code)) {
            return new Explanation(cell, List.of());
        }
        List<DateRange> meanings = new ArrayList<>(2);
        String key = nameKey(cell.name);
        AdministrativeUnit before = null;
        for (AdministrativeUnit version : gazetteer.versions(UnitCode.of(cell.code))) {
            if ((level != null && version.level() != level) || !isNamed(version, key)) {
                continue;
            }
            int last = meanings.size() - 1;
            if (before != null && before.level() == version.level() && territories.isSame(before.id(), version.id())) {
                meanings.set(last, joined(meanings.get(last), version.validity()));
            } else {
                meanings.add(version.validity());
            }
            before = version;
        }
        return new Explanation(cell, meanings);
    }

    CodeColumn.Cell cell() {
        return cell;
    }

    List<DateRange> meanings() {
        return meanings;
    }

    boolean holds(LocalDate date) {
        for (DateRange meaning : meanings) {
            if (meaning.contains(date)) {
                return true;
            }
        }
        return false;
    }

    private static DateRange joined(DateRange earlier, DateRange later) {
        return later.endExclusive()
                .map(end -> DateRange.of(earlier.startInclusive(), end))
                .orElseGet(() -> DateRange.from(earlier.startInclusive()));
    }

    private static boolean isNamed(AdministrativeUnit unit, String key) {
        if (key.isEmpty() || isKeyOf(unit.name(), unit, key)) {
            return true;
        }
        for (String spelling : unit.otherSpellings()) {
            if (isKeyOf(spelling, unit, key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKeyOf(String name, AdministrativeUnit unit, String key) {
        return nameKey(name).equals(key)
                || nameKey(unit.type().prefix() + " " + name).equals(key);
    }

    /** The name in its form for comparison: Phường 04 is Phường 4. */
    private static String nameKey(String name) {
        String key = NameForm.key(name);
        StringBuilder text = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            boolean isLeadingZero = key.charAt(i) == '0'
                    && (i == 0 || !isDigit(key.charAt(i - 1)))
                    && i + 1 < key.length()
                    && isDigit(key.charAt(i + 1));
            if (!isLeadingZero) {
                text.append(key.charAt(i));
            }
        }
        return text.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
