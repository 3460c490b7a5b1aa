package vn.donvi.plan.eligibility;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/** Earlier rearrangements of units, from the history of a gazetteer. */
final class RearrangementHistory {
    private final Gazetteer gazetteer;

    RearrangementHistory(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The latest change of some kinds within some dates that made a version of a unit; empty if there is none. It looks back
     * over the earlier versions with the same code, whatever changed them. It also does over a version with another code
     * of which a version was made whole, and of nothing else.
     */
    Optional<UnitChange> find(AdministrativeUnit unit, DateRange dates, List<ChangeKind> kinds) {
        ArrayDeque<AdministrativeUnit> open = new ArrayDeque<>(List.of(unit));
        Set<UnitId> seen = new HashSet<>();
        for (AdministrativeUnit version = open.poll(); version != null; version = open.poll()) {
            LocalDate start = version.validity().startInclusive();
            if (start.isBefore(dates.startInclusive()) || !seen.add(version.id())) {
                continue;
            }
            for (UnitChange change : gazetteer.beginnings(version)) {
                if (dates.contains(change.date()) && kinds.contains(change.kind())) {
                    return Optional.of(change);
                }
                addSame(version, change, open);
            }
        }
        return Optional.empty();
    }

    /** Adds the earlier version that a change made a version of, if it is taken to be the same unit. */
    private void addSame(AdministrativeUnit unit, UnitChange change, ArrayDeque<AdministrativeUnit> open) {
        List<Transfer> incoming = change.transfers().stream()
                .filter(transfer -> transfer.target().equals(unit.id()))
                .toList();
        for (Transfer transfer : incoming) {
            boolean isSameCode = transfer.source().code().equals(unit.code());
            if (isSameCode || (incoming.size() == 1 && transfer.isWhole())) {
                open.add(gazetteer.get(transfer.source()));
            }
        }
    }
}
