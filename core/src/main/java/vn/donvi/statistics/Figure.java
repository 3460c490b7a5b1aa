package vn.donvi.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The figure about a unit's territory for a measure, with the published figures it is made of.
 *
 * @param unit the version
 * @param measure the measured quantity, which gives the unit of measure
 * @param value the figure in that unit, not negative; a population is a whole number, which is also {@link #persons()}
 * @param quality the quality of the published figure if it is about this very version, else {@link Quality#DERIVED};
 *     never {@link Quality#SUSPECT}
 * @param note the note of the published figure; for a carried figure the versions it comes from or is the sum of, with
 *     the notes of their figures
 * @param parts the published figures it is made of, at least one, in the order of their units; unmodifiable
 */
public record Figure(
        AdministrativeUnit unit, Measure measure, double value, Quality quality, String note, List<Measurement> parts) {
    public Figure {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(note, "note");
        parts = List.copyOf(parts);
    }

    /** The figure as a whole number, if persons were counted; empty if it is an area. */
    public OptionalLong persons() {
        return measure.isPopulation() ? OptionalLong.of((long) value) : OptionalLong.empty();
    }

    /** Whether the figure was published about other versions than this one. */
    public boolean isCarried() {
        return parts.size() != 1 || !parts.get(0).unit().equals(unit.id());
    }

    /** The dates for which its parts hold, sorted, each once; unmodifiable. */
    public List<LocalDate> asOf() {
        return parts.stream().map(Measurement::asOf).distinct().sorted().toList();
    }

    /** The numbers of the documents its parts are taken from, sorted, each once; unmodifiable. */
    public List<String> sources() {
        return parts.stream().map(Measurement::source).distinct().sorted().toList();
    }

    /** For people: {@code 26740@2004-08-31: census_population 3121 persons, OFFICIAL}. */
    @Override
    public String toString() {
        return unit.id() + ": " + measure.label() + " " + measure.format(value) + ", " + quality
                + (note.isEmpty() ? "" : " (" + note + ")");
    }
}
