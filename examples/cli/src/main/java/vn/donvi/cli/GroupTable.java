package vn.donvi.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import vn.donvi.change.ChangeKind;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.statistics.Average;
import vn.donvi.statistics.BeforeAfter;
import vn.donvi.statistics.ChangeGroup;
import vn.donvi.statistics.ChangeStatistics;
import vn.donvi.statistics.Grouping;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/** Groups of changes as CSV, a row a group, and a last one for all changes. */
final class GroupTable {
    private static final int PERCENT = 100;

    private final Gazetteer gazetteer;
    private final Grouping grouping;

    private GroupTable(Gazetteer gazetteer, Grouping grouping) {
        this.gazetteer = gazetteer;
        this.grouping = grouping;
    }

    static void write(Gazetteer gazetteer, ChangeStatistics statistics, Grouping grouping, Writer out)
            throws IOException {
        GroupTable table = new GroupTable(gazetteer, grouping);
        ChangeGroup total = statistics.total();
        List<String> columns = new ArrayList<>(List.of(
                Words.name(grouping),
                "name",
                "changes",
                "irreversible",
                "touched_before",
                "touched_after",
                "touched_reduction_percent",
                "in_force_before",
                "in_force_after",
                "in_force_reduction_percent"));
        for (Average average : total.sizesBefore()) {
            String measure = average.measure().label();
            columns.addAll(List.of(
                    measure + "_mean_before",
                    measure + "_known_before",
                    measure + "_mean_after",
                    measure + "_known_after"));
        }
        CSVPrinter printer = new CSVPrinter(
                out,
                ChangeTable.FORMAT
                        .builder()
                        .setHeader(columns.toArray(String[]::new))
                        .get());
        for (ChangeGroup group : statistics.by(grouping)) {
            printer.printRecord(table.row(table.key(group), table.name(group), group));
        }
        printer.printRecord(table.row("total", "", total));
    }

    private List<String> row(String key, String name, ChangeGroup group) {
        List<String> row = new ArrayList<>(
                List.of(key, name, Integer.toString(group.changes()), Integer.toString(group.irreversible())));
        row.addAll(cells(Optional.of(group.touched())));
        row.addAll(cells(group.inForce()));
        for (int i = 0; i < group.sizesBefore().size(); i++) {
            row.addAll(cells(group.sizesBefore().get(i)));
            row.addAll(cells(group.sizesAfter().get(i)));
        }
        return row;
    }

    private static List<String> cells(Optional<BeforeAfter> numbers) {
        return numbers.map(units -> List.of(
                        Integer.toString(units.before()), Integer.toString(units.after()), percent(units.reduction())))
                .orElse(List.of("", "", ""));
    }

    private static List<String> cells(Average average) {
        OptionalDouble mean = average.mean();
        return List.of(mean.isPresent() ? Figures.plain(mean.getAsDouble(), 2) : "", Integer.toString(average.known()));
    }

    private static String percent(OptionalDouble part) {
        return part.isPresent() ? Figures.plain(part.getAsDouble() * PERCENT, 1) : "";
    }

    private String key(ChangeGroup group) {
        return grouping == Grouping.KIND ? Words.name(ChangeKind.valueOf(group.key())) : group.key();
    }

    private String name(ChangeGroup group) {
        return switch (grouping) {
            case KIND -> Words.vietnamese(ChangeKind.valueOf(group.key()));
            case YEAR -> "";
            case DOCUMENT -> gazetteer.document(group.key()).title();
            case PROVINCE -> group.key().isEmpty() ? "" : provinces(UnitCode.of(group.key()));
        };
    }

    /** The names a province has borne. */
    private String provinces(UnitCode code) {
        return gazetteer.versions(code).stream()
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .map(AdministrativeUnit::fullName)
                .distinct()
                .collect(Collectors.joining(" -> "));
    }
}
