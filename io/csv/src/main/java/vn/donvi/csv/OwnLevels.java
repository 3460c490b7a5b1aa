package vn.donvi.csv;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/**
 * The types of units in a table without types. They follow from the parents if the table has parents, else from the
 * lengths of the codes.
 */
final class OwnLevels {
    /** The number of levels. */
    private static final int MOST = 3;

    private static final Map<Integer, UnitType> VIETNAMESE =
            Map.of(2, UnitType.PROVINCE, 3, UnitType.DISTRICT, 5, UnitType.MUNICIPALITY);

    private final Map<Integer, UnitType> byLength = new HashMap<>();
    /** The types by code; empty if the table has no parents. */
    private final Map<UnitCode, UnitType> byCode = new HashMap<>();

    private OwnLevels() {}

    /** Finds the types, and gives the rule that was used to {@code notes}. */
    static OwnLevels of(OwnUnits units, String type, Consumer<String> notes) {
        OwnLevels levels = new OwnLevels();
        if (units.hasParents()) {
            levels.tellByParents(units.rows());
            notes.accept("no column " + type + ": " + words(new HashSet<>(levels.byCode.values()))
                    + " are told by their parents");
        } else {
            levels.tellByLength(units.rows());
            notes.accept("no column " + type + ": " + levels.words());
        }
        return levels;
    }

    /** Returns the type of a unit of the table. */
    UnitType of(OwnUnits.Row row) {
        UnitType known = byCode.get(row.code());
        return known != null ? known : byLength.getOrDefault(length(row), UnitType.MUNICIPALITY);
    }

    private static int length(OwnUnits.Row row) {
        return row.code().value().length();
    }

    /**
     * Finds types by the number of units above a unit. Of three levels, none above is a province, one above a district,
     * and two or more above a municipality. Of two levels, none above is a province, and one above a municipality. Of
     * one level, all are municipalities.
     */
    private void tellByParents(List<OwnUnits.Row> rows) {
        Map<UnitCode, @Nullable UnitCode> parents = new HashMap<>();
        for (OwnUnits.Row row : rows) {
            if (row.parent() != null || !parents.containsKey(row.code())) {
                parents.put(row.code(), row.parent());
            }
        }
        Map<UnitCode, Integer> depths = new HashMap<>();
        int deepest = 0;
        for (UnitCode code : parents.keySet()) {
            int depth = 0;
            for (UnitCode above = parents.get(code); above != null && depth < MOST; above = parents.get(above)) {
                depth++;
            }
            depths.put(code, depth);
            deepest = Math.max(deepest, depth);
        }
        for (Map.Entry<UnitCode, Integer> depth : depths.entrySet()) {
            UnitType type = depth.getValue() == 0 && deepest > 0
                    ? UnitType.PROVINCE
                    : depth.getValue() == 1 && deepest > 1 ? UnitType.DISTRICT : UnitType.MUNICIPALITY;
            byCode.put(depth.getKey(), type);
        }
    }

    private void tellByLength(List<OwnUnits.Row> rows) {
        TreeSet<Integer> lengths = new TreeSet<>();
        boolean areNumbers = true;
        for (OwnUnits.Row row : rows) {
            String code = row.code().value();
            lengths.add(code.length());
            areNumbers &= code.charAt(0) != '0' && code.chars().allMatch(c -> c >= '0' && c <= '9');
        }
        boolean areConsecutive = lengths.last() - lengths.first() == lengths.size() - 1;
        boolean isOneLevel = lengths.size() == 1 || lengths.size() > MOST || (areNumbers && areConsecutive);
        if (!isOneLevel && VIETNAMESE.keySet().containsAll(lengths)) {
            lengths.forEach(length -> byLength.put(length, VIETNAMESE.get(length)));
        } else if (!isOneLevel) {
            byLength.put(lengths.first(), UnitType.PROVINCE);
            byLength.put(lengths.last(), UnitType.MUNICIPALITY);
            lengths.forEach(length -> byLength.putIfAbsent(length, UnitType.DISTRICT));
        } else {
            lengths.forEach(length -> byLength.put(length, UnitType.MUNICIPALITY));
        }
    }

    /** Describes the types by the lengths of codes. */
    private String words() {
        Set<UnitType> types = new HashSet<>(byLength.values());
        if (types.size() == 1) {
            return "all units are taken for " + plural(types.iterator().next());
        }
        Map<UnitLevel, String> words = new EnumMap<>(UnitLevel.class);
        byLength.forEach(
                (length, type) -> words.put(type.level(), "codes of " + length + " characters for " + plural(type)));
        return "units with " + String.join(", ", words.values()).replace(" for ", " are taken for ");
    }

    private static String words(Set<UnitType> types) {
        Map<UnitLevel, String> words = new EnumMap<>(UnitLevel.class);
        types.forEach(type -> words.put(type.level(), plural(type)));
        return String.join(" and ", words.values());
    }

    private static String plural(UnitType type) {
        return type == UnitType.MUNICIPALITY ? "municipalities" : type.label() + "s";
    }
}
