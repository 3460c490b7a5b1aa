package vn.donvi.cli.statistics;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.TextTable;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.statistics.UnitAssignment;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** The numbers of units at two dates, by level, type and province. */
public final class Counts {
    static final List<String> COLUMNS = List.of("group", "level", "code", "name", "before", "after", "difference");

    private static final String NOWHERE = "(no province)";

    private final Snapshot before;
    private final Snapshot after;
    private final UnitAssignment provincesAfter;
    private final UnitAssignment provincesBefore;

    Counts(Gazetteer gazetteer, LocalDate before, LocalDate after) {
        this.before = gazetteer.on(before);
        this.after = gazetteer.on(after);
        this.provincesAfter = GroupBy.provinces(gazetteer, after);
        this.provincesBefore = GroupBy.provinces(gazetteer, before);
    }

    void writeText(Writer out, Words words) throws IOException {
        TextTable levels = new TextTable("lrrr");
        levels.row("", before.date().toString(), after.date().toString(), words.text("statistics.difference"));
        for (UnitLevel level : UnitLevel.values()) {
            Count total = ofLevel(level);
            levels.row(words.text(level(level)), total.before(), total.after(), total.difference());
            ofTypes(level)
                    .forEach((type, count) ->
                            levels.row("  " + type.label(), count.before(), count.after(), count.difference()));
        }
        levels.print(out);
        for (UnitLevel level : new UnitLevel[] {UnitLevel.DISTRICT, UnitLevel.COMMUNE}) {
            out.append('\n');
            byProvince(level, words).print(out);
        }
    }

    private TextTable byProvince(UnitLevel level, Words words) {
        TextTable table = new TextTable("llrrr");
        table.row(
                "",
                words.text("statistics.of", level(level)),
                before.date().toString(),
                after.date().toString(),
                words.text("statistics.difference"));
        long totalBefore = 0;
        long totalAfter = 0;
        for (Map.Entry<AdministrativeUnit, Count> province :
                ofProvinces(level, after, provincesAfter).entrySet()) {
            Count count = province.getValue();
            table.row(
                    province.getKey().code().toString(),
                    province.getKey().fullName(),
                    count.before(),
                    count.after(),
                    count.difference());
            totalBefore += count.first;
            totalAfter += count.second;
        }
        Count rest = new Count(before.count(level) - totalBefore, after.count(level) - totalAfter);
        if (rest.isAny()) {
            table.row("", words.text("statistics.no-province-known"), rest.before(), rest.after(), rest.difference());
        }
        Count total = ofLevel(level);
        return table.row("", words.text("statistics.total"), total.before(), total.after(), total.difference());
    }

    void write(ResultTable table) throws IOException {
        for (UnitLevel level : UnitLevel.values()) {
            print(table, "level", level, null, plural(level), ofLevel(level));
        }
        for (UnitLevel level : UnitLevel.values()) {
            for (Map.Entry<UnitType, Count> type : ofTypes(level).entrySet()) {
                print(table, "type", level, null, type.getKey().label(), type.getValue());
            }
        }
        writeProvinces(table, "province", after, provincesAfter);
        writeProvinces(table, "former_province", before, provincesBefore);
    }

    private void writeProvinces(ResultTable table, String group, Snapshot snapshot, UnitAssignment provinces)
            throws IOException {
        Map<AdministrativeUnit, Count> districts = ofProvinces(UnitLevel.DISTRICT, snapshot, provinces);
        Map<AdministrativeUnit, Count> communes = ofProvinces(UnitLevel.COMMUNE, snapshot, provinces);
        for (AdministrativeUnit province : districts.keySet()) {
            String code = province.code().toString();
            String name = province.fullName();
            print(table, group, UnitLevel.DISTRICT, code, name, Objects.requireNonNull(districts.get(province)));
            print(table, group, UnitLevel.COMMUNE, code, name, Objects.requireNonNull(communes.get(province)));
        }
        writeRest(table, group, UnitLevel.DISTRICT, districts);
        writeRest(table, group, UnitLevel.COMMUNE, communes);
    }

    /** Writes how many units are in none of the provinces, if any are: those whose people are in no known unit. */
    private void writeRest(ResultTable table, String group, UnitLevel level, Map<AdministrativeUnit, Count> counts)
            throws IOException {
        Count rest = ofLevel(level);
        for (Count count : counts.values()) {
            rest = rest.plus(-count.first, -count.second);
        }
        if (rest.isAny()) {
            print(table, group, level, null, NOWHERE, rest);
        }
    }

    private static void print(
            ResultTable table, String group, UnitLevel level, @Nullable String code, String name, Count count)
            throws IOException {
        table.row(group, Labels.name(level), code, name, count.first, count.second, count.second - count.first);
    }

    private Count ofLevel(UnitLevel level) {
        return new Count(before.count(level), after.count(level));
    }

    /** The types of a level that have units at either date, in their order. */
    private Map<UnitType, Count> ofTypes(UnitLevel level) {
        Map<UnitType, Integer> first = before.countsByType();
        Map<UnitType, Integer> second = after.countsByType();
        Map<UnitType, Count> counts = new EnumMap<>(UnitType.class);
        for (UnitType type : UnitType.values()) {
            if (type.level() == level && (first.containsKey(type) || second.containsKey(type))) {
                counts.put(type, new Count(first.getOrDefault(type, 0), second.getOrDefault(type, 0)));
            }
        }
        return counts;
    }

    /**
     * The units of a level by the provinces of a date, by code: those that lie in them at the date itself, and those of the
     * other date whose people are in them for the most part.
     */
    private Map<AdministrativeUnit, Count> ofProvinces(UnitLevel level, Snapshot snapshot, UnitAssignment provinces) {
        Map<AdministrativeUnit, Count> counts = new LinkedHashMap<>();
        snapshot.units(UnitLevel.PROVINCE).forEach(province -> counts.put(province, new Count(0, 0)));
        for (AdministrativeUnit unit : before.units(level)) {
            provinces
                    .of(unit, before.date())
                    .ifPresent(home -> counts.computeIfPresent(home, (key, old) -> old.plus(1, 0)));
        }
        for (AdministrativeUnit unit : after.units(level)) {
            provinces
                    .of(unit, after.date())
                    .ifPresent(home -> counts.computeIfPresent(home, (key, old) -> old.plus(0, 1)));
        }
        return counts;
    }

    private static Message level(UnitLevel level) {
        return Message.of("statistics.level." + level.name());
    }

    private static String plural(UnitLevel level) {
        return Labels.name(level) + "s";
    }

    /** The numbers of units before and after. */
    private record Count(long first, long second) {
        Count plus(long before, long after) {
            return new Count(first + before, second + after);
        }

        boolean isAny() {
            return first != 0 || second != 0;
        }

        String before() {
            return NumberText.of(first);
        }

        String after() {
            return NumberText.of(second);
        }

        String difference() {
            return NumberText.signed(second - first);
        }
    }
}
