package vn.donvi.workshop.overlay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.TransferGraph;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * Finds the ground of versions: back along transfers of the whole, or of the rest if acts state the areas of all other
 * parts. A version that is made of a part without a stated area has no known ground.
 */
final class Grounds {
    private final TransferGraph graph;
    private final List<AdministrativeUnit> units;
    /** The versions that the map shows. */
    private final Map<UnitId, String> mapped = new HashMap<>();

    private Grounds(Gazetteer gazetteer) {
        this.graph = gazetteer.graph();
        this.units = gazetteer.units();
    }

    /**
     * The grounds on a map.
     *
     * @param codes the codes of the map
     * @param days the days whose codes the map has: a code is of the first of them on which a unit bears it
     */
    static Grounds of(Gazetteer gazetteer, Set<String> codes, List<LocalDate> days) {
        Grounds grounds = new Grounds(gazetteer);
        for (String code : codes) {
            days.stream()
                    .flatMap(day -> gazetteer.on(day).find(UnitCode.of(code)).stream())
                    .findFirst()
                    .ifPresent(unit -> grounds.mapped.put(unit.id(), code));
        }
        return grounds;
    }

    /** The ground of a version; empty if it is not known. */
    Optional<Ground> find(UnitId id) {
        String code = mapped.get(id);
        if (code != null) {
            return Optional.of(new Ground(Set.of(code), 0));
        }
        Ground sum = null;
        for (Transfer transfer : incoming(id)) {
            Optional<Ground> part = part(transfer);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sum = sum == null ? part.get() : sum.and(part.get());
        }
        return Optional.ofNullable(sum).filter(ground -> !ground.communes().isEmpty());
    }

    private Optional<Ground> part(Transfer transfer) {
        return switch (transfer.area()) {
            case NONE -> Optional.of(new Ground(Set.of(), 0));
            case ALL -> find(transfer.source());
            case REST -> {
                OptionalDouble gone = statedKm2(others(transfer));
                yield gone.isEmpty()
                        ? Optional.empty()
                        : find(transfer.source()).map(ground -> ground.differingBy(gone.getAsDouble()));
            }
            case PART -> {
                OptionalDouble came = transfer.areaKm2();
                yield came.isEmpty() ? Optional.empty() : Optional.of(new Ground(Set.of(), came.getAsDouble()));
            }
            case UNKNOWN -> Optional.empty();
        };
    }

    /** The sum of the stated areas; empty if one is not stated. */
    private static OptionalDouble statedKm2(List<Transfer> transfers) {
        double sum = 0;
        for (Transfer transfer : transfers) {
            if (transfer.area() != Extent.NONE) {
                if (transfer.areaKm2().isEmpty()) {
                    return OptionalDouble.empty();
                }
                sum += transfer.areaKm2().getAsDouble();
            }
        }
        return OptionalDouble.of(sum);
    }

    /** The unit of a day that the whole of a version belongs to; empty if it is divided before, or that is not known. */
    Optional<AdministrativeUnit> heir(UnitId id, LocalDate day) {
        AdministrativeUnit unit = units.get(graph.number(id));
        if (unit.isInForce(day)) {
            return Optional.of(unit);
        }
        List<Transfer> next = outgoing(id);
        return next.size() == 1 && next.get(0).area() == Extent.ALL
                ? heir(next.get(0).target(), day)
                : Optional.empty();
    }

    private List<Transfer> others(Transfer transfer) {
        List<Transfer> others = new ArrayList<>(outgoing(transfer.source()));
        others.remove(transfer);
        return others;
    }

    List<Transfer> outgoing(UnitId id) {
        int unit = graph.number(id);
        List<Transfer> transfers = new ArrayList<>();
        for (int i = 0; i < graph.outgoing(unit); i++) {
            transfers.add(graph.step(graph.outgoing(unit, i)).transfer());
        }
        return transfers;
    }

    private List<Transfer> incoming(UnitId id) {
        int unit = graph.number(id);
        List<Transfer> transfers = new ArrayList<>();
        for (int i = 0; i < graph.incoming(unit); i++) {
            transfers.add(graph.step(graph.incoming(unit, i)).transfer());
        }
        return transfers;
    }
}
