package vn.donvi.balance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.statistics.Figure;
import vn.donvi.statistics.RollUp;
import vn.donvi.unit.UnitId;

/**
 * Holds published wholes against the sums of their parts. A whole without a figure, or with a part without one, is not
 * compared.
 *
 * <pre>{@code
 * for (WholeAndParts each : BalanceCheck.of(gazetteer)) {
 *     if (!each.balance().isBalanced(0.01)) {
 *         System.out.println(each.unit() + ": " + each.balance().sum() + " instead of " + each.balance().whole());
 *     }
 * }
 * }</pre>
 */
public final class BalanceCheck {
    private final Gazetteer gazetteer;
    private final List<WholeAndParts> balances = new ArrayList<>();

    private BalanceCheck(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * What documents say of the units that they divide or form: the figure of the unit by the document itself, and the
     * parts that it moves out of it or into it. A part that is the whole of another unit has the figure of that unit by
     * the document, if it is not said apart. In order; unmodifiable. Costs a pass over all transfers.
     */
    public static List<WholeAndParts> of(Gazetteer gazetteer) {
        BalanceCheck check = new BalanceCheck(gazetteer);
        gazetteer.changes().forEach(check::add);
        Collections.sort(check.balances);
        return Collections.unmodifiableList(check.balances);
    }

    /**
     * The figures about the units of a roll-up beside the sums of the units in them, where both hold for one date and no
     * unit is missing. In order; unmodifiable.
     */
    public static List<WholeAndParts> of(RollUp sums) {
        List<WholeAndParts> balances = new ArrayList<>();
        for (RollUp.Row row : sums.rows()) {
            if (row.stated().isEmpty()
                    || !row.sum().isComplete()
                    || row.sum().value().isEmpty()) {
                continue;
            }
            Figure whole = row.stated().get();
            if (whole.asOf().size() != 1 || !row.sum().asOf().equals(whole.asOf())) {
                continue;
            }
            List<BigDecimal> parts = row.sum().figures().stream()
                    .map(figure -> decimal(figure.value()))
                    .toList();
            balances.add(new WholeAndParts(
                    BalanceSide.WITHIN,
                    whole.asOf().get(0),
                    String.join("; ", whole.sources()),
                    row.unit(),
                    WholeAndSum.of(whole.measure(), decimal(whole.value()), parts)));
        }
        Collections.sort(balances);
        return Collections.unmodifiableList(balances);
    }

    private void add(UnitChange change) {
        group(change, Transfer::source).forEach((unit, transfers) -> add(BalanceSide.GIVEN, change, unit, transfers));
        group(change, Transfer::target)
                .forEach((unit, transfers) -> add(BalanceSide.RECEIVED, change, unit, transfers));
    }

    private static Map<UnitId, List<Transfer>> group(UnitChange change, Function<Transfer, UnitId> end) {
        Map<UnitId, List<Transfer>> groups = new LinkedHashMap<>();
        for (Transfer transfer : change.transfers()) {
            groups.computeIfAbsent(end.apply(transfer), unit -> new ArrayList<>())
                    .add(transfer);
        }
        return groups;
    }

    private void add(BalanceSide side, UnitChange change, UnitId unit, List<Transfer> transfers) {
        String document = change.citation().document();
        for (Measure measure : new Measure[] {Measure.AREA, Measure.DECLARED_POPULATION}) {
            double whole = figure(unit, measure, document);
            List<BigDecimal> parts = new ArrayList<>();
            boolean isKnown = !Double.isNaN(whole);
            for (Transfer transfer : transfers) {
                if (isKnown && extent(transfer, measure) != Extent.NONE) {
                    double part = part(transfer, measure, document, side);
                    isKnown = !Double.isNaN(part);
                    parts.add(isKnown ? decimal(part) : BigDecimal.ZERO);
                }
            }
            if (isKnown && !parts.isEmpty()) {
                WholeAndSum balance = WholeAndSum.of(measure, decimal(whole), parts);
                balances.add(new WholeAndParts(side, change.date(), document, gazetteer.get(unit), balance));
            }
        }
    }

    private static Extent extent(Transfer transfer, Measure measure) {
        return measure == Measure.AREA ? transfer.area() : transfer.population();
    }

    /** What a transfer moves by the document; NaN if it does not say. */
    private double part(Transfer transfer, Measure measure, String document, BalanceSide side) {
        double stated = measure == Measure.AREA
                ? transfer.areaKm2().orElse(Double.NaN)
                : transfer.persons().isPresent() ? transfer.persons().getAsLong() : Double.NaN;
        boolean isAll = extent(transfer, measure) == Extent.ALL && side == BalanceSide.RECEIVED;
        return Double.isNaN(stated) && isAll ? figure(transfer.source(), measure, document) : stated;
    }

    /** The figure of a unit by a document; NaN if it has none that can be trusted. */
    private double figure(UnitId unit, Measure measure, String document) {
        for (Measurement measurement : gazetteer.measurements(gazetteer.get(unit))) {
            if (measurement.measure() == measure
                    && measurement.quality() != Quality.SUSPECT
                    && measurement.source().equals(document)) {
                return measurement.value();
            }
        }
        return Double.NaN;
    }

    /** The shortest decimal number of a figure, as tables have it. */
    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros();
    }
}
