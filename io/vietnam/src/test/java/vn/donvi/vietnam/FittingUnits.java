package vn.donvi.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.donvi.crosswalk.CrosswalkRow;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/**
 * The units of any date that fit an address as it is written, and where their people are, found by trying all of that
 * name one by one. Shares nothing with the conversion of addresses, which it judges.
 */
final class FittingUnits {
    private final Gazetteer gazetteer;
    private final Destinations destinations;
    private final NamesOfUnits names;
    private final Map<UnitId, Whereabouts> whereabouts = new HashMap<>();
    private final Map<UnitId, List<Above>> above = new HashMap<>();

    /**
     * What a unit lay in at some time and its people lie in today.
     *
     * @param steps its district, its province and those of today, each as a set that may be empty; a name is not written
     *     twice, as that of then and that of today
     * @param stepsOfOne the same where only one name is written
     */
    private record Above(List<Set<AdministrativeUnit>> steps, List<Set<AdministrativeUnit>> stepsOfOne) {}

    /**
     * Where the people of a unit are on the date.
     *
     * @param targets the communes that they are in, or may be; of a province its provinces
     * @param provinces the provinces of these
     * @param isWhole whether it is known that all of them are in the only target
     */
    private record Whereabouts(Set<UnitId> targets, Set<AdministrativeUnit> provinces, boolean isWhole) {}

    FittingUnits(Gazetteer gazetteer, LocalDate date) {
        this.gazetteer = gazetteer;
        this.destinations = Destinations.at(gazetteer, date);
        this.names = new NamesOfUnits(gazetteer);
    }

    /** The units of the date that hold the people of a unit, or may. */
    Set<UnitId> targets(AdministrativeUnit unit) {
        return whereabouts(unit).targets();
    }

    /** The only unit of the date that holds all people of a unit; empty if they are in several, or it is not known. */
    Optional<UnitId> whole(AdministrativeUnit unit) {
        Whereabouts there = whereabouts(unit);
        return there.isWhole() ? there.targets().stream().findFirst() : Optional.empty();
    }

    /** The provinces of the date that hold the people of a unit, or may. */
    Set<AdministrativeUnit> provincesToday(AdministrativeUnit unit) {
        return whereabouts(unit).provinces();
    }

    /**
     * Every unit, of any date, that bears the first of the names and lay in units that bear the others, or whose people
     * came to lie in the province that the last one names.
     *
     * @param parts names of units from the smallest up
     */
    Set<AdministrativeUnit> fitting(List<WrittenPart> parts) {
        Set<AdministrativeUnit> fitting = new LinkedHashSet<>();
        List<WrittenPart> others = parts.subList(1, parts.size());
        for (AdministrativeUnit unit : names.alike(parts.get(0))) {
            if (names.fits(parts.get(0), unit) && liesIn(unit, others)) {
                fitting.add(unit);
            }
        }
        return fitting;
    }

    /** Every unit that bears the first of the names and was made of units that lay in those that bear the others. */
    Set<AdministrativeUnit> madeOfFitting(List<WrittenPart> parts) {
        Set<AdministrativeUnit> fitting = new LinkedHashSet<>();
        List<WrittenPart> others = parts.subList(1, parts.size());
        for (AdministrativeUnit unit : names.alike(parts.get(0))) {
            if (names.fits(parts.get(0), unit)
                    && gazetteer.lineage(unit).ancestors().stream().anyMatch(former -> liesIn(former, others))) {
                fitting.add(unit);
            }
        }
        return fitting;
    }

    /** Those of the units that fit whatever the accents of the first name whose accents are nearest to what is written. */
    Set<AdministrativeUnit> nearest(List<WrittenPart> parts) {
        WrittenPart first = parts.get(0);
        Set<AdministrativeUnit> alike = fitting(WrittenForm.join(first.plain(), parts.subList(1, parts.size())));
        int least = alike.stream()
                .mapToInt(unit -> names.distance(first, unit))
                .min()
                .orElse(0);
        Set<AdministrativeUnit> nearest = new LinkedHashSet<>(alike);
        nearest.removeIf(unit -> names.distance(first, unit) > least);
        return nearest;
    }

    /** Whether names can be those of the district of a unit, its province and the one of today; some may be left out. */
    private boolean liesIn(AdministrativeUnit unit, List<WrittenPart> others) {
        return others.isEmpty() || above(unit).stream().anyMatch(place -> fits(place, others));
    }

    private boolean fits(Above place, List<WrittenPart> others) {
        List<Set<AdministrativeUnit>> steps = others.size() == 1 ? place.stepsOfOne() : place.steps();
        int step = 0;
        for (WrittenPart name : others) {
            while (step < steps.size() && steps.get(step).stream().noneMatch(above -> names.fits(name, above))) {
                step++;
            }
            if (step == steps.size()) {
                return false;
            }
            step++;
        }
        return true;
    }

    private List<Above> above(AdministrativeUnit unit) {
        List<Above> known = above.get(unit.id());
        if (known == null) {
            known = findAbove(unit);
            above.put(unit.id(), known);
        }
        return known;
    }

    private List<Above> findAbove(AdministrativeUnit unit) {
        Set<Above> places = new LinkedHashSet<>();
        if (unit.level() == UnitLevel.PROVINCE) {
            places.add(place(unit, Set.of(), unit, Set.of(unit)));
        }
        parents(unit).forEach(parent -> {
            if (parent.level() == UnitLevel.PROVINCE) {
                places.add(place(unit, Set.of(), parent, Set.of(parent)));
            } else {
                gazetteer.versions(parent.code()).stream()
                        .filter(version -> version.name().equals(parent.name()))
                        .flatMap(this::parents)
                        .forEach(province -> places.add(place(
                                unit,
                                Set.of(parent),
                                province,
                                overlap(province, unit) ? Set.of(province) : Set.of())));
            }
        });
        return new ArrayList<>(places);
    }

    /**
     * Above a unit.
     *
     * @param then the province if the unit lay in it itself, and not only the district before the unit began
     */
    private Above place(
            AdministrativeUnit unit,
            Set<AdministrativeUnit> district,
            AdministrativeUnit province,
            Set<AdministrativeUnit> then) {
        Set<AdministrativeUnit> today = provincesToday(unit);
        Set<AdministrativeUnit> others = new LinkedHashSet<>(today);
        others.removeIf(other -> NameForm.key(other.name()).equals(NameForm.key(province.name())));
        return new Above(List.of(district, Set.of(province), others), List.of(district, then, today));
    }

    private Stream<AdministrativeUnit> parents(AdministrativeUnit unit) {
        return unit.parent().stream()
                .flatMap(code -> gazetteer.versions(code).stream())
                .filter(parent -> overlap(parent, unit));
    }

    private static boolean overlap(AdministrativeUnit a, AdministrativeUnit b) {
        return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
    }

    private static boolean startsBeforeEnd(AdministrativeUnit a, AdministrativeUnit b) {
        return b.validity().endExclusive().isEmpty()
                || a.id().since().isBefore(b.validity().endExclusive().get());
    }

    private Whereabouts whereabouts(AdministrativeUnit unit) {
        Whereabouts known = whereabouts.get(unit.id());
        if (known == null) {
            known = findWhereabouts(unit);
            whereabouts.put(unit.id(), known);
        }
        return known;
    }

    private Whereabouts findWhereabouts(AdministrativeUnit unit) {
        Set<UnitId> targets = new LinkedHashSet<>();
        Set<AdministrativeUnit> provinces = new LinkedHashSet<>();
        boolean isOpen = false;
        for (CrosswalkRow row : destinations.of(unit.id())) {
            if (row.population().high() == 0) {
                continue;
            }
            if (row.target().isEmpty()) {
                isOpen = true;
            } else {
                AdministrativeUnit target = row.target().get();
                targets.add(target.id());
                List<AdministrativeUnit> parents =
                        gazetteer.on(destinations.date()).parents(target);
                provinces.add(parents.isEmpty() ? target : parents.get(parents.size() - 1));
            }
        }
        if (unit.level() == UnitLevel.PROVINCE) {
            Set<UnitId> ids = new LinkedHashSet<>();
            provinces.forEach(province -> ids.add(province.id()));
            return new Whereabouts(ids, provinces, false);
        }
        return new Whereabouts(targets, provinces, targets.size() == 1 && !isOpen);
    }
}
