package vn.donvi.cli.text;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.law.resolution.Arrangement;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Renaming;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.law.resolution.Size;
import vn.donvi.law.resolution.Source;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.law.resolution.Unchanged;
import vn.donvi.law.resolution.UnitName;

/**
 * Provisions as a table, with a row for each source unit. A unit that is unchanged, or whose size is stated, is source
 * and target alike. Totals move no unit and have no row.
 */
final class ProvisionTable {
    static final List<String> COLUMNS = List.of(
            "document",
            "clause",
            "statement",
            "source_type",
            "source_name",
            "source_within",
            "area_extent",
            "population_extent",
            "area_km2",
            "persons",
            "target_type",
            "target_name");

    private final String document;
    private final ResultTable table;

    private ProvisionTable(String document, ResultTable table) {
        this.document = document;
        this.table = table;
    }

    static void write(Resolution resolution, ResultTable table) throws IOException {
        ProvisionTable provisions = new ProvisionTable(resolution.number(), table);
        for (Provision provision : resolution.provisions()) {
            provisions.write(provision);
        }
    }

    private void write(Provision provision) throws IOException {
        if (provision instanceof Arrangement arrangement) {
            write(arrangement);
        } else if (provision instanceof Renaming renaming) {
            row(renaming, renaming.from(), null, StatedFigures.NONE, renaming.to());
        } else if (provision instanceof Unchanged unchanged) {
            for (UnitName unit : unchanged.units()) {
                row(unchanged, unit, null, StatedFigures.NONE, unit);
            }
        } else if (provision instanceof Size size) {
            row(size, size.unit(), null, size.figures(), size.unit());
        }
    }

    /**
     * Writes a row for each source. An arrangement without sources, which is a problem of its own, has one row with the
     * target.
     */
    private void write(Arrangement arrangement) throws IOException {
        for (Source source : arrangement.sources()) {
            row(arrangement, source.unit(), source, source.figures(), arrangement.target());
        }
        if (arrangement.sources().isEmpty()) {
            row(arrangement, UnitName.NONE, null, StatedFigures.NONE, arrangement.target());
        }
    }

    private void row(
            Provision provision, UnitName unit, @Nullable Source source, StatedFigures figures, UnitName target)
            throws IOException {
        table.row(
                orNull(document),
                provision.clause().ref().toString(),
                Labels.name(provision),
                orNull(unit.term()),
                orNull(unit.name()),
                orNull(within(unit, provision.clause())),
                source == null ? null : Labels.name(source.area()),
                source == null ? null : Labels.name(source.population()),
                figures.areaKm2().isPresent() ? (Double) figures.areaKm2().getAsDouble() : null,
                figures.persons().isPresent() ? (Long) figures.persons().getAsLong() : null,
                orNull(target.term()),
                orNull(target.name()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The units in the bracket after a unit, or otherwise in the heading above, the narrowest first. */
    private static String within(UnitName unit, Clause clause) {
        List<UnitName> parents = unit.within().isEmpty() ? clause.within() : unit.within();
        return parents.stream().map(UnitName::toString).collect(Collectors.joining(", "));
    }
}
