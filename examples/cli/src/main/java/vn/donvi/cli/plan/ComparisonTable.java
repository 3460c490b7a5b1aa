package vn.donvi.cli.plan;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.plan.outcome.MergerOutcome;
import vn.donvi.plan.outcome.PlanComparison;
import vn.donvi.unit.AdministrativeUnit;

/** A comparison as a table, one row for each unit of the plan. */
final class ComparisonTable {
    static final List<String> COLUMNS = List.of(
            "change",
            "planned",
            "planned_members",
            "outcome",
            "date",
            "document",
            "formed_id",
            "formed",
            "missing",
            "added",
            "description");

    private ComparisonTable() {}

    static void write(PlanComparison comparison, ResultTable table) throws IOException {
        for (MergerOutcome outcome : comparison.outcomes()) {
            Optional<AdministrativeUnit> formed = outcome.formed();
            table.row(
                    outcome.planned().change(),
                    outcome.planned().unit().fullName(),
                    ids(outcome.planned().members()),
                    Labels.name(outcome.kind()),
                    orNull(formed.map(unit -> unit.id().since())),
                    text(documents(outcome)),
                    orNull(formed.map(AdministrativeUnit::id)),
                    orNull(formed.map(AdministrativeUnit::fullName)),
                    text(ids(outcome.missing())),
                    text(ids(outcome.added())),
                    text(outcome.description()));
        }
    }

    static String documents(MergerOutcome outcome) {
        return outcome.changes().stream()
                .map(change -> change.citation().toString())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String ids(List<AdministrativeUnit> units) {
        return units.stream().map(unit -> unit.id().toString()).collect(Collectors.joining(" "));
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Object orNull(Optional<?> value) {
        return value.isPresent() ? value.get() : null;
    }
}
