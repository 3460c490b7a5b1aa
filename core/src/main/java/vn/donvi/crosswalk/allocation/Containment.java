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
 * The units that lie within others. Used if no transfer locates land and people: they are in the units that a unit
 * consists of, or in the unit that it was a part of.
 */
public final class Containment {
    private final Gazetteer gazetteer;

    public Containment(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The units without units below them in a unit on a date; the unit itself if it has none below. */
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

    /** The enclosing unit of a level on a date; empty if there is none. */
    Optional<AdministrativeUnit> above(AdministrativeUnit unit, UnitLevel level, LocalDate date) {
        if (!level.isAbove(unit.level())) {
            return Optional.empty();
        }
        return gazetteer.on(date).parents(unit).stream()
                .filter(parent -> parent.level() == level)
                .findFirst();
    }

    /**
     * Locates the land and people of a unit that ended, or going back began, and has no successor. They are in the
     * units it consisted of, or in the unit above it if that has no units below it on the other side of the day. Empty
     * if neither is known.
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
