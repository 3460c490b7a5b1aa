package vn.donvi.measure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalLong;
import vn.donvi.unit.UnitId;

/**
 * A figure about a unit.
 *
 * @param unit the version it is about
 * @param measure the measured quantity, which gives the unit of measure
 * @param value the figure in that unit, not negative; a population is a whole number, which is also {@link #persons()}
 * @param asOf the date it holds for
 * @param source the number of the document or publication it is taken from
 * @param quality how far it can be trusted
 * @param note the reason for a quality below official; may be empty for an official figure
 */
public record Measurement(
        UnitId unit, Measure measure, double value, LocalDate asOf, String source, Quality quality, String note)
        implements Serializable {
    /**
     * @throws IllegalArgumentException if the value is negative or not finite, a population is not whole, the source is
     *     blank, or a figure that is not official gives no reason
     */
    public Measurement {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(quality, "quality");
        if (!measure.isPossible(value)) {
            throw new IllegalArgumentException("value must be a " + (measure.isPopulation() ? "whole " : "")
                    + "number, not negative, but was " + value);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("a measurement needs a source");
        }
        if (quality != Quality.OFFICIAL && note.isBlank()) {
            throw new IllegalArgumentException("a figure of quality " + quality + " needs a note that says why");
        }
    }

    /** The figure as a whole number, if persons were counted; empty if it is an area. */
    public OptionalLong persons() {
        return measure.isPopulation() ? OptionalLong.of((long) value) : OptionalLong.empty();
    }

    /** For people: {@code 26740@2004-08-31: census_population 3121 persons on 2019-04-01 by Census 2019, OFFICIAL}. */
    @Override
    public String toString() {
        return unit + ": " + measure.label() + " " + measure.format(value) + " on " + asOf + " by " + source + ", "
                + quality + (note.isEmpty() ? "" : " (" + note + ")");
    }
}
