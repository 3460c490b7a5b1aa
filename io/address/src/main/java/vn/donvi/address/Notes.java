package vn.donvi.address;

import java.util.List;
import vn.donvi.unit.AdministrativeUnit;

/** The reasons for an interpretation of an address, in plain sentences. */
final class Notes {
    private Notes() {}

    static String of(AddressInterpretation understood, List<Reading> readings) {
        if (readings.isEmpty()) {
            return nothing(understood);
        }
        if (!understood.doubt().isNone()) {
            return understood.doubt().sentence();
        }
        return readings.size() > 1 ? readings.size() + " units bear the name" : "";
    }

    static String nothing(AddressInterpretation understood) {
        return understood.similar().isEmpty()
                ? "no unit was recognised"
                : "no unit was recognised; names like those in the text are suggested";
    }

    /** Lists the names of units for a sentence, five at most and the number of the others. */
    static String names(List<AdministrativeUnit> units) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < units.size(); i++) {
            if (i == 5) {
                return names.append(" and ")
                        .append(units.size() - i)
                        .append(" more")
                        .toString();
            }
            names.append(i == 0 ? "" : ", ").append(units.get(i));
        }
        return names.toString();
    }
}
