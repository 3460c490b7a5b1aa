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
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.plan.eligibility.ClaimedExemption;
import vn.donvi.plan.eligibility.GroundAnswer;
import vn.donvi.plan.eligibility.Screening;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.Percentage;
import vn.donvi.standard.SpecialFactor;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.StandardFigure;
import vn.donvi.standard.Trait;
import vn.donvi.unit.AdministrativeUnit;

/** Screened units as a table, one row for each unit. */
final class ScreeningTable {
    static final List<String> COLUMNS = columns();

    private ScreeningTable() {}

    private static List<String> columns() {
        List<String> columns =
                new ArrayList<>(List.of("code", "name", "type", "parents", "verdict", "exemptions", "grounds"));
        for (String criterion : List.of("area", "population")) {
            columns.add(criterion);
            for (String column : List.of(
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
        columns.addAll(List.of("depends_on", "factors", "period", "document", "standards", "confirmed", "note"));
        return List.copyOf(columns);
    }

    static void write(List<Screening> screenings, String standards, Snapshot snapshot, ResultTable table)
            throws IOException {
        for (Screening screening : screenings) {
            AdministrativeUnit unit = screening.unit();
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(unit.code());
            cells.add(unit.fullName());
            cells.add(unit.type().label());
            cells.add(clauses(snapshot.parents(unit).stream().map(AdministrativeUnit::fullName)));
            cells.add(Labels.name(screening.verdict()));
            cells.add(clauses(screening.exemptions().stream().map(ClaimedExemption::toString)));
            cells.add(clauses(screening.reasons().stream().map(ScreeningTable::ground)));
            addFigure(screening.answer(Criterion.AREA), cells);
            addFigure(screening.answer(Criterion.POPULATION), cells);
            cells.add(StandardTable.text(
                    screening.decidingTraits().stream().map(Trait::label).toList(), StandardTable.SEPARATOR));
            cells.add(clauses(screening.answers().stream()
                    .flatMap(answer -> answer.requirement().factors().stream())
                    .map(SpecialFactor::toString)));
            cells.add(screening.period().name());
            cells.add(screening.period().document());
            cells.add(standards);
            cells.add(screening.isConfirmed());
            cells.add(clauses(screening.notes().stream()));
            table.row(cells.toArray());
        }
    }

    /** A ground, and by which traits it depends if it does. */
    static String ground(GroundAnswer answer) {
        return switch (answer.verdict()) {
            case ELIGIBLE -> answer.ground().toString();
            case UNKNOWN -> "unknown whether " + answer.ground();
            default -> "perhaps " + answer.ground();
        };
    }

    private static void addFigure(Optional<StandardAnswer> answer, List<@Nullable Object> cells) {
        Optional<StandardFigure> figure = answer.flatMap(StandardAnswer::figure);
        Optional<Percentage> ofLow = answer.flatMap(StandardAnswer::percentOfLow);
        Optional<Percentage> ofHigh = answer.flatMap(StandardAnswer::percentOfHigh);
        cells.add(StandardTable.orNull(figure.map(StandardFigure::value)));
        cells.add(StandardTable.orNull(figure.map(StandardFigure::basis)));
        cells.add(StandardTable.orNull(figure.map(known -> StandardTable.dates(known.asOf()))));
        cells.add(StandardTable.orNull(figure.map(known -> String.join(StandardTable.CLAUSES, known.sources()))));
        cells.add(StandardTable.orNull(figure.flatMap(StandardFigure::quality).map(Labels::name)));
        cells.add(StandardTable.orNull(answer.flatMap(each -> each.requirement().low())));
        cells.add(StandardTable.orNull(answer.flatMap(each -> each.requirement().high())));
        cells.add(StandardTable.orNull(ofLow.map(Percentage::rounded)));
        cells.add(StandardTable.orNull(ofLow.map(Percentage::truncated)));
        cells.add(StandardTable.orNull(ofHigh.map(Percentage::rounded)));
        cells.add(StandardTable.orNull(ofHigh.map(Percentage::truncated)));
    }

    private static @Nullable String clauses(Stream<String> texts) {
        return StandardTable.text(texts.toList(), StandardTable.CLAUSES);
    }
}
