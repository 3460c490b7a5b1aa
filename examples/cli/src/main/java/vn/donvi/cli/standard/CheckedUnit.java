package vn.donvi.cli.standard;

import java.util.List;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.unit.AdministrativeUnit;

/** A unit with its answers. */
record CheckedUnit(AdministrativeUnit unit, List<StandardAnswer> answers) {
    CheckedUnit {
        answers = List.copyOf(answers);
    }
}
