package vn.donvi.cli.statistics;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
import vn.donvi.unit.UnitCode;

/** Groups of changes as a table, one row for each group, and a last row for all changes. */
final class GroupTable {
    private static final int PERCENT = 100;

    private final Gazetteer gazetteer;
    private final LocalDate from;
    private final LocalDate to;
    private final GroupBy grouping;

    private GroupTable(ChangeStatistics statistics, GroupBy grouping) {
        this.gazetteer = statistics.gazetteer();
        this.from = statistics.from();
        this.to = statistics.to();
        this.grouping = grouping;
    }

    static List<String> columns(ChangeStatistics statistics, GroupBy grouping) {
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
        for (Average average : statistics.total().sizesBefore()) {
            String measure = average.measure().label() + "_in_force";
            columns.addAll(List.of(
                    measure + "_mean_before",
                    measure + "_known_before",
                    measure + "_mean_after",
                    measure + "_known_after"));
        }
        return columns;
    }

    /**
     * Writes the groups.
     *
     * @param top how many groups are written, those with the largest reduction first; all in their order if null
     */
    static void write(ChangeStatistics statistics, GroupBy grouping, @Nullable Integer top, ResultTable table)
            throws IOException {
        GroupTable rows = new GroupTable(statistics, grouping);
        List<ChangeGroup> groups = grouping.groups(statistics);
        if (top != null) {
            groups = groups.stream()
                    .sorted(Comparator.comparingInt(GroupTable::reduction)
                            .reversed()
                            .thenComparing(ChangeGroup::key))
                    .limit(top)
                    .toList();
        }
        for (ChangeGroup group : groups) {
            table.row(rows.row(rows.key(group), rows.name(group), group));
        }
        table.row(rows.row("total", "", statistics.total()));
    }

    /** By how many units there are fewer: of those in force if they are known, else of those touched. */
    private static int reduction(ChangeGroup group) {
        return -group.inForce().orElse(group.touched()).difference();
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
        for (int i = 0; i < group.sizesBefore().size(); i++) {
            addTo(row, group.sizesInForceBefore(), i);
            addTo(row, group.sizesInForceAfter(), i);
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

    private static void addTo(List<@Nullable Object> row, List<Average> averages, int measure) {
        if (averages.isEmpty()) {
            Collections.addAll(row, null, null);
        } else {
            addTo(row, averages.get(measure));
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
        return grouping == GroupBy.KIND ? Labels.name(ChangeKind.valueOf(group.key())) : group.key();
    }

    private String name(ChangeGroup group) {
        return switch (grouping) {
            case KIND -> Labels.vietnamese(ChangeKind.valueOf(group.key()));
            case YEAR, ROUND -> "";
            case DOCUMENT -> gazetteer.getDocument(group.key()).title();
            case PROVINCE -> group.key().isEmpty() ? "" : province(group.key(), to);
            case FORMER_PROVINCE -> group.key().isEmpty() ? "" : province(group.key(), from);
        };
    }

    private String province(String code, LocalDate date) {
        return gazetteer.on(date).get(UnitCode.of(code)).fullName();
    }
}
