package vn.donvi.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.measure.Precision;
import vn.donvi.measure.Quality;

/**
 * A figure about a party organisation in a publication.
 *
 * @param organization the version of the organisation
 * @param measure what was counted
 * @param value the number, not negative
 * @param precision the precision in the publication
 * @param asOf the date of the figure; empty if the publication does not give it
 * @param source the number of the document or publication that is the source
 * @param quality the reliability of the figure
 * @param note the reason for a quality below official; empty if there is none
 */
public record PartyFigure(
        OrganizationId organization,
        PartyMeasure measure,
        long value,
        Precision precision,
        Optional<LocalDate> asOf,
        String source,
        Quality quality,
        String note) {
    /** By organisation, measure, date and source, which together identify it; a figure without a date comes first. */
    public static final Comparator<PartyFigure> ORDER = Comparator.comparing(PartyFigure::organization)
            .thenComparing(PartyFigure::measure)
            .thenComparing(figure -> figure.asOf().map(LocalDate::toString).orElse(""))
            .thenComparing(PartyFigure::source);

    /**
     * @throws IllegalArgumentException if the value is negative, the source is blank, or a figure that is not official
     *     gives no reason
     */
    public PartyFigure {
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(note, "note");
        if (value < 0) {
            throw new IllegalArgumentException("value must not be negative, but was " + value);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("a figure needs a source");
        }
        if (quality != Quality.OFFICIAL && note.isBlank()) {
            throw new IllegalArgumentException("a figure of quality " + quality + " needs a note that says why");
        }
    }

    /** An exact official figure of a date. */
    public static PartyFigure of(
            OrganizationId organization, PartyMeasure measure, long value, LocalDate asOf, String source) {
        return new PartyFigure(
                organization, measure, value, Precision.EXACT, Optional.of(asOf), source, Quality.OFFICIAL, "");
    }

    /** The number with the sign of its precision: {@code >71000}. */
    public String number() {
        return precision.sign() + value;
    }
}
