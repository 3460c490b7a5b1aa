package vn.donvi.workshop.list;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.donvi.unit.UnitLevel;

/** The dates of the lists that show changes on other days than they began. */
public final class ListDates {
    private final Map<String, LocalDate> listed = new HashMap<>();

    ListDates() {}

    void put(UnitLevel level, String code, LocalDate day, LocalDate listDate) {
        listed.put(key(level, code, day), listDate);
    }

    /** The date of the list that shows what happened to a unit on a day; empty if it is that day, or no list shows it. */
    public Optional<LocalDate> find(UnitLevel level, String code, LocalDate day) {
        return Optional.ofNullable(listed.get(key(level, code, day)));
    }

    private static String key(UnitLevel level, String code, LocalDate day) {
        return level + " " + code + " " + day;
    }
}
