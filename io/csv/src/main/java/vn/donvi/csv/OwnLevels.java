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
 * The types of units of a table that does not say them: by the parents if the table has those, else by how long the codes
 * are, or one for all.
 */
final class OwnLevels {
    /** More levels there are not. */
    private static final int MOST = 3;

    private static final Map<Integer, UnitType> VIETNAMESE =
            Map.of(2, UnitType.PROVINCE, 3, UnitType.DISTRICT, 5, UnitType.MUNICIPALITY);

    private final Map<Integer, UnitType> byLength = new HashMap<>();
    /** By code; empty if there are no parents to tell. */
    private final Map<UnitCode, UnitType> byCode = new HashMap<>();

    private OwnLevels() {}

    /** Tells them, and says how. */
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

    /** The type of a unit of the table. */
    UnitType of(OwnUnits.Row row) {
        UnitType known = byCode.get(row.code());
        return known != null ? known : byLength.getOrDefault(length(row), UnitType.MUNICIPALITY);
    }

    private static int length(OwnUnits.Row row) {
        return row.code().value().length();
    }

    /** A unit without a parent is of the first level, one of which none is the parent of another of the last. */
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

    /** Which codes are taken for what. */
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
