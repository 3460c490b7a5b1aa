package vn.donvi.crosswalk.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/**
 * What units lie within others, where that and no transfer says where land and people are: in the units a unit consists
 * of, or in the unit that it was a part of.
 */
public final class Containment {
    private final Gazetteer gazetteer;

    public Containment(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The units in a unit on a date that have no units below them: the unit itself if it has none. */
    public List<AdministrativeUnit> smallest(AdministrativeUnit unit, LocalDate date) {
        List<AdministrativeUnit> smallest = new ArrayList<>();
        addSmallest(gazetteer.on(date), unit, smallest);
        return smallest;
    }

    private static void addSmallest(Snapshot snapshot, AdministrativeUnit unit, List<AdministrativeUnit> smallest) {
        List<AdministrativeUnit> children = snapshot.children(unit.code());
        if (children.isEmpty()) {
            smallest.add(unit);
        }
        for (AdministrativeUnit child : children) {
            addSmallest(snapshot, child, smallest);
        }
    }

    /** The unit of a level that a unit of a lower one lies in on a date; empty if there is none. */
    Optional<AdministrativeUnit> above(AdministrativeUnit unit, UnitLevel level, LocalDate date) {
        if (!level.isAbove(unit.level())) {
            return Optional.empty();
        }
        return gazetteer.on(date).parents(unit).stream()
                .filter(parent -> parent.level() == level)
                .findFirst();
    }

    /**
     * Where the land and people are of a unit that ended, or going back began, and of which no other unit was made: in
     * the units it consisted of, which went on, or in the unit above it if that has no units below it on the other side
     * of the day. Empty if neither says.
     */
    List<AdministrativeUnit> stayed(AdministrativeUnit unit, boolean forwards) {
        LocalDate since = unit.id().since();
        LocalDate until = unit.validity().endExclusive().orElse(since);
        LocalDate inside = forwards ? until.minusDays(1) : since;
        List<AdministrativeUnit> members = smallest(unit, inside);
        if (!(members.size() == 1 && members.get(0).equals(unit))) {
            return members;
        }
        LocalDate outside = forwards ? until : since.minusDays(1);
        Snapshot snapshot = gazetteer.on(outside);
        Optional<AdministrativeUnit> above = unit.parent().flatMap(snapshot::find);
        return above.filter(parent -> snapshot.children(parent.code()).isEmpty()).stream()
                .toList();
    }
}
