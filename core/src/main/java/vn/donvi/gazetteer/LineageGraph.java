package vn.donvi.gazetteer;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * A unit's lineage with all units of its changes, for showing it whole. A {@link Lineage} has only the transfers of the
 * unit's own parts. This graph has every transfer of the changes on the way, so it shows what else merged or was
 * divided. At its ends are the establishments and dissolutions, if there are any.
 *
 * <pre>{@code
 * LineageGraph graph = LineageGraph.of(gazetteer, unit);
 * for (UnitChange change : graph.changes()) {
 *     for (Transfer transfer : change.transfers()) {
 *         System.out.println((graph.isInLineage(transfer) ? "* " : "  ") + transfer);
 *     }
 * }
 * }</pre>
 *
 * <p>Costs the lineage and its changes. Immutable and thread-safe.
 */
public final class LineageGraph {
    private final Lineage lineage;
    private final ImmutableList<UnitChange> changes;
    private final ImmutableList<AdministrativeUnit> units;
    private final Set<Transfer> inLineage;

    private LineageGraph(Gazetteer gazetteer, AdministrativeUnit unit) {
        this.lineage = gazetteer.lineage(unit);
        this.inLineage = new HashSet<>();
        Map<String, UnitChange> byId = new LinkedHashMap<>();
        for (LineageStep step : lineage.steps()) {
            byId.put(step.change().id(), step.change());
            inLineage.add(step.transfer());
        }
        for (AdministrativeUnit origin : lineage.origins()) {
            gazetteer.beginnings(origin).forEach(change -> byId.put(change.id(), change));
        }
        for (AdministrativeUnit outcome : lineage.outcomes()) {
            gazetteer.endings(outcome).forEach(change -> byId.put(change.id(), change));
        }
        this.changes = ImmutableList.sortedCopyOf(
                Comparator.comparing(UnitChange::date).thenComparing(UnitChange::id), byId.values());
        this.units = units(gazetteer);
    }

    /**
     * The graph of a unit's lineage.
     *
     * @throws UnknownUnitException if the gazetteer has no such version
     */
    public static LineageGraph of(Gazetteer gazetteer, AdministrativeUnit unit) {
        return new LineageGraph(gazetteer, unit);
    }

    private ImmutableList<AdministrativeUnit> units(Gazetteer gazetteer) {
        Map<UnitId, AdministrativeUnit> byId = new TreeMap<>();
        byId.put(lineage.unit().id(), lineage.unit());
        for (UnitChange change : changes) {
            if (change instanceof Establishment establishment) {
                byId.computeIfAbsent(establishment.unit(), gazetteer::get);
            } else if (change instanceof Dissolution dissolution) {
                byId.computeIfAbsent(dissolution.unit(), gazetteer::get);
            }
            for (Transfer transfer : change.transfers()) {
                byId.computeIfAbsent(transfer.source(), gazetteer::get);
                byId.computeIfAbsent(transfer.target(), gazetteer::get);
            }
        }
        return ImmutableList.copyOf(byId.values());
    }

    /** The version the lineage is of. */
    public AdministrativeUnit unit() {
        return lineage.unit();
    }

    /** The lineage of the unit alone. */
    public Lineage lineage() {
        return lineage;
    }

    /** The changes that the lineage passes through, by date, then by id; unmodifiable. */
    public List<UnitChange> changes() {
        return changes;
    }

    /** The unit and every unit of the changes, by id; unmodifiable. */
    public List<AdministrativeUnit> units() {
        return units;
    }

    /** Whether a transfer belongs to the unit's own lineage, and not only to a change on its way. */
    public boolean isInLineage(Transfer transfer) {
        return inLineage.contains(transfer);
    }
}
