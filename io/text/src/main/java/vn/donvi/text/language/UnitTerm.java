package vn.donvi.text.language;

import java.util.List;
import java.util.Map;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** The words for the types of units, and which types each may mean. */
public final class UnitTerm {
    public static final String CITY = "thành phố";

    private static final Map<String, List<UnitType>> TYPES = Map.of(
            "xã",
            List.of(UnitType.XA),
            "phường",
            List.of(UnitType.PHUONG),
            "thị trấn",
            List.of(UnitType.THI_TRAN),
            "đặc khu",
            List.of(UnitType.DAC_KHU),
            "huyện",
            List.of(UnitType.HUYEN),
            "quận",
            List.of(UnitType.QUAN),
            "thị xã",
            List.of(UnitType.THI_XA),
            CITY,
            List.of(UnitType.THANH_PHO_TRUNG_UONG, UnitType.THANH_PHO_THUOC_TINH, UnitType.THANH_PHO_THUOC_THANH_PHO),
            "tỉnh",
            List.of(UnitType.TINH));

    /** The terms as phrases. */
    public static final List<Phrase> PHRASES = List.of(
            Phrase.of("xã"),
            Phrase.of("phường"),
            Phrase.of("thị trấn"),
            Phrase.of("đặc khu"),
            Phrase.of("huyện"),
            Phrase.of("quận"),
            Phrase.of("thị xã"),
            Phrase.of(CITY),
            Phrase.of("tỉnh"));

    private UnitTerm() {}

    /** The types that a term may mean; empty for no term. */
    public static List<UnitType> types(String term) {
        return TYPES.getOrDefault(term, List.of());
    }

    /** Whether this is a term of communes, not empty. */
    public static boolean isCommune(String term) {
        return !term.isEmpty() && level(term) == UnitLevel.COMMUNE;
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
