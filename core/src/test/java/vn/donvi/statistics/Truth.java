package vn.donvi.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.fixture.Draft;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * How many people really live in every version of a random history in which nobody is born, dies or moves: those of what
 * it began from, divided by chance wherever the extents leave it open.
 */
final class Truth {
    static final LocalDate AS_OF = LocalDate.of(2019, 4, 1);
    private static final int MOST_PEOPLE = 1_000;

    private final Map<UnitId, Long> people = new HashMap<>();

    Truth(Gazetteer gazetteer, Random random) {
        List<AdministrativeUnit> byDate = new ArrayList<>(gazetteer.units());
        byDate.sort((a, b) -> a.id().since().compareTo(b.id().since()));
        for (AdministrativeUnit unit : byDate) {
            if (!people.containsKey(unit.id())) {
                people.put(unit.id(), (long) random.nextInt(MOST_PEOPLE));
            }
            List<Transfer> leaving = gazetteer.endings(unit).stream()
                    .flatMap(change -> change.transfers().stream())
                    .filter(transfer -> transfer.source().equals(unit.id()))
                    .filter(transfer -> transfer.population() != Extent.NONE)
                    .toList();
            long left = Objects.requireNonNull(people.get(unit.id()));
            for (int i = 0; i < leaving.size(); i++) {
                boolean isLast = i == leaving.size() - 1;
                boolean takesAll = isLast && leaving.get(i).population() != Extent.UNKNOWN;
                long part = takesAll ? left : (long) (left * random.nextDouble());
                people.merge(leaving.get(i).target(), part, Long::sum);
                left -= part;
            }
            gazetteer.endings(unit).stream()
                    .flatMap(change -> change.transfers().stream())
                    .forEach(transfer -> people.putIfAbsent(transfer.target(), 0L));
        }
    }

    double of(AdministrativeUnit unit) {
        return (double) Objects.requireNonNull(people.get(unit.id()));
    }

    /** The draft with figures about some versions, of which some are suspect and wrong. */
    Draft measured(Draft draft, Random random) {
        for (AdministrativeUnit unit : List.copyOf(draft.units())) {
            int chance = random.nextInt(10);
            if (chance < 4) {
                boolean isSuspect = chance == 0;
                draft.add(new Measurement(
                        unit.id(),
                        Measure.CENSUS_POPULATION,
                        isSuspect ? of(unit) + 1 : of(unit),
                        AS_OF,
                        Draft.ACT,
                        isSuspect ? Quality.SUSPECT : Quality.OFFICIAL,
                        isSuspect ? "digits are lost" : ""));
            }
        }
        return draft;
    }
}
