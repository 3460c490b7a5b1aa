package vn.donvi.workshop.edge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.list.VersionSpan;
import vn.donvi.workshop.list.VersionSpans;
import vn.donvi.workshop.source.PopularSpellings;
import vn.donvi.workshop.source.SourceException;

/** The versions of all units: the spans of the lists, divided on every date on which a unit gave or took something. */
public final class VersionTable {
    private final PopularSpellings popular;
    private final Map<UnitId, AdministrativeUnit> units = new LinkedHashMap<>();
    private final Map<UnitId, VersionSpan> spells = new HashMap<>();
    private final Map<UnitLevel, Map<String, TreeMap<LocalDate, AdministrativeUnit>>> byCode = new HashMap<>();

    private VersionTable(PopularSpellings popular) {
        this.popular = popular;
    }

    public static VersionTable of(VersionSpans spells, Collection<Edge> edges, PopularSpellings popular) {
        Map<UnitLevel, Map<String, SortedSet<LocalDate>>> cuts = new HashMap<>();
        for (Edge edge : edges) {
            cut(cuts, edge.level(), edge.from(), edge.date());
            cut(cuts, edge.level(), edge.to(), edge.date());
        }
        VersionTable table = new VersionTable(popular);
        for (UnitLevel level : UnitLevel.values()) {
            Map<String, SortedSet<LocalDate>> ofLevel = cuts.getOrDefault(level, Map.of());
            spells.all(level).forEach(spell -> table.add(spell, ofLevel.getOrDefault(spell.code(), new TreeSet<>())));
        }
        return table;
    }

    /** All versions. */
    public Collection<AdministrativeUnit> units() {
        return units.values();
    }

    /** The version with an id. */
    public AdministrativeUnit get(UnitId id) {
        AdministrativeUnit unit = units.get(id);
        if (unit == null) {
            throw new SourceException("no version " + id);
        }
        return unit;
    }

    /** The span that a version is part of. */
    public VersionSpan spell(AdministrativeUnit unit) {
        VersionSpan spell = spells.get(unit.id());
        if (spell == null) {
            throw new SourceException("no version " + unit.id());
        }
        return spell;
    }

    /** The version of a code that is in force on a date. */
    public Optional<AdministrativeUnit> find(UnitLevel level, String code, LocalDate date) {
        TreeMap<LocalDate, AdministrativeUnit> versions =
                byCode.getOrDefault(level, Map.of()).get(code);
        if (versions == null) {
            return Optional.empty();
        }
        Map.Entry<LocalDate, AdministrativeUnit> last = versions.floorEntry(date);
        return last == null || !last.getValue().isInForce(date) ? Optional.empty() : Optional.of(last.getValue());
    }

    private static void cut(
            Map<UnitLevel, Map<String, SortedSet<LocalDate>>> cuts, UnitLevel level, String code, LocalDate date) {
        cuts.computeIfAbsent(level, l -> new HashMap<>())
                .computeIfAbsent(code, c -> new TreeSet<>())
                .add(date);
    }

    private void add(VersionSpan spell, SortedSet<LocalDate> cuts) {
        LocalDate until = spell.until();
        List<LocalDate> starts = new ArrayList<>();
        starts.add(spell.from());
        for (LocalDate cut : cuts) {
            if (cut.isAfter(spell.from()) && (until == null || cut.isBefore(until))) {
                starts.add(cut);
            }
        }
        for (int i = 0; i < starts.size(); i++) {
            add(spell, starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : until);
        }
    }

    private void add(VersionSpan spell, LocalDate from, @Nullable LocalDate until) {
        String name = spell.nameBefore(until);
        SortedSet<String> spellings = spell.spellings(from, until);
        spellings.remove(name);
        spellings.addAll(popular.of(spell.level(), name));
        spellings.addAll(popular.of(spell.code(), name, spell::contains));
        AdministrativeUnit.Builder builder = AdministrativeUnit.builder(
                        UnitCode.of(spell.code()),
                        spell.type(),
                        name,
                        until == null ? DateRange.from(from) : DateRange.of(from, until))
                .otherSpellings(spellings);
        AdministrativeUnit unit = spell.parent().isEmpty()
                ? builder.build()
                : builder.parent(UnitCode.of(spell.parent())).build();
        units.put(unit.id(), unit);
        spells.put(unit.id(), spell);
        byCode.computeIfAbsent(spell.level(), level -> new HashMap<>())
                .computeIfAbsent(spell.code(), code -> new TreeMap<>())
                .put(from, unit);
    }
}
