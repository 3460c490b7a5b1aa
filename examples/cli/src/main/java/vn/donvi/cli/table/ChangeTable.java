package vn.donvi.cli.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * Changes as a table, one row for each transfer, with the land and people that the document says it moves. An
 * establishment has empty columns of the source, a dissolution empty columns of the target, and both have empty extents.
 * The province is that of the day before for a source, and that of the day for a target.
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
            "target_name",
            "area_km2",
            "persons",
            "source_province",
            "target_province");

    private static final int DECIMALS = 4;

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
            row(change, null, establishment.unit(), null);
        } else if (change instanceof Dissolution dissolution) {
            row(change, dissolution.unit(), null, null);
        }
        for (Transfer transfer : change.transfers()) {
            row(change, transfer.source(), transfer.target(), transfer);
        }
    }

    private void row(UnitChange change, @Nullable UnitId source, @Nullable UnitId target, @Nullable Transfer transfer)
            throws IOException {
        table.row(
                change.date(),
                Labels.name(change.kind()),
                change.citation().document(),
                change.citation().clause().isEmpty() ? null : change.citation().clause(),
                source,
                name(source),
                transfer == null ? null : Labels.name(transfer.area()),
                transfer == null ? null : Labels.name(transfer.population()),
                target,
                name(target),
                area(transfer),
                persons(transfer),
                province(source, change.date().minusDays(1)),
                province(target, change.date()));
    }

    private @Nullable String name(@Nullable UnitId unit) {
        return unit == null ? null : gazetteer.get(unit).fullName();
    }

    /** The land that the document says it moves, in km². */
    private static @Nullable BigDecimal area(@Nullable Transfer transfer) {
        return transfer == null || transfer.areaKm2().isEmpty()
                ? null
                : NumberText.decimal(transfer.areaKm2().getAsDouble(), DECIMALS);
    }

    /** The people that the document says it moves. */
    private static @Nullable Long persons(@Nullable Transfer transfer) {
        return transfer == null || transfer.persons().isEmpty()
                ? null
                : transfer.persons().getAsLong();
    }

    /** The code of the province that a unit lies in on a date; its own if it is one. */
    private @Nullable UnitCode province(@Nullable UnitId unit, LocalDate on) {
        if (unit == null) {
            return null;
        }
        List<AdministrativeUnit> parents = gazetteer.on(on).parents(gazetteer.get(unit));
        return parents.isEmpty() ? unit.code() : parents.get(parents.size() - 1).code();
    }
}
