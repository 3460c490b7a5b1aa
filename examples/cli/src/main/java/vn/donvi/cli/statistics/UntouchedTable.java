package vn.donvi.cli.statistics;

import java.io.IOException;
import java.util.List;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.statistics.UntouchedUnit;

/** Units without territorial change as a table, one row for each unit. */
final class UntouchedTable {
    static final List<String> COLUMNS = List.of("id", "name", "id_before", "name_before");

    private UntouchedTable() {}

    static void write(List<UntouchedUnit> units, ResultTable table) throws IOException {
        for (UntouchedUnit unit : units) {
            table.row(
                    unit.now().id(),
                    unit.now().fullName(),
                    unit.then().id(),
                    unit.then().fullName());
        }
    }
}
