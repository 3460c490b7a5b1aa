package vn.donvi.cli;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.UnitId;

/**
 * Changes as CSV, a row a transfer. The source's columns of an establishment are empty, and so are the target's of a
 * dissolution, and the extents of both.
 */
final class ChangeTable {
    /** How the command writes CSV: RFC 4180 with plain line feeds. */
    static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    private static final String[] COLUMNS = {
        "date",
        "kind",
        "document",
        "clause",
        "source_id",
        "source_name",
        "area_extent",
        "population_extent",
        "target_id",
        "target_name"
    };

    private final Gazetteer gazetteer;
    private final CSVPrinter printer;

    private ChangeTable(Gazetteer gazetteer, CSVPrinter printer) {
        this.gazetteer = gazetteer;
        this.printer = printer;
    }

    static void write(Gazetteer gazetteer, Iterable<UnitChange> changes, Writer out) throws IOException {
        ChangeTable table = new ChangeTable(
                gazetteer,
                new CSVPrinter(out, FORMAT.builder().setHeader(COLUMNS).get()));
        for (UnitChange change : changes) {
            table.write(change);
        }
    }

    private void write(UnitChange change) throws IOException {
        if (change instanceof Establishment establishment) {
            row(change, "", "", "", "", establishment.unit().toString(), name(establishment.unit()));
        } else if (change instanceof Dissolution dissolution) {
            row(change, dissolution.unit().toString(), name(dissolution.unit()), "", "", "", "");
        }
        for (Transfer transfer : change.transfers()) {
            row(
                    change,
                    transfer.source().toString(),
                    name(transfer.source()),
                    Words.name(transfer.area()),
                    Words.name(transfer.population()),
                    transfer.target().toString(),
                    name(transfer.target()));
        }
    }

    private void row(
            UnitChange change,
            String source,
            String sourceName,
            String area,
            String population,
            String target,
            String targetName)
            throws IOException {
        printer.printRecord(
                change.date(),
                Words.name(change.kind()),
                change.citation().document(),
                change.citation().clause(),
                source,
                sourceName,
                area,
                population,
                target,
                targetName);
    }

    private String name(UnitId unit) {
        return gazetteer.get(unit).fullName();
    }
}
