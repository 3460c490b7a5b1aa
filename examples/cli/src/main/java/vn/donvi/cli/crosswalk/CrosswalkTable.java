package vn.donvi.cli.crosswalk;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.crosswalk.CrosswalkRow;
import vn.donvi.crosswalk.share.Evidence;
import vn.donvi.crosswalk.share.Share;
import vn.donvi.unit.AdministrativeUnit;

/** A crosswalk as a table. In a row without a target, the id is empty and the name says why in parentheses. */
final class CrosswalkTable {
    static final List<String> COLUMNS = List.of(
            "source_id",
            "source_name",
            "target_id",
            "target_name",
            "area_extent",
            "population_extent",
            "area_share",
            "area_low",
            "area_high",
            "population_share",
            "population_low",
            "population_high",
            "documents",
            "area_evidence",
            "population_evidence");

    private CrosswalkTable() {}

    static void write(Iterable<CrosswalkRow> rows, ResultTable table) throws IOException {
        for (CrosswalkRow row : rows) {
            table.row(
                    row.source().id(),
                    row.source().fullName(),
                    row.target().map(AdministrativeUnit::id).orElse(null),
                    row.target()
                            .map(AdministrativeUnit::fullName)
                            .orElseGet(() -> row.openEnd().orElseThrow().label()),
                    Labels.name(row.areaExtent()),
                    Labels.name(row.populationExtent()),
                    share(row.area().estimate()),
                    NumberText.decimal(row.area().low()),
                    NumberText.decimal(row.area().high()),
                    share(row.population().estimate()),
                    NumberText.decimal(row.population().low()),
                    NumberText.decimal(row.population().high()),
                    row.citations().stream()
                            .map(citation -> citation.document())
                            .distinct()
                            .collect(Collectors.joining("; ")),
                    evidence(row.area()),
                    evidence(row.population()));
        }
    }

    private static @Nullable BigDecimal share(OptionalDouble estimate) {
        return estimate.isPresent() ? NumberText.decimal(estimate.getAsDouble()) : null;
    }

    private static String evidence(Share share) {
        List<Evidence> kinds = share.evidence();
        return kinds.stream().map(Evidence::label).collect(Collectors.joining(" "));
    }
}
