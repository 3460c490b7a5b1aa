package vn.donvi.cli.statistics;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Measure;
import vn.donvi.statistics.Density;
import vn.donvi.statistics.Figure;
import vn.donvi.statistics.FigureSum;
import vn.donvi.statistics.Gap;
import vn.donvi.statistics.RollUp;
import vn.donvi.unit.AdministrativeUnit;

/** Sums of figures by parent as tables, and the units missing from them. */
final class SumTable {
    static final List<String> MISSING_COLUMNS = List.of("measure", "code", "name", "parents", "reason", "units");

    private static final int DECIMALS = 4;

    /**
     * The largest number of named missing units. Most communes of a province may be missing; {@code --missing} lists
     * them all.
     */
    private static final int NAMED_MISSING = 10;

    private SumTable() {}

    static List<String> columns(RollUp sums) {
        return List.of(
                "code",
                "name",
                sums.figures().measure().label(),
                "units",
                "known",
                "carried",
                "missing",
                "as_of_first",
                "as_of_last",
                "quality",
                "sources",
                "stated",
                "contradiction",
                "missing_units");
    }

    /**
     * Writes the sums.
     *
     * @param top how many of the largest sums are written; all by code if null
     */
    static void write(RollUp sums, @Nullable Integer top, ResultTable table) throws IOException {
        for (RollUp.Row row : largest(sums.rows(), top, row -> row.sum().value())) {
            String contradiction = row.contradiction()
                    .map(stated -> contradiction(row.sum(), stated))
                    .orElse("");
            print(table, row.unit().code().value(), row.unit().fullName(), row.sum(), row.stated(), contradiction);
        }
        if (!sums.outside().figures().isEmpty() || !sums.outside().isComplete()) {
            print(table, "outside", "in no " + Labels.name(sums.level()), sums.outside(), Optional.empty(), "");
        }
        print(table, "total", "", sums.total(), Optional.empty(), "");
    }

    /** The rows with the largest values, the largest first; all rows as they are if no number is given. */
    private static <T> List<T> largest(List<T> rows, @Nullable Integer top, Function<T, OptionalDouble> value) {
        if (top == null) {
            return rows;
        }
        Comparator<T> byValue =
                Comparator.comparingDouble(row -> value.apply(row).orElse(-1));
        return rows.stream().sorted(byValue.reversed()).limit(top).toList();
    }

    private static void print(
            ResultTable table, String code, String name, FigureSum sum, Optional<Figure> stated, String contradiction)
            throws IOException {
        table.row(
                code,
                name,
                value(sum),
                sum.figures().size() + sum.missing().size(),
                sum.figures().size(),
                sum.carried(),
                sum.missing().size(),
                first(sum.asOf()),
                last(sum.asOf()),
                sum.quality().map(Labels::name).orElse(null),
                String.join("; ", sum.sources()),
                stated.map(figure -> NumberText.decimal(figure.value(), DECIMALS))
                        .orElse(null),
                contradiction,
                missing(sum));
    }

    /** The reason why a sum and the published total beside it cannot both be right. */
    private static String contradiction(FigureSum sum, Figure stated) {
        BigDecimal difference = NumberText.decimal(sum.value().orElseThrow() - stated.value(), DECIMALS);
        String total = "the total by " + String.join("; ", stated.sources());
        if (difference.signum() < 0) {
            return total + " is " + difference.negate().toPlainString() + " more than all units together";
        }
        int missing = sum.missing().size();
        return total + " is " + difference.toPlainString() + " less than the sum"
                + (missing == 0
                        ? ""
                        : ", from which " + missing + (missing == 1 ? " unit is" : " units are") + " missing");
    }

    /** The first units missing from a sum, each with the reason, and the number of further ones. */
    private static String missing(FigureSum sum) {
        String named = sum.missing().stream()
                .limit(NAMED_MISSING)
                .map(gap -> gap.unit().fullName() + " " + gap.unit().code() + " (" + Labels.name(gap.reason()) + ")")
                .collect(Collectors.joining("; "));
        int more = sum.missing().size() - NAMED_MISSING;
        return more > 0 ? named + "; and " + more + " more" : named;
    }

    static List<String> columns(Density density) {
        return List.of(
                "code",
                "name",
                "persons_per_km2",
                density.population().figures().measure().label(),
                Measure.AREA.label(),
                "known",
                "missing",
                "population_as_of_first",
                "population_as_of_last",
                "area_as_of_first",
                "area_as_of_last",
                "quality",
                "sources");
    }

    /**
     * Writes the densities.
     *
     * @param top how many of the largest are written; all by code if null
     */
    static void write(Density density, @Nullable Integer top, ResultTable table) throws IOException {
        for (Density.Row row : largest(density.rows(), top, row -> row.ratio().personsPerKm2())) {
            print(table, row.unit().code().value(), row.unit().fullName(), row.ratio());
        }
        print(table, "total", "", density.total());
    }

    private static void print(ResultTable table, String code, String name, Density.Ratio ratio) throws IOException {
        FigureSum population = ratio.population();
        FigureSum area = ratio.area();
        OptionalDouble density = ratio.personsPerKm2();
        long missing = Stream.concat(population.missing().stream(), area.missing().stream())
                .map(Gap::unit)
                .distinct()
                .count();
        table.row(
                code,
                name,
                density.isPresent() ? NumberText.decimal(density.getAsDouble(), 2) : null,
                value(population),
                value(area),
                population.figures().size(),
                missing,
                first(population.asOf()),
                last(population.asOf()),
                first(area.asOf()),
                last(area.asOf()),
                Stream.concat(population.quality().stream(), area.quality().stream())
                        .max(Enum::compareTo)
                        .map(Labels::name)
                        .orElse(null),
                Stream.concat(population.sources().stream(), area.sources().stream())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    /** Writes the units missing from sums, one row for each unit and measure, measure by measure. */
    static void writeMissing(List<RollUp> sums, ResultTable table) throws IOException {
        for (RollUp each : sums) {
            Snapshot snapshot = each.figures().gazetteer().on(each.date());
            for (Gap gap : each.total().missing()) {
                table.row(
                        each.figures().measure().label(),
                        gap.unit().code(),
                        gap.unit().fullName(),
                        snapshot.parents(gap.unit()).stream()
                                .map(AdministrativeUnit::fullName)
                                .collect(Collectors.joining(", ")),
                        Labels.name(gap.reason()),
                        gap.units().stream()
                                .map(unit -> unit.fullName() + " " + unit.id())
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private static @Nullable BigDecimal value(FigureSum sum) {
        OptionalDouble value = sum.value();
        return value.isPresent() ? NumberText.decimal(value.getAsDouble(), DECIMALS) : null;
    }

    private static @Nullable LocalDate first(List<LocalDate> dates) {
        return dates.isEmpty() ? null : dates.get(0);
    }

    private static @Nullable LocalDate last(List<LocalDate> dates) {
        return dates.isEmpty() ? null : dates.get(dates.size() - 1);
    }
}
