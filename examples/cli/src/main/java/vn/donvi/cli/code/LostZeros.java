package vn.donvi.cli.code;

import java.util.List;
import java.util.Optional;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.language.Message;
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
    public static Optional<Message> hint(String code, LeadingZeros zeros, String option) {
        List<AdministrativeUnit> meant = zeros.candidates(code);
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        Message all = named(meant.get(0), option);
        for (AdministrativeUnit unit : meant.subList(1, meant.size())) {
            all = Message.of("code.or", all, named(unit, option));
        }
        return Optional.of(Message.of("code.lost-zeros", all));
    }

    private static Message named(AdministrativeUnit unit, String option) {
        return Message.verbatim(
                unit.code() + " (" + unit.fullName() + ": " + option + " " + Labels.name(unit.level()) + ")");
    }
}
