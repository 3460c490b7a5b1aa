package vn.donvi.address;

import java.util.List;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/** Makes the conversion of what was recognised without doubt from its outcome. */
final class Results {
    private Results() {}

    static Conversion of(Outcome outcome, List<AdministrativeUnit> recognized, String rest) {
        if (outcome.candidates().isEmpty()) {
            return new Conversion.NotFound(List.of(), recognized, rest, outcome.note());
        }
        if (recognized.get(0).level() != UnitLevel.COMMUNE) {
            return new Conversion.Partial(outcome.candidates(), recognized, rest, outcome.note());
        }
        return outcome.isExact()
                ? new Conversion.Exact(outcome.candidates().get(0), recognized, rest, outcome.note())
                : new Conversion.Split(outcome.candidates(), recognized, rest, outcome.note());
    }
}
