package vn.donvi.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.statistics.Figure;
import vn.donvi.statistics.FigureSum;

/**
 * A figure of a unit that is compared with a standard.
 *
 * @param criterion the criterion, which gives the unit of measure
 * @param value the figure, not negative
 * @param basis how it was counted: the label of a {@link Measure}, {@code gazetteer} if units were counted, or
 *     {@code given}
 * @param asOf the dates for which it holds, sorted; empty if they are not known. Unmodifiable
 * @param sources the documents that it is taken from, sorted; unmodifiable
 * @param quality how far it can be trusted; empty if that is not known
 * @param note how it was made of other figures, or a doubt; may be empty
 */
public record StandardFigure(
        Criterion criterion,
        BigDecimal value,
        String basis,
        List<LocalDate> asOf,
        List<String> sources,
        Optional<Quality> quality,
        String note) {
    private static final String GIVEN = "given";
    private static final String COUNTED = "gazetteer";

    /**
     * @throws IllegalArgumentException if the value is negative
     */
    public StandardFigure {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(note, "note");
        value = Percentage.plain(value);
        asOf = List.copyOf(asOf);
        sources = List.copyOf(sources);
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a figure must not be negative, but is " + value);
        }
    }

    /** A figure that somebody gives, such as one of a plan. */
    public static StandardFigure given(Criterion criterion, BigDecimal value) {
        return new StandardFigure(criterion, value, GIVEN, List.of(), List.of(), Optional.empty(), "");
    }

    /** A published or carried figure. The parts of a sum are added in decimals, so that no digit is lost. */
    static StandardFigure of(Criterion criterion, Figure figure) {
        BigDecimal value = figure.parts().stream()
                .map(Measurement::value)
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new StandardFigure(
                criterion,
                value,
                figure.measure().label(),
                figure.asOf(),
                figure.sources(),
                Optional.of(figure.quality()),
                figure.note());
    }

    /** The sum of the figures of the lowest units in a unit, none of which is missing. It is derived at best. */
    static StandardFigure of(Criterion criterion, FigureSum sum) {
        BigDecimal value = sum.figures().stream()
                .flatMap(figure -> figure.parts().stream())
                .map(Measurement::value)
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Quality quality = sum.quality().orElseThrow();
        return new StandardFigure(
                criterion,
                value,
                sum.figures().get(0).measure().label(),
                sum.asOf(),
                sum.sources(),
                Optional.of(quality.compareTo(Quality.DERIVED) < 0 ? Quality.DERIVED : quality),
                "the sum of its " + sum.figures().size() + " lowest units");
    }

    /** A figure that follows from the units of a gazetteer on a date. */
    static StandardFigure counted(Criterion criterion, BigDecimal value, LocalDate date) {
        return new StandardFigure(criterion, value, COUNTED, List.of(date), List.of(), Optional.empty(), "");
    }
}
