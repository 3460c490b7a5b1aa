package vn.donvi.cli.code;

import java.util.List;
import java.util.stream.Collectors;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.unit.AdministrativeUnit;

/** Says which units a code may mean that no unit bears, if a spreadsheet has eaten its leading zeros. */
public final class LostZeros {
    private LostZeros() {}

    /**
     * The end of a sentence on a code of a column; empty if zeros before it make no code.
     *
     * @param option the option that says of which level the codes of the column are
     */
    public static String hint(String code, CodeDigits digits, String option) {
        List<AdministrativeUnit> meant = digits.meant(code);
        if (meant.isEmpty()) {
            return "";
        }
        return "; with its leading zeros it may be "
                + meant.stream()
                        .map(unit -> unit.code() + " (" + unit.fullName() + ": " + option + " "
                                + Labels.name(unit.level()) + ")")
                        .collect(Collectors.joining(" or "));
    }
}
