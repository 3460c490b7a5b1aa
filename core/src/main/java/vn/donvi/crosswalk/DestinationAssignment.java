package vn.donvi.crosswalk;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.donvi.statistics.UnitAssignment;
import vn.donvi.unit.AdministrativeUnit;

/**
 * Assigns units to the units of the date and level of {@link Destinations}, each to exactly one. A unit that was divided
 * among several belongs to the one with most of its people, by the best estimate; without an estimate, to the one with
 * most of its land; without that, to the first by code. So counts of units add up.
 *
 * <pre>{@code
 * UnitAssignment provinces = DestinationAssignment.to(Destinations.at(gazetteer, today, UnitLevel.PROVINCE));
 * }</pre>
 *
 * <p>Costs what a query of the destinations costs. Thread-safe.
 */
public final class DestinationAssignment implements UnitAssignment {
    private final Destinations destinations;

    private DestinationAssignment(Destinations destinations) {
        this.destinations = Objects.requireNonNull(destinations, "destinations");
    }

    /** The assignment to the units of the destinations. */
    public static DestinationAssignment to(Destinations destinations) {
        return new DestinationAssignment(destinations);
    }

    @Override
    public Optional<AdministrativeUnit> of(AdministrativeUnit unit, LocalDate on) {
        CrosswalkRow best = null;
        for (CrosswalkRow row : destinations.of(unit.id(), on)) {
            if (row.target().isPresent() && (best == null || isMore(row, best))) {
                best = row;
            }
        }
        return best == null ? Optional.empty() : best.target();
    }

    private static boolean isMore(CrosswalkRow row, CrosswalkRow best) {
        int byPeople = compare(row.population().estimate(), best.population().estimate());
        return byPeople != 0
                ? byPeople > 0
                : compare(row.area().estimate(), best.area().estimate()) > 0;
    }

    /** Compares two estimates; one that is not known is less than any other. */
    private static int compare(OptionalDouble left, OptionalDouble right) {
        return Double.compare(left.orElse(-1), right.orElse(-1));
    }
}
