package vn.donvi.plan.outcome;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.change.UnitChange;
import vn.donvi.plan.PlannedUnit;
import vn.donvi.unit.AdministrativeUnit;

/**
 * What became of one unit of a plan.
 *
 * @param planned the unit as it was planned
 * @param kind how the plan and what happened compare
 * @param formed the unit that was formed of most of the planned ones; empty if none was
 * @param changes the changes that formed it; unmodifiable
 * @param missing the planned units that did not come to it, in the order of the plan; unmodifiable
 * @param added the units that came to it and were not planned, by code; unmodifiable
 * @param description the differences in words; empty if there are none
 */
public record MergerOutcome(
        PlannedUnit planned,
        Kind kind,
        Optional<AdministrativeUnit> formed,
        List<UnitChange> changes,
        List<AdministrativeUnit> missing,
        List<AdministrativeUnit> added,
        String description) {
    public MergerOutcome {
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(formed, "formed");
        changes = List.copyOf(changes);
        missing = List.copyOf(missing);
        added = List.copyOf(added);
        Objects.requireNonNull(description, "description");
    }

    /** How a planned unit and what happened compare. Kinds may be added. */
    public enum Kind {
        /** The unit was formed of the planned units, with the planned name and type. */
        AS_PLANNED,
        /** The unit was formed of the planned units, with another name. */
        OTHER_NAME,
        /** The unit was formed of the planned units with the planned name, but is of another type. */
        OTHER_TYPE,
        /** Planned units were merged, but without some of them, with others, or in other parts. */
        OTHER_MEMBERS,
        /** The gazetteer knows no such change. */
        NOT_ENACTED
    }
}
