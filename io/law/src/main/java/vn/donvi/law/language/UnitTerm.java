package vn.donvi.law.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** The words for the types of units, and the possible types of each. */
public final class UnitTerm {
    public static final String CITY = "thành phố";

    /** The types by the words before the names of their units. */
    private static final Map<String, List<UnitType>> TYPES = Stream.of(UnitType.values())
            .filter(type -> !type.prefix().isEmpty())
            .collect(Collectors.groupingBy(
                    type -> Lexer.lowerCase(type.prefix()), LinkedHashMap::new, Collectors.toUnmodifiableList()));

    /** The terms as phrases. */
    public static final List<Phrase> PHRASES =
            TYPES.keySet().stream().map(Phrase::of).toList();

    private UnitTerm() {}

    /** The types that a term may mean; empty for no term. */
    public static List<UnitType> types(String term) {
        return TYPES.getOrDefault(term, List.of());
    }

    /** Whether this is a term of communes, not empty. */
    public static boolean isCommune(String term) {
        return !term.isEmpty() && level(term) == UnitLevel.COMMUNE;
    }

    /** Whether this is a term of districts alone; a city may be of another level. */
    public static boolean isDistrict(String term) {
        return !term.equals(CITY) && level(term) == UnitLevel.DISTRICT;
    }

    /** Whether this is a term of provinces alone. */
    public static boolean isProvince(String term) {
        return !term.isEmpty() && level(term) == UnitLevel.PROVINCE;
    }

    /** Whether a unit of {@code outer} may hold one of {@code inner}, going by the words alone. */
    public static boolean holds(String outer, String inner) {
        return level(outer).isAbove(level(inner));
    }

    private static UnitLevel level(String term) {
        return switch (term) {
            case "tỉnh" -> UnitLevel.PROVINCE;
            case "huyện", "quận", "thị xã", CITY -> UnitLevel.DISTRICT;
            default -> UnitLevel.COMMUNE;
        };
    }
}
