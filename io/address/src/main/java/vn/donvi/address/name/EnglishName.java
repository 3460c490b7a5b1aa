package vn.donvi.address.name;

import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitType;

/**
 * The English name of a unit by a convention: the name without accents, and the English word for the type after it.
 * It is not official; no act gives units English names.
 *
 * <pre>{@code
 * EnglishName.of(unit); // Sai Gon Ward, Duc Tho Commune, Con Dao Special Zone, Ha Noi City
 * }</pre>
 *
 * <table>
 *   <caption>The words for the types</caption>
 *   <tr><td>tỉnh</td><td>Province</td></tr>
 *   <tr><td>thành phố of any level</td><td>City</td></tr>
 *   <tr><td>quận, huyện</td><td>District</td></tr>
 *   <tr><td>thị xã</td><td>Town</td></tr>
 *   <tr><td>xã</td><td>Commune</td></tr>
 *   <tr><td>phường</td><td>Ward</td></tr>
 *   <tr><td>thị trấn</td><td>Township</td></tr>
 *   <tr><td>đặc khu</td><td>Special Zone</td></tr>
 * </table>
 *
 * <p>The word stands before a name that is a number: {@code District 1}, {@code Ward 15}. No name has a form of its own:
 * it is {@code Ha Noi}, and not Hanoi. So quận and huyện of one name have one English name, and so have names that
 * differ in their accents: the English name does not identify a unit.
 */
public final class EnglishName {
    private EnglishName() {}

    /** The English name of a unit; the name without accents alone if the type has no English word. */
    public static String of(AdministrativeUnit unit) {
        String name = NameForm.plain(unit.name());
        String type = word(unit.type());
        if (type.isEmpty()) {
            return name;
        }
        return isNumber(name) ? type + " " + name : name + " " + type;
    }

    private static String word(UnitType type) {
        return switch (type) {
            case TINH -> "Province";
            case THANH_PHO_TRUNG_UONG, THANH_PHO_THUOC_TINH, THANH_PHO_THUOC_THANH_PHO -> "City";
            case QUAN, HUYEN -> "District";
            case THI_XA -> "Town";
            case XA -> "Commune";
            case PHUONG -> "Ward";
            case THI_TRAN -> "Township";
            case DAC_KHU -> "Special Zone";
            default -> "";
        };
    }

    private static boolean isNumber(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
