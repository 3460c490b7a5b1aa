package vn.donvi.boundaries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import vn.donvi.crosswalk.CrosswalkRow;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The units of a date in which each face of a layer lies, by the lineage of the unit that the face was published for.
 * Most faces lie in one unit. A face of a unit that was divided between the two dates lies in several.
 */
final class FaceUnits {
    private static final Comparator<CrosswalkRow> BY_AREA = Comparator.comparingDouble(
            (CrosswalkRow row) -> -row.area().estimate().orElse(0));

    private final List<List<AdministrativeUnit>> units;
    private final boolean[] complete;

    private FaceUnits(List<List<AdministrativeUnit>> units, boolean[] complete) {
        this.units = units;
        this.complete = complete;
    }

    /** @param destinations costly, and asked for only if some published unit is not in force */
    static FaceUnits of(LayerIndex layer, Snapshot snapshot, Supplier<Destinations> destinations) {
        int faces = layer.topology().faces().size();
        List<List<AdministrativeUnit>> units = new ArrayList<>(faces);
        boolean[] complete = new boolean[faces];
        for (int face = 0; face < faces; face++) {
            AdministrativeUnit published = layer.unit(face);
            if (published.isInForce(snapshot.date())) {
                units.add(List.of(published));
                complete[face] = true;
                continue;
            }
            List<CrosswalkRow> rows = destinations.get().of(published.id()).stream()
                    .filter(row -> row.area().high() > 0)
                    .sorted(BY_AREA)
                    .toList();
            units.add(rows.stream()
                    .flatMap(row -> row.target().stream())
                    .distinct()
                    .toList());
            complete[face] = rows.stream().allMatch(row -> row.target().isPresent());
        }
        return new FaceUnits(units, complete);
    }

    /** The units that a face lies in, the one with most of its area first; empty if no source says where it went. */
    List<AdministrativeUnit> of(int face) {
        return units.get(face);
    }

    /** Whether the units of a face have all its area, so that no source leaves open where a part of it went. */
    boolean isComplete(int face) {
        return complete[face];
    }
}
