package vn.donvi.workshop.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.list.CodeList;
import vn.donvi.workshop.list.ListEntry;
import vn.donvi.workshop.list.VersionSpans;
import vn.donvi.workshop.source.PrintedName;

/**
 * The list entries of the reform of 2025: all provinces and communes of the list of codes, and the end of all other
 * units. There are no districts.
 */
public final class ReformEntries {
    private ReformEntries() {}

    public static List<ListEntry> of(VersionSpans before, CodeList codes) {
        LocalDate date = Reform2025.DATE;
        List<ListEntry> entries = new ArrayList<>();
        Set<String> communes = new HashSet<>();
        for (CodeList.Commune commune : codes.communes()) {
            communes.add(commune.code());
            // The parent of a commune is its province; the lists have it in the column of the district.
            entries.add(new ListEntry(
                    date,
                    UnitLevel.COMMUNE,
                    commune.code(),
                    commune.province(),
                    commune.province(),
                    full(commune.name()),
                    ""));
        }
        codes.provinces()
                .forEach((code, name) ->
                        entries.add(new ListEntry(date, UnitLevel.PROVINCE, code, "", "", full(name), "")));
        for (UnitLevel level : UnitLevel.values()) {
            before.all(level).filter(spell -> spell.contains(date)).forEach(spell -> {
                boolean goesOn = switch (level) {
                    case PROVINCE -> codes.provinces().containsKey(spell.code());
                    case DISTRICT -> false;
                    case COMMUNE -> communes.contains(spell.code());
                };
                if (!goesOn) {
                    entries.add(new ListEntry(date, level, spell.code(), "", "", null, ""));
                }
            });
        }
        return entries;
    }

    private static String full(PrintedName name) {
        return name.prefix() + " " + name.name();
    }
}
