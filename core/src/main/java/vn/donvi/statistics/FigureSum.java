package vn.donvi.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import vn.donvi.measure.Quality;

/**
 * The sum of the figures of some units for one measure, with the units without a figure.
 *
 * @param figures the counted figures, in the order of the units; unmodifiable
 * @param missing the missing figures, in the order of the units; unmodifiable
 */
public record FigureSum(List<Figure> figures, List<Gap> missing) {
    public FigureSum {
        figures = List.copyOf(figures);
        missing = List.copyOf(missing);
    }

    /** The sum of the known figures; a lower bound while a figure is {@link #missing}. Empty if no figure is known. */
    public OptionalDouble value() {
        return figures.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(figures.stream().mapToDouble(Figure::value).sum());
    }

    /** The same sum as a whole number; empty if no figure is known or the figures are areas. */
    public OptionalLong persons() {
        return figures.isEmpty() || !figures.get(0).measure().isPopulation()
                ? OptionalLong.empty()
                : OptionalLong.of(figures.stream()
                        .mapToLong(figure -> figure.persons().orElseThrow())
                        .sum());
    }

    /** Whether no figure is missing. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** The number of figures that were published about other versions than those counted. */
    public int carried() {
        return Math.toIntExact(figures.stream().filter(Figure::isCarried).count());
    }

    /** The lowest quality of a figure; empty if no figure is known. */
    public Optional<Quality> quality() {
        return figures.stream().map(Figure::quality).max(Quality::compareTo);
    }

    /** The dates for which the figures hold, sorted, each once; unmodifiable. */
    public List<LocalDate> asOf() {
        return figures.stream()
                .flatMap(figure -> figure.parts().stream())
                .map(part -> part.asOf())
                .distinct()
                .sorted()
                .toList();
    }

    /** The numbers of the documents the figures are taken from, sorted, each once; unmodifiable. */
    public List<String> sources() {
        return figures.stream()
                .flatMap(figure -> figure.parts().stream())
                .map(part -> part.source())
                .distinct()
                .sorted()
                .toList();
    }
}
