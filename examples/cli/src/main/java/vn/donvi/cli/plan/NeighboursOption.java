package vn.donvi.cli.plan;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.table.OwnTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.neighbour.Neighbourhood;
import vn.donvi.neighbour.SharedBorder;
import vn.donvi.tables.gazetteer.NeighbourSchema;
import vn.donvi.unit.UnitLevel;

/** The option for a file of a user's own with the borders of units. */
final class NeighboursOption {
    @Option(
            names = "--neighbours",
            paramLabel = "FILE",
            description =
                    "Borders of your own in place of those of the polygons, in the form of 'donvi neighbours': CSV"
                            + " with the columns unit and neighbour (identities such as 18229@2025-07-01); metres may be missing.")
    private @Nullable Path file;

    /**
     * The borders of a date: the user's own, or those of the polygons.
     *
     * @throws WrongUsageException if the file cannot be read or does not go with the date, or there are no polygons
     */
    Neighbourhood load(Invocation invocation, Gazetteer gazetteer, Snapshot snapshot, UnitLevel level) {
        try {
            if (file == null) {
                return Boundaries.load(gazetteer).on(snapshot.date()).neighbourhood(level);
            }
            List<SharedBorder> borders = OwnTable.read(invocation, "--neighbours", NeighbourSchema.NEIGHBOURS, file);
            return Neighbourhood.of(snapshot, borders);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException((file == null ? "" : "--neighbours: ") + e.getMessage());
        }
    }
}
