package vn.donvi.harmonize;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import vn.donvi.crosswalk.CrosswalkRow;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.crosswalk.share.Share;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * Carries counts of things, such as people or shops, from the units of one date to those of another. The count of a
 * divided unit is allocated by the population shares of the crosswalk, or by the area shares. It is divided by largest
 * remainder in units of its last decimal, so nothing is lost or gained.
 *
 * <p>A part that no evidence divides goes to no unit by default, see {@link HarmonizedCounts#undetermined()}. A missing
 * count stays missing: a value that depends on it is empty and names the missing unit. The same holds for a unit
 * without a row if a unit merged with it has a row; {@link #absentIsZero()} changes that.
 *
 * <pre>{@code
 * CountHarmonizer counts = new CountHarmonizer(Destinations.at(gazetteer, today), LocalDate.of(2019, 4, 1));
 * counts.add(UnitCode.of("18229"), new BigDecimal(3121));
 * for (HarmonizedValue value : counts.result().values()) {
 *     System.out.println(value.unit() + " " + value.value());
 * }
 * }</pre>
 *
 * <p>Adding costs a hash; the result costs the changes on the paths from each unit. Not thread-safe.
 */
public final class CountHarmonizer {
    private final SourceRows<Amount> sources;
    private final Destinations destinations;
    private Function<CrosswalkRow, Share> share = CrosswalkRow::population;
    private boolean dividingEqually;
    private boolean absentIsZero;

    /**
     * Creates a harmonizer for counts of the units of a date.
     *
     * @throws IllegalArgumentException if {@code from} is before the gazetteer's baseline
     */
    public CountHarmonizer(Destinations destinations, LocalDate from) {
        this.destinations = destinations;
        this.sources = new SourceRows<>(destinations, from, Amount::new);
    }

    /** Uses the shares of the area instead of the population, for things that belong to the land. */
    public CountHarmonizer byArea() {
        share = CrosswalkRow::area;
        return this;
    }

    /** Divides a part without evidence equally among the units it may be in. */
    public CountHarmonizer dividingEqually() {
        dividingEqually = true;
        return this;
    }

    /** Assumes a count of zero for a unit without a row. */
    public CountHarmonizer absentIsZero() {
        absentIsZero = true;
        return this;
    }

    /**
     * Adds to the count of a unit; several counts of one unit add up.
     *
     * @throws UnknownUnitException if no unit bears the code on the date of the counts
     */
    public void add(UnitCode code, BigDecimal count) {
        Amount amount = sources.get(code);
        amount.value = amount.value.add(count);
    }

    /**
     * Notes that the count of a unit, or a part of it, is not known.
     *
     * @throws UnknownUnitException if no unit bears the code on the date of the counts
     */
    public void addMissing(UnitCode code) {
        sources.get(code).isMissing = true;
    }

    /**
     * The counts of the units of the other date.
     *
     * @throws IllegalStateException if a unit and another unit around it were both added, so that counts would be
     *     doubled
     */
    public HarmonizedCounts result() {
        sources.requireNoneInAnother();
        int scale = sources.all().values().stream()
                .mapToInt(amount -> amount.value.scale())
                .max()
                .orElse(0);
        Result result = new Result(Math.max(scale, 0));
        sources.all().forEach(result::carry);
        if (!absentIsZero) {
            sources.absent().forEach(result::miss);
        }
        return result.get();
    }

    /** The sum of the counts added for one unit. */
    private static final class Amount {
        private BigDecimal value = BigDecimal.ZERO;
        private boolean isMissing;
    }

    /** The sum for one target, in units of the last decimal. */
    private static final class Sum {
        private BigInteger value = BigInteger.ZERO;
        private BigInteger low = BigInteger.ZERO;
        private BigInteger high = BigInteger.ZERO;
        private final TreeSet<AdministrativeUnit> missing = new TreeSet<>(Comparator.comparing(AdministrativeUnit::id));
    }

    private final class Result {
        private final int scale;
        private final Map<UnitId, Sum> sums = new TreeMap<>();
        private BigInteger total = BigInteger.ZERO;
        private BigInteger undetermined = BigInteger.ZERO;

        Result(int scale) {
            this.scale = scale;
        }

        void carry(AdministrativeUnit source, Amount amount) {
            BigInteger count =
                    amount.value.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
            total = total.add(count);
            List<CrosswalkRow> rows = sources.rows(source);
            BigInteger[] parts = parts(rows, count);
            BigInteger shared = BigInteger.ZERO;
            for (int i = 0; i < parts.length; i++) {
                CrosswalkRow row = rows.get(i);
                Optional<AdministrativeUnit> target = row.target();
                Share part = share.apply(row);
                if (target.isEmpty() || part.high() == 0) {
                    continue;
                }
                shared = shared.add(parts[i]);
                Sum sum = sums.computeIfAbsent(target.get().id(), id -> new Sum());
                sum.value = sum.value.add(parts[i]);
                boolean isPositive = count.signum() > 0;
                boolean isWhole = part.low() == 1;
                sum.low = sum.low.add(isWhole || !isPositive ? count : BigInteger.ZERO);
                sum.high = sum.high.add(isWhole || isPositive ? count : BigInteger.ZERO);
                if (amount.isMissing) {
                    sum.missing.add(source);
                }
            }
            undetermined = undetermined.add(count.subtract(shared));
        }

        /** Notes a missing unit at each target that has counts of other units. */
        void miss(AdministrativeUnit source) {
            for (CrosswalkRow row : sources.rows(source)) {
                Sum sum = row.target().map(target -> sums.get(target.id())).orElse(null);
                if (sum != null && share.apply(row).high() > 0) {
                    sum.missing.add(source);
                }
            }
        }

        HarmonizedCounts get() {
            List<HarmonizedValue> values = new ArrayList<>();
            BigInteger incomplete = BigInteger.ZERO;
            for (Map.Entry<UnitId, Sum> entry : sums.entrySet()) {
                Sum sum = entry.getValue();
                boolean isComplete = sum.missing.isEmpty();
                values.add(new HarmonizedValue(
                        destinations.gazetteer().get(entry.getKey()),
                        isComplete ? Optional.of(decimal(sum.value)) : Optional.empty(),
                        Optional.of(decimal(sum.low)),
                        isComplete ? Optional.of(decimal(sum.high)) : Optional.empty(),
                        List.copyOf(sum.missing)));
                incomplete = isComplete ? incomplete : incomplete.add(sum.value);
            }
            return new HarmonizedCounts(values, decimal(total), decimal(undetermined), decimal(incomplete));
        }

        private BigDecimal decimal(BigInteger units) {
            return new BigDecimal(units, scale);
        }
    }

    /** The part of a count for each row; the remainder is undetermined. */
    private BigInteger[] parts(List<CrosswalkRow> rows, BigInteger count) {
        double[] shares = new double[rows.size()];
        double known = 0;
        int open = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = share.apply(rows.get(i)).estimate().orElse(Double.NaN);
            known += Double.isNaN(shares[i]) ? 0 : shares[i];
            open += Double.isNaN(shares[i]) && rows.get(i).target().isPresent() ? 1 : 0;
        }
        for (int i = 0; i < shares.length; i++) {
            if (Double.isNaN(shares[i])) {
                boolean isEqual = dividingEqually && rows.get(i).target().isPresent();
                shares[i] = isEqual ? Math.max(0, 1 - known) / open : 0;
            }
        }
        return Apportionment.byLargestRemainder(count, shares);
    }
}
