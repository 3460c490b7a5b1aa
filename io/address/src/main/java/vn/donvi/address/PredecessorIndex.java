package vn.donvi.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/**
 * The inverse of {@link DestinationIndex}: for each unit of the target date the earlier versions whose people are in
 * it.
 */
final class PredecessorIndex {
    private final Gazetteer gazetteer;
    private final DestinationIndex outcomes;
    /** Made at the first request; it does not matter which of two equal ones is kept. */
    private volatile @Nullable Map<UnitId, List<FormerUnit>> byUnit;

    PredecessorIndex(Gazetteer gazetteer, DestinationIndex outcomes) {
        this.gazetteer = gazetteer;
        this.outcomes = outcomes;
    }

    List<FormerUnit> of(UnitId unit) {
        Map<UnitId, List<FormerUnit>> known = byUnit;
        if (known == null) {
            known = turnRound();
            byUnit = known;
        }
        return known.getOrDefault(unit, List.of());
    }

    private Map<UnitId, List<FormerUnit>> turnRound() {
        Comparator<FormerUnit> byDate = Comparator.comparing(
                        (FormerUnit former) -> former.unit().id().since())
                .thenComparing(former -> former.unit().code());
        Map<UnitId, List<FormerUnit>> turned = new HashMap<>();
        List<AdministrativeUnit> units = gazetteer.units();
        for (int version = 0; version < units.size(); version++) {
            AdministrativeUnit unit = units.get(version);
            boolean earlier = unit.validity()
                    .endExclusive()
                    .map(end -> !end.isAfter(outcomes.date()))
                    .orElse(false);
            if (!earlier || unit.level() == UnitLevel.DISTRICT) {
                continue;
            }
            LocalDate lastDay = unit.validity().endExclusive().orElseThrow().minusDays(1);
            Destination outcome = outcomes.of(version);
            if (outcome.reason() == ConversionReason.SUCCESSOR_UNKNOWN) {
                // Its candidates are those of the district or province around it.
                continue;
            }
            for (Candidate candidate : outcome.candidates()) {
                turned.computeIfAbsent(candidate.unit().id(), id -> new ArrayList<>())
                        .add(new FormerUnit(
                                unit,
                                gazetteer.on(lastDay).parents(unit),
                                candidate.low(),
                                candidate.high(),
                                candidate.estimate()));
            }
        }
        turned.replaceAll((id, list) -> {
            list.sort(byDate);
            return List.copyOf(list);
        });
        return turned;
    }
}
