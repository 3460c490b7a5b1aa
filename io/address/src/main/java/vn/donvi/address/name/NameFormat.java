package vn.donvi.address.name;

import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitType;

/** The format of a written name of a unit. */
public enum NameFormat {
    /** With its type: {@code Phường Bến Nghé}, {@code Thành phố Hồ Chí Minh}. */
    FULL,
    /** With its type abbreviated: {@code P. Bến Nghé}, {@code TP. Hồ Chí Minh}; a tỉnh has the name alone. */
    SHORT,
    /** {@link #FULL} without accents: {@code Phuong Ben Nghe}. */
    ASCII,
    /**
     * In English by a convention: the name without accents, and the English word for the type after it, or before a name
     * that is a number. {@code Ben Nghe Ward}, {@code District 1}, {@code Ho Chi Minh City}. It is not official; no act
     * gives units English names.
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
     * <p>No name has a form of its own: it is {@code Ha Noi}, and not Hanoi. Quận and huyện of one name have one English
     * name, and so have names that differ in their accents: the English name does not identify a unit.
     */
    ENGLISH;

    /** Writes the name of {@code unit} in this format. */
    public String format(AdministrativeUnit unit) {
        return switch (this) {
            case FULL -> unit.fullName();
            case SHORT -> shortName(unit);
            case ASCII -> NameForm.plain(unit.fullName());
            case ENGLISH -> englishName(unit);
        };
    }

    private static String shortName(AdministrativeUnit unit) {
        String type = abbreviation(unit.type());
        return type.isEmpty() ? unit.name() : type + " " + unit.name();
    }

    private static String englishName(AdministrativeUnit unit) {
        String type = english(unit.type());
        String name = NameForm.plain(unit.name());
        if (type.isEmpty()) {
            return name;
        }
        return isNumber(name) ? type + " " + name : name + " " + type;
    }

    private static String abbreviation(UnitType type) {
        return switch (type) {
            case THANH_PHO_TRUNG_UONG, THANH_PHO_THUOC_TINH, THANH_PHO_THUOC_THANH_PHO -> "TP.";
            case QUAN -> "Q.";
            case HUYEN -> "H.";
            case THI_XA -> "TX.";
            case XA -> "X.";
            case PHUONG -> "P.";
            case THI_TRAN -> "TT.";
            case DAC_KHU -> "ĐK.";
            default -> "";
        };
    }

    private static String english(UnitType type) {
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
        return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
