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
 * The outcome of every version on one date, worked out when it is first asked for and kept: of a commune the communes, of
 * a district the communes, of a province the provinces.
 */
final class Outcomes {
    private final Snapshot target;
    private final AdministrativeUnit[] units;
    private final Destinations communes;
    private final Destinations provinces;
    /** By version; filled without a lock, because equal outcomes are as good as one another. */
    private final @Nullable Outcome[] outcomes;

    Outcomes(Gazetteer gazetteer, LocalDate date) {
        this.target = gazetteer.on(date);
        this.units = gazetteer.units().toArray(new AdministrativeUnit[0]);
        this.communes = Destinations.at(gazetteer, date);
        this.provinces = Destinations.at(gazetteer, date, UnitLevel.PROVINCE);
        this.outcomes = new Outcome[units.length];
    }

    /** The date. */
    LocalDate date() {
        return target.date();
    }

    /** The outcome of a version, by its number in the gazetteer. */
    Outcome of(int version) {
        Outcome known = outcomes[version];
        if (known == null) {
            known = workOut(units[version]);
            outcomes[version] = known;
        }
        return known;
    }

    /** A unit of the date as a candidate, without anything known about its share. */
    Candidate candidate(AdministrativeUnit unit, double low, double high, OptionalDouble estimate) {
        return new Candidate(unit, target.parents(unit), low, high, estimate);
    }

    private Outcome workOut(AdministrativeUnit unit) {
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
        candidates.sort(Outcome.LIKELIEST_FIRST);
        boolean exact =
                candidates.size() == 1 && open.isEmpty() && candidates.get(0).low() == 1;
        boolean isPartial = unit.level() != UnitLevel.COMMUNE;
        return Outcome.of(isPartial, candidates, exact, note(unit, candidates, ways, open));
    }

    private String note(
            AdministrativeUnit unit, List<Candidate> candidates, List<CrosswalkRow> ways, Optional<OpenEnd> open) {
        String left = open.map(
                        end -> end == OpenEnd.NONE ? "a part was dissolved" : "what became of a part is not known")
                .orElse("");
        if (candidates.isEmpty()) {
            return unit
                    + (open.isPresent() && open.get() == OpenEnd.NONE
                            ? " was dissolved and has no successor"
                            : " has no known successor on " + date());
        }
        Set<String> citations = new LinkedHashSet<>();
        for (CrosswalkRow row : ways) {
            row.changes().forEach(change -> citations.add(change.date() + " by " + change.citation()));
        }
        String how = citations.isEmpty() ? "" : " (" + String.join("; ", citations) + ")";
        if (candidates.size() == 1 && left.isEmpty()) {
            AdministrativeUnit there = candidates.get(0).unit();
            return there.equals(unit)
                    ? unit + " is in force on " + date()
                    : "the whole population of " + unit + " is in " + there + how;
        }
        return unit
                + (unit.level() == UnitLevel.COMMUNE ? " was divided between " : " became ")
                + candidates.stream()
                        .map(candidate -> candidate.unit().fullName())
                        .collect(Collectors.joining(", "))
                + (left.isEmpty() ? "" : "; " + left)
                + (unit.level() == UnitLevel.COMMUNE ? how : "");
    }
}
