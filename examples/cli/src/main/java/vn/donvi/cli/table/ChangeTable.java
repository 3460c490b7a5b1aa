package vn.donvi.cli.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.UnitId;

/**
 * Changes as a table, one row for each transfer. An establishment has empty columns of the source, a dissolution empty
 * columns of the target, and both have empty extents.
 */
public final class ChangeTable {
    public static final List<String> COLUMNS = List.of(
            "date",
            "kind",
            "document",
            "clause",
            "source_id",
            "source_name",
            "area_extent",
            "population_extent",
            "target_id",
            "target_name");

    private final Gazetteer gazetteer;
    private final ResultTable table;

    private ChangeTable(Gazetteer gazetteer, ResultTable table) {
        this.gazetteer = gazetteer;
        this.table = table;
    }

    public static void write(Gazetteer gazetteer, Iterable<UnitChange> changes, ResultTable table) throws IOException {
        ChangeTable rows = new ChangeTable(gazetteer, table);
        for (UnitChange change : changes) {
            rows.write(change);
        }
    }

    private void write(UnitChange change) throws IOException {
        if (change instanceof Establishment establishment) {
            row(change, null, null, null, null, establishment.unit().toString(), name(establishment.unit()));
        } else if (change instanceof Dissolution dissolution) {
            row(change, dissolution.unit().toString(), name(dissolution.unit()), null, null, null, null);
        }
        for (Transfer transfer : change.transfers()) {
            row(
                    change,
                    transfer.source().toString(),
                    name(transfer.source()),
                    Labels.name(transfer.area()),
                    Labels.name(transfer.population()),
                    transfer.target().toString(),
                    name(transfer.target()));
        }
    }

    private void row(
            UnitChange change,
            @Nullable String source,
            @Nullable String sourceName,
            @Nullable String area,
            @Nullable String population,
            @Nullable String target,
            @Nullable String targetName)
            throws IOException {
        table.row(
                change.date(),
                Labels.name(change.kind()),
                change.citation().document(),
                change.citation().clause().isEmpty() ? null : change.citation().clause(),
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
