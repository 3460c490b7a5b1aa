package vn.donvi.workshop.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.name.NameForm;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;
import vn.donvi.workshop.source.PrintedName;
import vn.donvi.workshop.source.SourceException;

/**
 * The history of every code in the lists, divided into spans where type, parent or name changes. A change of spelling
 * alone begins no span.
 */
public final class VersionSpans {
    private final Map<UnitLevel, TreeMap<String, List<VersionSpan>>> byLevel = new EnumMap<>(UnitLevel.class);
    private final Map<String, List<ListEntry>> provinces;
    private int respelt;

    private VersionSpans(ListHistory history) {
        this.provinces = history.entries(UnitLevel.PROVINCE);
        for (UnitLevel level : UnitLevel.values()) {
            TreeMap<String, List<VersionSpan>> spells = new TreeMap<>();
            history.entries(level).forEach((code, entries) -> spells.put(code, cut(entries)));
            byLevel.put(level, spells);
        }
    }

    public static VersionSpans of(ListHistory history) {
        return new VersionSpans(history);
    }

    /** All spans of a level, by code, then by date. */
    public Stream<VersionSpan> all(UnitLevel level) {
        return ofLevel(level).values().stream().flatMap(List::stream);
    }

    /** The spans of a code, by date. */
    public List<VersionSpan> of(UnitLevel level, String code) {
        return ofLevel(level).getOrDefault(code, List.of());
    }

    /** The span of a code that contains a date. */
    public Optional<VersionSpan> find(UnitLevel level, String code, LocalDate date) {
        return of(level, code).stream().filter(spell -> spell.contains(date)).findFirst();
    }

    /** The units of a day as a gazetteer that begins and ends on it. */
    public Gazetteer on(LocalDate date) {
        Gazetteer.Builder gazetteer = Gazetteer.builder(date, date);
        for (UnitLevel level : UnitLevel.values()) {
            all(level).filter(span -> span.contains(date)).forEach(span -> {
                AdministrativeUnit.Builder unit = AdministrativeUnit.builder(
                                UnitCode.of(span.code()),
                                span.type(),
                                span.nameBefore(date.plusDays(1)),
                                DateRange.from(date))
                        .otherSpellings(Set.copyOf(span.names().values()));
                if (level != UnitLevel.PROVINCE) {
                    unit.parent(UnitCode.of(span.parent()));
                }
                gazetteer.addUnits(List.of(unit.build()));
            });
        }
        return gazetteer.build();
    }

    private Map<String, List<VersionSpan>> ofLevel(UnitLevel level) {
        return byLevel.getOrDefault(level, new TreeMap<>());
    }

    /** The number of changes in the spelling alone of a name. */
    public int respelt() {
        return respelt;
    }

    private List<VersionSpan> cut(List<ListEntry> entries) {
        List<VersionSpan> spells = new ArrayList<>();
        List<ListEntry> same = new ArrayList<>();
        for (ListEntry entry : entries) {
            if (!same.isEmpty() && (entry.isGone() || !continues(same.get(same.size() - 1), entry))) {
                spells.add(spell(same, entry.date()));
                same.clear();
            }
            if (!entry.isGone()) {
                if (!same.isEmpty() && !printed(same.get(same.size() - 1)).equals(printed(entry))) {
                    respelt++;
                }
                same.add(entry);
            } else if (spells.isEmpty()
                    || !entry.date().equals(spells.get(spells.size() - 1).until())) {
                throw new SourceException(entry.level() + " " + entry.code() + " goes on " + entry.date()
                        + " from a list that does not have it");
            }
        }
        if (!same.isEmpty()) {
            spells.add(spell(same, null));
        }
        return Collections.unmodifiableList(spells);
    }

    private boolean continues(ListEntry before, ListEntry after) {
        PrintedName was = printed(before);
        PrintedName is = printed(after);
        return type(before) == type(after)
                && before.parent().equals(after.parent())
                && NameForm.spellingKey(was.name()).equals(NameForm.spellingKey(is.name()));
    }

    private VersionSpan spell(List<ListEntry> same, @Nullable LocalDate until) {
        ListEntry last = same.get(same.size() - 1);
        NavigableMap<LocalDate, String> names = new TreeMap<>();
        for (ListEntry entry : same) {
            names.put(entry.date(), printed(entry).name());
        }
        return new VersionSpan(
                last.level(),
                last.code(),
                same.get(0).date(),
                until,
                type(last),
                last.parent(),
                Collections.unmodifiableNavigableMap(names));
    }

    private UnitType type(ListEntry entry) {
        boolean province = entry.level() == UnitLevel.PROVINCE;
        UnitType type = printed(entry).type(province, !province && inCentralCity(entry));
        if (type.level() != entry.level()) {
            throw new SourceException(entry.level() + " " + entry.code() + " is named " + entry.name());
        }
        return type;
    }

    private boolean inCentralCity(ListEntry entry) {
        ListEntry current = null;
        for (ListEntry province : provinces.getOrDefault(entry.province(), List.of())) {
            if (!province.date().isAfter(entry.date())) {
                current = province;
            }
        }
        return current != null && printed(current).prefix().equals("Thành phố");
    }

    private static PrintedName printed(ListEntry entry) {
        String name = entry.name();
        if (name == null) {
            throw new IllegalArgumentException("a unit that is gone has no name");
        }
        return PrintedName.of(name);
    }
}
