package vn.donvi.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.donvi.change.Dissolution;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.workshop.act.Act;
import vn.donvi.workshop.act.Acts;
import vn.donvi.workshop.source.SourceException;

/**
 * The rules for the acts that changes cite: an act is of a province of the changed units, it was issued before the change,
 * and the change begins on a day of the act.
 */
final class ActCheck {
    private final Gazetteer gazetteer;
    private final Acts acts;

    private ActCheck(Gazetteer gazetteer, Acts acts) {
        this.gazetteer = gazetteer;
        this.acts = acts;
    }

    /**
     * Checks every change.
     *
     * @throws SourceException if one breaks a rule, with all violations
     */
    static void check(Gazetteer gazetteer, Acts acts) {
        ActCheck check = new ActCheck(gazetteer, acts);
        List<String> violations = new ArrayList<>();
        for (UnitChange change : gazetteer.changes()) {
            check.violations(change).forEach(violation -> violations.add(change.id() + ": " + violation));
        }
        if (!violations.isEmpty()) {
            throw new SourceException("changes that their acts cannot have made: " + violations);
        }
    }

    private List<String> violations(UnitChange change) {
        String number = change.enactment().citation().document();
        if (gazetteer.getDocument(number).kind() != DocumentKind.LEGAL) {
            return List.of();
        }
        Optional<Act> found = acts.find(number);
        if (found.isEmpty()) {
            return List.of("the days of " + number + " are not known");
        }
        Act act = found.get();
        List<String> violations = new ArrayList<>();
        Set<String> provinces = provinces(change);
        if (!act.isOf(provinces)) {
            violations.add(number + " is of " + act.provinces() + ", the units are of " + provinces);
        }
        act.issue()
                .filter(change.date()::isBefore)
                .ifPresent(issued -> violations.add(number + " was issued later, on " + issued));
        if (!act.begins().contains(change.date())) {
            violations.add(number + " begins on " + act.begins());
        }
        return violations;
    }

    private Set<String> provinces(UnitChange change) {
        Set<String> names = new LinkedHashSet<>();
        LocalDate day = change.date();
        for (Transfer transfer : change.transfers()) {
            add(names, transfer.source(), day.minusDays(1));
            add(names, transfer.target(), day);
        }
        if (change instanceof Establishment establishment) {
            add(names, establishment.unit(), day);
        } else if (change instanceof Dissolution dissolution) {
            add(names, dissolution.unit(), day.minusDays(1));
        }
        return names;
    }

    private void add(Set<String> names, UnitId id, LocalDate day) {
        AdministrativeUnit unit = gazetteer.get(id);
        while (unit.parent().isPresent()) {
            unit = gazetteer.on(day).get(unit.parent().get());
        }
        names.add(unit.name());
    }
}
