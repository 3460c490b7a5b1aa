package vn.donvi.cli.crosswalk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.table.FormattedOutput;
import vn.donvi.cli.table.SchemaRow;
import vn.donvi.crosswalk.CrosswalkEntry;
import vn.donvi.crosswalk.FigureShare;
import vn.donvi.measure.Measure;
import vn.donvi.statistics.FigureSum;
import vn.donvi.tables.gazetteer.CrosswalkSchema;

/** A crosswalk with the share of a figure in each row. */
final class FigureShareTable {
    private static final List<String> MORE = List.of(
            "measure",
            "figure",
            "figure_as_of",
            "figure_sources",
            "figure_quality",
            "figure_share",
            "figure_low",
            "figure_high",
            "figure_missing");

    private final Measure measure;

    FigureShareTable(Measure measure) {
        this.measure = measure;
    }

    List<String> columns() {
        List<String> columns = new ArrayList<>(SchemaRow.names(CrosswalkSchema.CROSSWALK));
        columns.addAll(MORE);
        return Collections.unmodifiableList(columns);
    }

    FormattedOutput.Rows rows(List<FigureShare> shares) {
        return table -> {
            for (FigureShare share : shares) {
                table.row(values(share).toArray());
            }
        };
    }

    private List<@Nullable Object> values(FigureShare share) {
        List<@Nullable Object> values = SchemaRow.of(CrosswalkSchema.CROSSWALK, CrosswalkEntry.of(share.row()));
        FigureSum figure = share.figure();
        values.add(measure.label());
        if (figure.isComplete()) {
            values.add(number(figure.value()));
            values.add(figure.asOf().stream().map(LocalDate::toString).collect(Collectors.joining(" ")));
            values.add(String.join("; ", figure.sources()));
            values.add(figure.quality().map(Labels::name).orElse(null));
        } else {
            values.addAll(Arrays.asList(null, null, null, null));
        }
        values.add(number(share.estimate()));
        values.add(NumberText.decimal(share.low()));
        values.add(NumberText.decimal(share.high()));
        values.add(
                figure.missing().stream().map(gap -> gap.unit().code().value()).collect(Collectors.joining(" ")));
        return values;
    }

    private static @Nullable Object number(OptionalDouble number) {
        return number.isPresent() ? NumberText.decimal(number.getAsDouble()) : null;
    }
}
