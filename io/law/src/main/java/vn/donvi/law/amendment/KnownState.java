package vn.donvi.law.amendment;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/**
 * What a gazetteer knows of the day of an act already. Of an act of the past it knows the units that began, with their
 * codes and how long they lasted; of an act to come it knows nothing.
 */
final class KnownState {
    private final Gazetteer gazetteer;
    private final LocalDate date;

    KnownState(Gazetteer gazetteer, LocalDate date) {
        this.gazetteer = gazetteer;
        this.date = date;
    }

    /** The version of a code that begins on the day. */
    Optional<AdministrativeUnit> begun(UnitCode code) {
        return gazetteer.find(UnitId.of(code, date));
    }

    /** The unit with the name and type of a formed one that began on the day, and to which one of its parts went. */
    Optional<AdministrativeUnit> begun(UnitName formed, UnitType type, List<Part> parts) {
        Set<AdministrativeUnit> found = new LinkedHashSet<>();
        for (Part part : parts) {
            for (UnitChange change : endings(part.unit())) {
                for (Transfer transfer : change.transfers()) {
                    AdministrativeUnit target = gazetteer.get(transfer.target());
                    if (transfer.source().equals(part.unit().id())
                            && target.type() == type
                            && WrittenName.isName(formed.name(), target)) {
                        found.add(target);
                    }
                }
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private List<UnitChange> endings(AdministrativeUnit unit) {
        return unit.validity().endExclusive().filter(date::equals).isPresent() ? gazetteer.endings(unit) : List.of();
    }

    /** The provinces of the day before that a name means, or that went into the province that it means on the day. */
    List<UnitCode> provinces(UnitName name) {
        Set<UnitCode> codes = new LinkedHashSet<>();
        for (AdministrativeUnit unit : gazetteer.on(date.minusDays(1)).units(UnitLevel.PROVINCE)) {
            if (WrittenName.isName(name.name(), unit)) {
                codes.add(unit.code());
            }
        }
        for (AdministrativeUnit unit : gazetteer.on(date).units(UnitLevel.PROVINCE)) {
            if (WrittenName.isName(name.name(), unit) && unit.id().since().equals(date)) {
                for (UnitChange change : gazetteer.beginnings(unit)) {
                    change.transfers().stream()
                            .filter(transfer -> transfer.target().equals(unit.id()))
                            .forEach(transfer -> codes.add(transfer.source().code()));
                }
            }
        }
        return List.copyOf(codes);
    }
}
