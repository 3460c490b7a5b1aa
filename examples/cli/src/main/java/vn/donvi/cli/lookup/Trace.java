package vn.donvi.cli.lookup;

import java.util.ArrayList;
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
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Lineage;
import vn.donvi.gazetteer.LineageStep;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * A unit's lineage for printing: the changes that it passes through, each with all its transfers. At its ends are the
 * establishments and dissolutions, if there are any.
 */
final class Trace {
    private final Gazetteer gazetteer;
    private final AdministrativeUnit unit;
    private final List<UnitChange> changes;
    private final List<AdministrativeUnit> outcomes;
    private final Set<Transfer> lineage = new HashSet<>();
    private final Map<UnitId, AdministrativeUnit> units = new TreeMap<>();

    Trace(Gazetteer gazetteer, AdministrativeUnit unit) {
        this.gazetteer = gazetteer;
        this.unit = unit;
        Lineage walked = gazetteer.lineage(unit);
        Map<String, UnitChange> byId = new LinkedHashMap<>();
        for (LineageStep step : walked.steps()) {
            byId.put(step.change().id(), step.change());
            lineage.add(step.transfer());
        }
        for (AdministrativeUnit origin : walked.origins()) {
            gazetteer.beginnings(origin).forEach(change -> byId.put(change.id(), change));
        }
        for (AdministrativeUnit outcome : walked.outcomes()) {
            gazetteer.endings(outcome).forEach(change -> byId.put(change.id(), change));
        }
        this.changes = new ArrayList<>(byId.values());
        changes.sort(Comparator.comparing(UnitChange::date).thenComparing(UnitChange::id));
        this.outcomes = walked.outcomes().stream()
                .filter(outcome -> outcome.validity().isOpen())
                .toList();
        units.put(unit.id(), unit);
        changes.forEach(this::addUnits);
    }

    private void addUnits(UnitChange change) {
        if (change instanceof Establishment establishment) {
            addUnit(establishment.unit());
        } else if (change instanceof Dissolution dissolution) {
            addUnit(dissolution.unit());
        }
        for (Transfer transfer : change.transfers()) {
            addUnit(transfer.source());
            addUnit(transfer.target());
        }
    }

    private void addUnit(UnitId id) {
        units.computeIfAbsent(id, gazetteer::get);
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The requested unit. */
    AdministrativeUnit unit() {
        return unit;
    }

    /** The changes by date, then by id. */
    List<UnitChange> changes() {
        return changes;
    }

    /** The requested unit and every unit of the changes, by id. */
    Map<UnitId, AdministrativeUnit> units() {
        return units;
    }

    /** The outcomes of the unit that are still in force; this may be the unit itself. */
    List<AdministrativeUnit> outcomes() {
        return outcomes;
    }

    /** Whether a transfer belongs to the unit's own lineage, and not only to a change beside it. */
    boolean isOnTheWay(Transfer transfer) {
        return lineage.contains(transfer);
    }
}
