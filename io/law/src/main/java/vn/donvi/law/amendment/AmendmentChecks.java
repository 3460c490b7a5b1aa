package vn.donvi.law.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.donvi.amendment.Amendment;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.law.resolution.Abolition;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.law.resolution.Totals;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** Compares what an amendment leaves with what the act says of the end: the numbers of units, and the units abolished. */
final class AmendmentChecks {
    private final Amendment amendment;
    private final Gazetteer gazetteer;
    private final Snapshot before;
    private final UnitPool pool;
    private final Complaints complaints;

    private AmendmentChecks(Amendment amendment, Gazetteer gazetteer, UnitPool pool, Complaints complaints) {
        this.amendment = amendment;
        this.gazetteer = gazetteer;
        this.before = gazetteer.on(amendment.date().minusDays(1));
        this.pool = pool;
        this.complaints = complaints;
    }

    static void check(
            Resolution resolution, Amendment amendment, Gazetteer gazetteer, UnitPool pool, Complaints complaints) {
        AmendmentChecks checks = new AmendmentChecks(amendment, gazetteer, pool, complaints);
        checks.checkTotals(resolution);
        checks.checkAbolished(resolution);
    }

    /** Reports units that the act abolishes, and that go on with what no clause takes of them. */
    private void checkAbolished(Resolution resolution) {
        for (Abolition abolition : resolution.provisions(Abolition.class)) {
            for (UnitName name : abolition.units()) {
                boolean goesOn = amendment.units().stream()
                        .anyMatch(unit -> unit.id().since().equals(amendment.date())
                                && name.types().contains(unit.type())
                                && WrittenName.isName(name.name(), unit)
                                && amendment.units().stream()
                                        .anyMatch(old -> old.code().equals(unit.code())
                                                && old.id().since().isBefore(amendment.date())
                                                && old.name().equals(unit.name())
                                                && old.type() == unit.type()));
                if (goesOn) {
                    complaints.add(abolition.clause(), name + " is abolished, and no clause takes the rest of it");
                }
            }
        }
    }

    /** Compares the declared numbers of units with those that the changes leave. */
    private void checkTotals(Resolution resolution) {
        for (Totals totals : resolution.provisions(Totals.class)) {
            List<AdministrativeUnit> above = above(totals.parent());
            if (above.size() == 1) {
                compare(totals, above.get(0).code());
            } else if (totals.parent().isNamed()) {
                complaints.add(
                        totals.clause(),
                        "the units of " + totals.parent() + " are counted, which is "
                                + (above.isEmpty() ? "not known" : "one of " + above));
            }
        }
    }

    /** The units that a name can mean on the day: those that begin on it, or else those of the day before. */
    private List<AdministrativeUnit> above(UnitName name) {
        List<AdministrativeUnit> begun = Stream.concat(
                        amendment.units().stream(), gazetteer.on(amendment.date()).units().stream())
                .filter(unit -> unit.id().since().equals(amendment.date())
                        && name.types().contains(unit.type())
                        && WrittenName.isName(name.name(), unit))
                .distinct()
                .toList();
        return begun.isEmpty() ? pool.candidates(name, name.within()) : begun;
    }

    private void compare(Totals totals, UnitCode above) {
        List<AdministrativeUnit> after = after(above, totals.level());
        boolean equal = after.size() == totals.all().units();
        for (String term : totals.all().byTerm().keySet()) {
            List<UnitType> types = UnitName.of(term, term).types();
            long counted =
                    after.stream().filter(unit -> types.contains(unit.type())).count();
            equal &= counted == totals.all().of(term);
        }
        if (!equal) {
            complaints.add(
                    totals.clause(),
                    totals.parent() + " has " + totals.all().units() + " units "
                            + totals.all().byTerm() + " by the act, but " + after.size() + " by its clauses");
        }
    }

    /** The units of a level within a unit once the amendment holds. */
    private List<AdministrativeUnit> after(UnitCode above, UnitLevel level) {
        List<AdministrativeUnit> after =
                new ArrayList<>(before.find(above).isPresent() ? before.within(above, level) : List.of());
        for (AdministrativeUnit unit : amendment.units()) {
            after.removeIf(old -> old.code().equals(unit.code()));
        }
        for (AdministrativeUnit unit : amendment.units()) {
            if (unit.id().since().equals(amendment.date()) && unit.level() == level && isWithin(unit, above)) {
                after.add(unit);
            }
        }
        return after;
    }

    private boolean isWithin(AdministrativeUnit unit, UnitCode above) {
        Optional<UnitCode> parent = unit.parent();
        while (parent.isPresent()) {
            UnitCode code = parent.get();
            if (code.equals(above)) {
                return true;
            }
            parent = amendment.units().stream()
                    .filter(other ->
                            other.code().equals(code) && other.id().since().equals(amendment.date()))
                    .findFirst()
                    .or(() -> before.find(code))
                    .flatMap(AdministrativeUnit::parent);
        }
        return false;
    }
}
