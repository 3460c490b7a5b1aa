package vn.donvi.plan;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.donvi.amendment.TakenPart;
import vn.donvi.name.NameForm;
import vn.donvi.problem.Location;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A unit as a plan forms it.
 *
 * @param change the number or name of the change within the plan
 * @param unit the unit that would begin
 * @param parts what it takes of the units of the day before, in the order of the plan; unmodifiable, at least one
 * @param seat the unit whose seat and code it keeps
 * @param proposal what the plan says of it
 * @param typeReason why it has its type: the plan says so, or the rule that gives it
 * @param assumptions what the plan leaves open and how that was settled, each as a sentence without a full stop;
 *     unmodifiable
 * @param place where its first row is
 */
public record PlannedUnit(
        String change,
        AdministrativeUnit unit,
        List<TakenPart> parts,
        AdministrativeUnit seat,
        Proposal proposal,
        String typeReason,
        List<String> assumptions,
        Location place) {
    public PlannedUnit {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(unit, "unit");
        parts = List.copyOf(parts);
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(typeReason, "typeReason");
        assumptions = List.copyOf(assumptions);
        Objects.requireNonNull(place, "place");
    }

    /** The units that it takes of, in the order of the plan; unmodifiable. */
    public List<AdministrativeUnit> members() {
        return parts.stream().map(TakenPart::unit).toList();
    }

    /** Whether a name is that of the unit, whatever its capitals and the place of its tone marks. */
    public boolean isNamed(String name) {
        return nameKey(name).equals(nameKey(unit.name()));
    }

    static String nameKey(String name) {
        return NameForm.normal(name).toLowerCase(Locale.ROOT);
    }
}
