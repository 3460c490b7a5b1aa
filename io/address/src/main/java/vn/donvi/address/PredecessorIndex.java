package vn.donvi.address;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/**
 * The inverse of {@link DestinationIndex}: for each unit of the target date the earlier versions whose people are in
 * it.
 */
final class PredecessorIndex {
    private static final Comparator<FormerUnit> BY_DATE = Comparator.comparing(
                    (FormerUnit former) -> former.unit().id().since())
            .thenComparing(former -> former.unit().code());

    private final Gazetteer gazetteer;
    private final DestinationIndex outcomes;
    private final Supplier<Map<UnitId, List<FormerUnit>>> byUnit;

    PredecessorIndex(Gazetteer gazetteer, DestinationIndex outcomes) {
        this.gazetteer = gazetteer;
        this.outcomes = outcomes;
        this.byUnit = Suppliers.memoize(this::turnRound);
    }

    List<FormerUnit> of(UnitId unit) {
        return byUnit.get().getOrDefault(unit, List.of());
    }

    private Map<UnitId, List<FormerUnit>> turnRound() {
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
            list.sort(BY_DATE);
            return List.copyOf(list);
        });
        return turned;
    }
}
