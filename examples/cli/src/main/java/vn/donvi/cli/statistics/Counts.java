package vn.donvi.cli.statistics;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.TextTable;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** The numbers of units at two dates, by level, type and province. */
public final class Counts {
    static final List<String> COLUMNS = List.of("group", "level", "code", "name", "before", "after", "difference");

    private final Snapshot before;
    private final Snapshot after;

    Counts(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    void writeText(Writer out) throws IOException {
        TextTable levels = new TextTable("lrrr");
        levels.row("", before.date().toString(), after.date().toString(), "difference");
        for (UnitLevel level : UnitLevel.values()) {
            Count total = ofLevel(level);
            levels.row(plural(level), total.before(), total.after(), total.difference());
            ofTypes(level)
                    .forEach((type, count) ->
                            levels.row("  " + type.label(), count.before(), count.after(), count.difference()));
        }
        levels.print(out);
        for (UnitLevel level : new UnitLevel[] {UnitLevel.DISTRICT, UnitLevel.COMMUNE}) {
            out.append('\n');
            byProvince(level).print(out);
        }
    }

    private TextTable byProvince(UnitLevel level) {
        TextTable table = new TextTable("llrrr");
        table.row(
                "",
                plural(level) + " of",
                before.date().toString(),
                after.date().toString(),
                "difference");
        long totalBefore = 0;
        long totalAfter = 0;
        for (UnitCode province : provinces()) {
            Count count = ofProvince(province, level);
            table.row(province.toString(), name(province), count.before(), count.after(), count.difference());
            totalBefore += count.first;
            totalAfter += count.second;
        }
        Count total = new Count(totalBefore, totalAfter);
        return table.row("", "total", total.before(), total.after(), total.difference());
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
        for (UnitCode province : provinces()) {
            for (UnitLevel level : new UnitLevel[] {UnitLevel.DISTRICT, UnitLevel.COMMUNE}) {
                print(table, "province", level, province.toString(), name(province), ofProvince(province, level));
            }
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

    private Count ofProvince(UnitCode province, UnitLevel level) {
        return new Count(
                before.within(province, level).size(),
                after.within(province, level).size());
    }

    /** The codes of the provinces of either date, sorted. */
    private Set<UnitCode> provinces() {
        Set<UnitCode> codes = new TreeSet<>();
        before.units(UnitLevel.PROVINCE).forEach(province -> codes.add(province.code()));
        after.units(UnitLevel.PROVINCE).forEach(province -> codes.add(province.code()));
        return codes;
    }

    /** The name of the unit with the code of a province; both names if they differ, as when a merger took the code. */
    private String name(UnitCode province) {
        Optional<String> first = before.find(province).map(AdministrativeUnit::fullName);
        Optional<String> second = after.find(province).map(AdministrativeUnit::fullName);
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            return first.get() + " -> " + second.get();
        }
        return first.or(() -> second).orElseThrow();
    }

    private static String plural(UnitLevel level) {
        return Labels.name(level) + "s";
    }

    /** The numbers of units before and after. */
    private record Count(long first, long second) {
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
