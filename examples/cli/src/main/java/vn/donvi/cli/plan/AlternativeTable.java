package vn.donvi.cli.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.standard.StandardTable;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.plan.alternative.Alternative;
import vn.donvi.plan.alternative.Alternatives;
import vn.donvi.plan.alternative.Partition;
import vn.donvi.plan.alternative.SummedFigure;
import vn.donvi.standard.Percentage;
import vn.donvi.standard.Requirement;
import vn.donvi.standard.Trait;
import vn.donvi.unit.AdministrativeUnit;

/** Alternatives as a table, one row for each formed unit. */
final class AlternativeTable {
    static final List<String> COLUMNS = columns("rank");
    static final List<String> PARTITION_COLUMNS = columns("acceptance", "change");

    private AlternativeTable() {}

    private static List<String> columns(String... first) {
        List<String> columns = new ArrayList<>(List.of(first));
        columns.addAll(List.of("units", "names", "number", "type", "verdict", "exception"));
        for (String criterion : List.of("population", "area")) {
            columns.add(criterion);
            for (String column : List.of(
                    "missing",
                    "basis",
                    "as_of",
                    "source",
                    "quality",
                    "minimum_low",
                    "minimum_high",
                    "percent_of_low",
                    "percent_of_low_truncated",
                    "percent_of_high",
                    "percent_of_high_truncated")) {
                columns.add(criterion + "_" + column);
            }
        }
        columns.addAll(List.of(
                "inner_border_metres", "unknown_borders", "depends_on", "standards", "documents", "confirmed", "note"));
        return List.copyOf(columns);
    }

    static void write(Alternatives found, String rule, ResultTable table) throws IOException {
        int rank = 0;
        for (Alternative alternative : found.alternatives()) {
            rank++;
            write(List.of(rank), alternative, rule, table);
        }
    }

    static void write(List<Partition> partitions, String rule, ResultTable table) throws IOException {
        for (Partition partition : partitions) {
            String acceptance = Labels.name(partition.acceptance());
            for (Alternative group : partition.groups()) {
                write(List.of(acceptance, "merged"), group, rule, table);
            }
            for (Alternative left : partition.left()) {
                write(List.of(acceptance, "left"), left, rule, table);
            }
        }
    }

    private static void write(List<?> first, Alternative alternative, String rule, ResultTable table)
            throws IOException {
        List<@Nullable Object> cells = new ArrayList<>(first);
        cells.add(StandardTable.text(codes(alternative.units()), StandardTable.SEPARATOR));
        cells.add(clauses(alternative.units().stream().map(AdministrativeUnit::fullName)));
        cells.add(alternative.units().size());
        cells.add(alternative.type().label());
        cells.add(Labels.name(alternative.verdict()));
        cells.add(Labels.name(alternative.exception()));
        for (SummedFigure figure : alternative.figures()) {
            add(figure, alternative, cells);
        }
        cells.add(
                alternative.innerBorderMetres().isPresent()
                        ? Math.round(alternative.innerBorderMetres().getAsDouble())
                        : null);
        cells.add(alternative.unknownBorders());
        cells.add(StandardTable.text(
                alternative.decidingTraits().stream().map(Trait::label).toList(), StandardTable.SEPARATOR));
        cells.add(rule);
        cells.add(clauses(alternative.answers().stream()
                .flatMap(answer -> answer.documents().stream())
                .distinct()));
        cells.add(alternative.isConfirmed());
        cells.add(clauses(alternative.notes().stream()));
        table.row(cells.toArray());
    }

    private static void add(SummedFigure figure, Alternative alternative, List<@Nullable Object> cells) {
        Optional<Requirement> asked = alternative.requirement(figure);
        Optional<Percentage> ofLow = alternative.percentOfLow(figure);
        Optional<Percentage> ofHigh = alternative.percentOfHigh(figure);
        boolean isNothingKnown = figure.bases().isEmpty();
        cells.add(isNothingKnown ? null : figure.sum().value());
        cells.add(StandardTable.text(codes(figure.missing()), StandardTable.SEPARATOR));
        cells.add(StandardTable.text(figure.bases(), StandardTable.SEPARATOR));
        cells.add(isNothingKnown ? null : StandardTable.dates(figure.asOf()));
        cells.add(clauses(figure.sources().stream()));
        cells.add(
                StandardTable.text(figure.qualities().stream().map(Labels::name).toList(), StandardTable.SEPARATOR));
        cells.add(StandardTable.orNull(asked.flatMap(Requirement::low)));
        cells.add(StandardTable.orNull(asked.flatMap(Requirement::high)));
        cells.add(isNothingKnown ? null : StandardTable.orNull(ofLow.map(Percentage::rounded)));
        cells.add(isNothingKnown ? null : StandardTable.orNull(ofLow.map(Percentage::truncated)));
        cells.add(isNothingKnown ? null : StandardTable.orNull(ofHigh.map(Percentage::rounded)));
        cells.add(isNothingKnown ? null : StandardTable.orNull(ofHigh.map(Percentage::truncated)));
    }

    private static List<String> codes(List<AdministrativeUnit> units) {
        return units.stream().map(unit -> unit.code().toString()).toList();
    }

    private static @Nullable String clauses(Stream<String> texts) {
        return StandardTable.text(texts.toList(), StandardTable.CLAUSES);
    }
}
