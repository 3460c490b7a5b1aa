package vn.donvi.cli.statistics;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.ChangeKind;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.statistics.Average;
import vn.donvi.statistics.BeforeAfter;
import vn.donvi.statistics.ChangeGroup;
import vn.donvi.statistics.ChangeStatistics;
import vn.donvi.statistics.Grouping;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/** Groups of changes as a table, one row for each group, and a last row for all changes. */
final class GroupTable {
    private static final int PERCENT = 100;

    private final Gazetteer gazetteer;
    private final Grouping grouping;

    private GroupTable(Gazetteer gazetteer, Grouping grouping) {
        this.gazetteer = gazetteer;
        this.grouping = grouping;
    }

    static List<String> columns(ChangeStatistics statistics, Grouping grouping) {
        List<String> columns = new ArrayList<>(List.of(
                Labels.name(grouping),
                "name",
                "changes",
                "irreversible",
                "touched_before",
                "touched_after",
                "touched_reduction_percent",
                "in_force_before",
                "in_force_after",
                "in_force_reduction_percent"));
        for (Average average : statistics.total().sizesBefore()) {
            String measure = average.measure().label();
            columns.addAll(List.of(
                    measure + "_mean_before",
                    measure + "_known_before",
                    measure + "_mean_after",
                    measure + "_known_after"));
        }
        return columns;
    }

    static void write(Gazetteer gazetteer, ChangeStatistics statistics, Grouping grouping, ResultTable table)
            throws IOException {
        GroupTable rows = new GroupTable(gazetteer, grouping);
        for (ChangeGroup group : statistics.by(grouping)) {
            table.row(rows.row(rows.key(group), rows.name(group), group));
        }
        table.row(rows.row("total", "", statistics.total()));
    }

    private @Nullable Object[] row(String key, String name, ChangeGroup group) {
        List<@Nullable Object> row = new ArrayList<>();
        Collections.addAll(row, key, name, group.changes(), group.irreversible());
        addTo(row, Optional.of(group.touched()));
        addTo(row, group.inForce());
        for (int i = 0; i < group.sizesBefore().size(); i++) {
            addTo(row, group.sizesBefore().get(i));
            addTo(row, group.sizesAfter().get(i));
        }
        return row.toArray();
    }

    private static void addTo(List<@Nullable Object> row, Optional<BeforeAfter> numbers) {
        if (numbers.isPresent()) {
            BeforeAfter units = numbers.get();
            Collections.addAll(row, units.before(), units.after(), percent(units.reduction()));
        } else {
            Collections.addAll(row, null, null, null);
        }
    }

    private static void addTo(List<@Nullable Object> row, Average average) {
        OptionalDouble mean = average.mean();
        Collections.addAll(row, mean.isPresent() ? NumberText.decimal(mean.getAsDouble(), 2) : null, average.known());
    }

    private static @Nullable BigDecimal percent(OptionalDouble part) {
        return part.isPresent() ? NumberText.decimal(part.getAsDouble() * PERCENT, 1) : null;
    }

    private String key(ChangeGroup group) {
        return grouping == Grouping.KIND ? Labels.name(ChangeKind.valueOf(group.key())) : group.key();
    }

    private String name(ChangeGroup group) {
        return switch (grouping) {
            case KIND -> Labels.vietnamese(ChangeKind.valueOf(group.key()));
            case YEAR -> "";
            case DOCUMENT -> gazetteer.getDocument(group.key()).title();
            case PROVINCE -> group.key().isEmpty() ? "" : provinces(UnitCode.of(group.key()));
        };
    }

    /** All names of the provinces that have borne a code. */
    private String provinces(UnitCode code) {
        return gazetteer.versions(code).stream()
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .map(AdministrativeUnit::fullName)
                .distinct()
                .collect(Collectors.joining(" -> "));
    }
}
