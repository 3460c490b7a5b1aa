package vn.donvi.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.donvi.change.Establishment;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * How a unit got its territory: the last change that was more than another name, type, code or parent.
 *
 * @param change the change; empty if the unit has had its territory since the beginning of the record, or if its origin
 *     is not known
 * @param parts the units that it was made of, by their ids, each with the transfer
 * @param isOriginKnown whether it is known of which units it was made
 */
record TerritoryOrigin(Optional<UnitChange> change, Map<UnitId, Transfer> parts, boolean isOriginKnown) {
    static TerritoryOrigin of(Gazetteer gazetteer, AdministrativeUnit unit) {
        AdministrativeUnit version = unit;
        while (true) {
            List<UnitChange> beginnings = gazetteer.beginnings(version);
            Map<UnitId, Transfer> parts = new LinkedHashMap<>();
            for (UnitChange change : beginnings) {
                for (Transfer transfer : change.transfers()) {
                    if (transfer.target().equals(version.id())) {
                        parts.put(transfer.source(), transfer);
                    }
                }
            }
            if (parts.size() == 1 && parts.values().iterator().next().area() == Extent.ALL) {
                version = gazetteer.get(parts.keySet().iterator().next());
                continue;
            }
            boolean isOriginKnown = beginnings.stream()
                    .noneMatch(
                            change -> change instanceof Establishment establishment && establishment.originUnknown());
            return new TerritoryOrigin(beginnings.stream().findFirst(), parts, isOriginKnown);
        }
    }

    /** The units that it was made of. */
    List<AdministrativeUnit> units(Gazetteer gazetteer) {
        List<AdministrativeUnit> units = new ArrayList<>();
        parts.keySet().forEach(id -> units.add(gazetteer.get(id)));
        return units;
    }

    /** The day of the change. */
    Optional<LocalDate> date() {
        return change.map(UnitChange::date);
    }
}
