package vn.donvi.cli.code;

import java.util.List;
import java.util.stream.Collectors;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.vintage.LeadingZeros;

/** Names the units that an unknown code may mean if a spreadsheet has removed its leading zeros. */
public final class LostZeros {
    private LostZeros() {}

    /**
     * The end of a sentence about a code of a column; empty if no unit's code is found by adding zeros.
     *
     * @param option the option that gives the level of the codes
     */
    public static String hint(String code, LeadingZeros zeros, String option) {
        List<AdministrativeUnit> meant = zeros.candidates(code);
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
