package vn.donvi.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import vn.donvi.statistics.UntouchedUnit;

/** Units that are as they were as CSV, a row a unit. */
final class UntouchedTable {
    private UntouchedTable() {}

    static void write(List<UntouchedUnit> units, Writer out) throws IOException {
        CSVPrinter printer = new CSVPrinter(
                out,
                ChangeTable.FORMAT
                        .builder()
                        .setHeader("id", "name", "id_before", "name_before")
                        .get());
        for (UntouchedUnit unit : units) {
            printer.printRecord(
                    unit.now().id(),
                    unit.now().fullName(),
                    unit.then().id(),
                    unit.then().fullName());
        }
    }
}
