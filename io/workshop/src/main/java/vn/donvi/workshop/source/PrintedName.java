package vn.donvi.workshop.source;

import java.util.List;
import java.util.Locale;
import vn.donvi.law.amendment.WrittenName;
import vn.donvi.name.NameForm;
import vn.donvi.unit.UnitType;

/**
 * A name from a list, split into type and bare name in one spelling: {@code Thị Trấn  N.T Mộc Châu} is a thị trấn named
 * {@code Nông trường Mộc Châu}, and {@code Phường 04} a phường named {@code 4}.
 *
 * @param prefix the type's word: {@code Thị trấn}
 * @param name the bare name
 */
public record PrintedName(String prefix, String name) {
    private static final List<String> PREFIXES =
            List.of("Thành phố", "Thị trấn", "Thị xã", "Phường", "Đặc khu", "Huyện", "Quận", "Tỉnh", "Xã");

    /**
     * Splits a printed name.
     *
     * @throws SourceException if it does not begin with a type
     */
    public static PrintedName of(String printed) {
        String normal = NameForm.normal(printed);
        String lower = normal.toLowerCase(Locale.ROOT);
        for (String prefix : PREFIXES) {
            String start = prefix.toLowerCase(Locale.ROOT) + " ";
            if (lower.startsWith(start)) {
                return new PrintedName(prefix, WrittenName.official(normal.substring(start.length())));
            }
        }
        throw new SourceException("'" + printed + "' begins with no type of unit");
    }

    /** The type that the prefix means: a thành phố may be one of three types, by its level and place. */
    public UnitType type(boolean province, boolean inCentralCity) {
        return switch (prefix) {
            case "Tỉnh" -> UnitType.TINH;
            case "Quận" -> UnitType.QUAN;
            case "Huyện" -> UnitType.HUYEN;
            case "Thị xã" -> UnitType.THI_XA;
            case "Xã" -> UnitType.XA;
            case "Phường" -> UnitType.PHUONG;
            case "Thị trấn" -> UnitType.THI_TRAN;
            case "Đặc khu" -> UnitType.DAC_KHU;
            default -> {
                if (province) {
                    yield UnitType.THANH_PHO_TRUNG_UONG;
                }
                yield inCentralCity ? UnitType.THANH_PHO_THUOC_THANH_PHO : UnitType.THANH_PHO_THUOC_TINH;
            }
        };
    }
}
