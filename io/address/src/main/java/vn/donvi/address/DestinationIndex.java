package vn.donvi.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.crosswalk.CrosswalkRow;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.crosswalk.OpenEnd;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/**
 * The destination of every version on one date, computed at its first use and kept. Communes and districts lead to
 * communes, provinces to provinces.
 */
final class DestinationIndex {
    private final Gazetteer gazetteer;
    private final Snapshot target;
    private final AdministrativeUnit[] units;
    private final Destinations communes;
    private final Destinations provinces;
    /**
     * The destination of each version; filled without a lock, because it does not matter which of two equal
     * destinations is kept.
     */
    private final @Nullable Destination[] outcomes;

    DestinationIndex(Gazetteer gazetteer, LocalDate date) {
        this.gazetteer = gazetteer;
        this.target = gazetteer.on(date);
        this.units = gazetteer.units().toArray(new AdministrativeUnit[0]);
        this.communes = Destinations.at(gazetteer, date);
        this.provinces = Destinations.at(gazetteer, date, UnitLevel.PROVINCE);
        this.outcomes = new Destination[units.length];
    }

    /** The target date. */
    LocalDate date() {
        return target.date();
    }

    /** The destination of a version, by its number in the gazetteer. */
    Destination of(int version) {
        Destination known = outcomes[version];
        if (known == null) {
            known = workOut(units[version]);
            outcomes[version] = known;
        }
        return known;
    }

    /** Makes a candidate of a unit in force on the target date, with the given bounds and estimate of its share. */
    Candidate candidate(AdministrativeUnit unit, double low, double high, OptionalDouble estimate) {
        return new Candidate(unit, target.parents(unit), low, high, estimate);
    }

    private Destination workOut(AdministrativeUnit unit) {
        Destinations destinations = unit.level() == UnitLevel.PROVINCE ? provinces : communes;
        List<Candidate> candidates = new ArrayList<>();
        List<CrosswalkRow> ways = new ArrayList<>();
        Optional<OpenEnd> open = Optional.empty();
        for (CrosswalkRow row : destinations.of(unit.id())) {
            if (row.target().isEmpty()) {
                open = row.population().high() > 0 ? row.openEnd() : open;
            } else if (row.population().high() > 0) {
                AdministrativeUnit there = row.target().get();
                candidates.add(candidate(
                        there,
                        row.population().low(),
                        row.population().high(),
                        row.population().estimate()));
                ways.add(row);
            }
        }
        candidates.sort(Destination.LIKELIEST_FIRST);
        if (candidates.isEmpty()) {
            return withoutSuccessor(unit, open);
        }
        if (unit.level() != UnitLevel.COMMUNE) {
            ConversionReason reason = unit.level() == UnitLevel.PROVINCE
                    ? ConversionReason.PROVINCE_ONLY
                    : ConversionReason.DISTRICT_ONLY;
            boolean isWhole = candidates.size() == 1 && open.isEmpty();
            String note =
                    isWhole ? wholeNote(unit, candidates.get(0), ways) : divisionNote(unit, candidates, ways, open);
            return Destination.partial(candidates, reason, note);
        }
        Candidate first = candidates.get(0);
        if (candidates.size() == 1 && open.isEmpty() && first.low() == 1) {
            ConversionReason reason =
                    first.unit().equals(unit) ? ConversionReason.IN_FORCE : ConversionReason.WHOLE_POPULATION;
            return Destination.whole(first, reason, wholeNote(unit, first, ways));
        }
        ConversionReason reason = open.isPresent() ? ConversionReason.PART_UNKNOWN : ConversionReason.DIVIDED;
        return Destination.divided(candidates, reason, divisionNote(unit, candidates, ways, open));
    }

    /**
     * Makes the destination of a unit without a successor. If no source says how it ended, the candidates are those of
     * the district or province around it.
     */
    private Destination withoutSuccessor(AdministrativeUnit unit, Optional<OpenEnd> open) {
        if (open.isPresent() && open.get() == OpenEnd.NONE) {
            return Destination.divided(
                    List.of(), ConversionReason.DISSOLVED, unit + " was dissolved and has no successor");
        }
        String note = unit + " has no known successor on " + date();
        LocalDate last = unit.validity()
                .endExclusive()
                .map(end -> end.minusDays(1))
                .orElse(unit.id().since());
        for (AdministrativeUnit parent : gazetteer.on(last).parents(unit)) {
            List<Candidate> around = workOut(parent).candidates();
            if (!around.isEmpty()) {
                List<Candidate> candidates = new ArrayList<>();
                around.forEach(candidate -> candidates.add(candidate(candidate.unit(), 0, 1, OptionalDouble.empty())));
                return Destination.partial(
                        candidates, ConversionReason.SUCCESSOR_UNKNOWN, note + "; it lay in " + parent);
            }
        }
        return Destination.divided(List.of(), ConversionReason.SUCCESSOR_UNKNOWN, note);
    }

    private String wholeNote(AdministrativeUnit unit, Candidate only, List<CrosswalkRow> ways) {
        return only.unit().equals(unit)
                ? unit + " is in force on " + date()
                : "the whole population of " + unit + " is in " + only.unit() + citations(ways);
    }

    private static String divisionNote(
            AdministrativeUnit unit, List<Candidate> candidates, List<CrosswalkRow> ways, Optional<OpenEnd> open) {
        boolean isCommune = unit.level() == UnitLevel.COMMUNE;
        String left = open.map(
                        end -> end == OpenEnd.NONE ? "; a part was dissolved" : "; what became of a part is not known")
                .orElse("");
        String verb = " became ";
        if (isCommune) {
            verb = candidates.size() == 1 ? " went in part to " : " was divided between ";
        }
        return unit
                + verb
                + candidates.stream()
                        .map(candidate -> candidate.unit().fullName())
                        .collect(Collectors.joining(", "))
                + left
                + (isCommune ? citations(ways) : "");
    }

    private static String citations(List<CrosswalkRow> ways) {
        Set<String> citations = new LinkedHashSet<>();
        for (CrosswalkRow row : ways) {
            row.changes().forEach(change -> citations.add(change.date() + " by " + change.citation()));
        }
        return citations.isEmpty() ? "" : " (" + String.join("; ", citations) + ")";
    }
}
