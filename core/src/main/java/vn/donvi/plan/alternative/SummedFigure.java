package vn.donvi.plan.alternative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import vn.donvi.measure.Quality;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.KnownSum;
import vn.donvi.standard.StandardFigure;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A figure of several units, added up, with all that it rests on.
 *
 * @param criterion the criterion, which gives the unit of measure
 * @param sum the sum of the figures that are known
 * @param missing the units whose figure is not known; unmodifiable
 * @param bases how the parts were counted, each once; more than one is a doubt. Unmodifiable
 * @param asOf the dates of the parts, sorted; unmodifiable
 * @param sources the documents of the parts, sorted; unmodifiable
 * @param qualities the qualities of the parts, each once; unmodifiable
 */
public record SummedFigure(
        Criterion criterion,
        KnownSum sum,
        List<AdministrativeUnit> missing,
        List<String> bases,
        List<LocalDate> asOf,
        List<String> sources,
        List<Quality> qualities) {
    public SummedFigure {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(sum, "sum");
        missing = List.copyOf(missing);
        bases = List.copyOf(bases);
        asOf = List.copyOf(asOf);
        sources = List.copyOf(sources);
        qualities = List.copyOf(qualities);
    }

    /** The sum over some units. */
    static SummedFigure of(Criterion criterion, List<MergeableUnit> units) {
        KnownSum sum = KnownSum.NOTHING;
        List<AdministrativeUnit> missing = new ArrayList<>();
        TreeSet<String> bases = new TreeSet<>();
        TreeSet<LocalDate> asOf = new TreeSet<>();
        TreeSet<String> sources = new TreeSet<>();
        TreeSet<Quality> qualities = new TreeSet<>();
        for (MergeableUnit part : units) {
            sum = sum.plus(part.figure(criterion));
            part.profile()
                    .figure(criterion)
                    .ifPresentOrElse(
                            figure -> add(figure, bases, asOf, sources, qualities), () -> missing.add(part.unit()));
        }
        return new SummedFigure(
                criterion,
                sum,
                missing,
                List.copyOf(bases),
                List.copyOf(asOf),
                List.copyOf(sources),
                List.copyOf(qualities));
    }

    private static void add(
            StandardFigure figure,
            TreeSet<String> bases,
            TreeSet<LocalDate> asOf,
            TreeSet<String> sources,
            TreeSet<Quality> qualities) {
        bases.add(figure.basis());
        asOf.addAll(figure.asOf());
        sources.addAll(figure.sources());
        figure.quality().ifPresent(qualities::add);
    }
}
