package vn.donvi.statistics;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import vn.donvi.measure.Measure;

/**
 * The average size of units, as far as known.
 *
 * @param measure the measured quantity, which gives the unit of measure
 * @param units the number of units
 * @param known the number of units with a figure that can be trusted
 * @param sum the sum of the known figures; for a population a whole number, which is also {@link #persons()}
 */
public record Average(Measure measure, int units, int known, double sum) {
    public Average {
        Objects.requireNonNull(measure, "measure");
    }

    /** The sum as a whole number, if persons were counted; empty if it is an area. */
    public OptionalLong persons() {
        return measure.isPopulation() ? OptionalLong.of((long) sum) : OptionalLong.empty();
    }

    /** The mean of the known figures; empty if there is none. */
    public OptionalDouble mean() {
        return known == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / known);
    }

    /** For people: {@code census_population 14374406 persons in 164 of 168 units}. */
    @Override
    public String toString() {
        return measure.label() + " " + measure.format(sum) + " in " + known + " of " + units + " units";
    }
}
