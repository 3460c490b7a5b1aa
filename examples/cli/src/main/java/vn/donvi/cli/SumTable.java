package vn.donvi.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Measure;
import vn.donvi.statistics.Density;
import vn.donvi.statistics.Figure;
import vn.donvi.statistics.FigureSum;
import vn.donvi.statistics.Gap;
import vn.donvi.statistics.RollUp;
import vn.donvi.unit.AdministrativeUnit;

/** Sums of figures by parent as CSV, and what is missing from them. */
final class SumTable {
    private static final int DECIMALS = 4;

    private SumTable() {}

    static void write(RollUp sums, Writer out) throws IOException {
        CSVPrinter printer = printer(
                out,
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
                "stated");
        for (RollUp.Row row : sums.rows()) {
            print(printer, row.unit().code().value(), row.unit().fullName(), row.sum(), row.stated());
        }
        if (!sums.outside().figures().isEmpty() || !sums.outside().isComplete()) {
            print(printer, "outside", "in no " + Words.name(sums.level()), sums.outside(), Optional.empty());
        }
        print(printer, "total", "", sums.total(), Optional.empty());
    }

    private static void print(CSVPrinter printer, String code, String name, FigureSum sum, Optional<Figure> stated)
            throws IOException {
        printer.printRecord(
                code,
                name,
                value(sum),
                sum.figures().size() + sum.missing().size(),
                sum.figures().size(),
                sum.carried(),
                sum.missing().size(),
                first(sum.asOf()),
                last(sum.asOf()),
                sum.quality().map(Words::name).orElse(""),
                String.join("; ", sum.sources()),
                stated.map(figure -> Figures.plain(figure.value(), DECIMALS)).orElse(""));
    }

    static void write(Density density, Writer out) throws IOException {
        CSVPrinter printer = printer(
                out,
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
        for (Density.Row row : density.rows()) {
            print(printer, row.unit().code().value(), row.unit().fullName(), row.ratio());
        }
        print(printer, "total", "", density.total());
    }

    private static void print(CSVPrinter printer, String code, String name, Density.Ratio ratio) throws IOException {
        FigureSum population = ratio.population();
        FigureSum area = ratio.area();
        OptionalDouble density = ratio.personsPerKm2();
        long missing = Stream.concat(population.missing().stream(), area.missing().stream())
                .map(Gap::unit)
                .distinct()
                .count();
        printer.printRecord(
                code,
                name,
                density.isPresent() ? Figures.plain(density.getAsDouble(), 2) : "",
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
                        .map(Words::name)
                        .orElse(""),
                Stream.concat(population.sources().stream(), area.sources().stream())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    /** What is missing from sums of the same units, a row a unit and measure, in the order of the units. */
    static void writeMissing(List<RollUp> sums, Writer out) throws IOException {
        CSVPrinter printer = printer(out, "measure", "code", "name", "parents", "reason", "units");
        for (RollUp each : sums) {
            Snapshot snapshot = each.figures().gazetteer().on(each.date());
            for (Gap gap : each.total().missing()) {
                printer.printRecord(
                        each.figures().measure().label(),
                        gap.unit().code(),
                        gap.unit().fullName(),
                        snapshot.parents(gap.unit()).stream()
                                .map(AdministrativeUnit::fullName)
                                .collect(Collectors.joining(", ")),
                        Words.name(gap.reason()),
                        gap.units().stream()
                                .map(unit -> unit.fullName() + " " + unit.id())
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private static CSVPrinter printer(Writer out, String... columns) throws IOException {
        return new CSVPrinter(
                out, ChangeTable.FORMAT.builder().setHeader(columns).get());
    }

    private static String value(FigureSum sum) {
        OptionalDouble value = sum.value();
        return value.isPresent() ? Figures.plain(value.getAsDouble(), DECIMALS) : "";
    }

    private static String first(List<LocalDate> dates) {
        return dates.isEmpty() ? "" : dates.get(0).toString();
    }

    private static String last(List<LocalDate> dates) {
        return dates.isEmpty() ? "" : dates.get(dates.size() - 1).toString();
    }
}
