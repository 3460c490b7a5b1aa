package vn.donvi.measure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import vn.donvi.unit.UnitId;

/**
 * A figure about a unit.
 *
 * @param unit the version it is about
 * @param measure what was measured, which says the unit of measure
 * @param value the figure in that unit, not negative
 * @param asOf the date it holds for
 * @param source the number of the document or publication it is taken from
 * @param quality how far it can be trusted
 * @param note the reason for a quality below official; empty if there is nothing to say
 */
public record Measurement(
        UnitId unit, Measure measure, double value, LocalDate asOf, String source, Quality quality, String note)
        implements Serializable {
    /**
     * @throws IllegalArgumentException if the value is negative or not finite, the source is blank, or a figure that
     *     is not official gives no reason
     */
    public Measurement {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(quality, "quality");
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("value must be a number, not negative, but was " + value);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("a measurement needs a source");
        }
        if (quality != Quality.OFFICIAL && note.isBlank()) {
            throw new IllegalArgumentException("a figure of quality " + quality + " needs a note that says why");
        }
    }
}
