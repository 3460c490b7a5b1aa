package vn.donvi.harmonize;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

/**
 * Carries a panel to the units of one date: a table whose rows are of several dates, each with codes of its own date.
 * Each row has values of named columns. Counts are carried as by {@link CountHarmonizer}, means as by
 * {@link MeanHarmonizer}, each period apart.
 *
 * <pre>{@code
 * PanelHarmonizer panel = new PanelHarmonizer(Destinations.at(vn, LocalDate.of(2025, 7, 1)))
 *         .count("births")
 *         .mean("income", "households");
 * PanelPeriod in2019 = PanelPeriod.parse("2019", MonthDay.of(12, 31));
 * panel.add(in2019, UnitCode.of("18301"), Map.of(
 *         "births", new BigDecimal(31), "income", new BigDecimal("4.2"), "households", new BigDecimal(800)));
 * panel.add(in2019, UnitCode.of("18280"), Map.of("births", new BigDecimal(24))); // its income is missing
 * for (HarmonizedPeriod period : panel.results()) {
 *     System.out.println(period.period().label() + " " + period.counts().get(0).values());
 * }
 * }</pre>
 *
 * <p>Several rows of one code and period add up. Columns are added before rows. Adding a row costs a hash for each
 * column; the result of a period costs the changes on the paths from each unit. Not thread-safe.
 */
public final class PanelHarmonizer {
    private final Destinations destinations;
    private final List<String> counts = new ArrayList<>();
    private final List<MeanColumn> means = new ArrayList<>();
    /** The names of all columns, those of weights included. */
    private final Set<String> names = new HashSet<>();

    private final Map<PanelPeriod, PeriodRows> periods = new TreeMap<>();
    private boolean byArea;
    private boolean dividingEqually;
    private boolean absentIsZero;

    /** Creates a harmonizer for a panel without columns. */
    public PanelHarmonizer(Destinations destinations) {
        this.destinations = destinations;
    }

    /**
     * Adds a column of counts or amounts.
     *
     * @throws IllegalStateException if there are rows already
     */
    public PanelHarmonizer count(String column) {
        requireNoRows();
        counts.add(column);
        names.add(column);
        return this;
    }

    /**
     * Adds a column of means or rates, weighted by another column of the same row. A mean without a weight is missing.
     *
     * @param weight the name of the column of weights, which may also be carried itself
     * @throws IllegalStateException if there are rows already
     */
    public PanelHarmonizer mean(String column, String weight) {
        return mean(new MeanColumn(column, weight, unit -> OptionalDouble.empty()), weight);
    }

    /**
     * Adds a column of means or rates, weighted by the size of the units, such as their population.
     *
     * @param weight the size of a unit, not negative; a mean of a unit without a size is missing
     * @throws IllegalStateException if there are rows already
     */
    public PanelHarmonizer mean(String column, Function<AdministrativeUnit, OptionalDouble> weight) {
        return mean(new MeanColumn(column, null, weight), column);
    }

    private PanelHarmonizer mean(MeanColumn column, String weight) {
        requireNoRows();
        means.add(column);
        names.add(column.name());
        names.add(weight);
        return this;
    }

    /** Uses the shares of the area instead of the population, for things that belong to the land. */
    public PanelHarmonizer byArea() {
        byArea = true;
        return this;
    }

    /** Divides a part of a count without evidence equally among the units it may be in. */
    public PanelHarmonizer dividingEqually() {
        dividingEqually = true;
        return this;
    }

    /** Assumes a count of zero for a unit without a row in a period. */
    public PanelHarmonizer absentIsZero() {
        absentIsZero = true;
        return this;
    }

    /**
     * Adds a row. If it is refused, nothing of it is added.
     *
     * @param code the unit, by its code on the date of the period
     * @param values the values by column; a column without a value is missing
     * @throws UnknownUnitException if no unit bears the code on that date
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline, if a value is of no column, if a
     *     weight is negative, or if a mean or weight is too large for a double
     */
    public void add(PanelPeriod period, UnitCode code, Map<String, BigDecimal> values) {
        for (String name : values.keySet()) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("there is no column '" + name + "' among " + names);
            }
        }
        PeriodRows rows = periods.get(period);
        if (rows == null) {
            rows = new PeriodRows(period);
            rows.add(code, values);
            periods.put(period, rows);
        } else {
            rows.add(code, values);
        }
    }

    /** The periods with rows, in their order; unmodifiable. */
    public List<PanelPeriod> periods() {
        return ImmutableList.copyOf(periods.keySet());
    }

    /**
     * The carried values of a period; none if it has no rows.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     * @throws IllegalStateException if the period has rows of a unit and of another unit around it, so that counts would
     *     be doubled
     */
    public HarmonizedPeriod result(PanelPeriod period) {
        PeriodRows rows = periods.get(period);
        return (rows == null ? new PeriodRows(period) : rows).result();
    }

    /**
     * The carried values of all periods with rows, in the order of the periods; unmodifiable.
     *
     * @throws IllegalStateException if a period has rows of a unit and of another unit around it
     */
    public List<HarmonizedPeriod> results() {
        return periods.values().stream().map(PeriodRows::result).toList();
    }

    private void requireNoRows() {
        if (!periods.isEmpty()) {
            throw new IllegalStateException("a column is added after the first row");
        }
    }

    /**
     * A column of means.
     *
     * @param weightColumn the name of the column of weights; null if units are weighted by their size
     */
    private record MeanColumn(
            String name, @Nullable String weightColumn, Function<AdministrativeUnit, OptionalDouble> size) {
        OptionalDouble weight(AdministrativeUnit unit, Map<String, BigDecimal> values) {
            if (weightColumn == null) {
                return size.apply(unit);
            }
            BigDecimal weight = values.get(weightColumn);
            return weight == null ? OptionalDouble.empty() : OptionalDouble.of(weight.doubleValue());
        }
    }

    /** The rows of one period. */
    private final class PeriodRows {
        private final PanelPeriod period;
        private final Snapshot snapshot;
        private final List<CountHarmonizer> countHarmonizers = new ArrayList<>();
        private final List<MeanHarmonizer> meanHarmonizers = new ArrayList<>();

        PeriodRows(PanelPeriod period) {
            this.period = period;
            this.snapshot = destinations.gazetteer().on(period.date());
            counts.forEach(column -> countHarmonizers.add(new CountHarmonizer(destinations, period.date())));
            means.forEach(column -> meanHarmonizers.add(new MeanHarmonizer(destinations, period.date())));
        }

        void add(UnitCode code, Map<String, BigDecimal> values) {
            AdministrativeUnit unit = snapshot.get(code);
            double[] numbers = new double[means.size()];
            double[] weights = new double[means.size()];
            for (int i = 0; i < weights.length; i++) {
                MeanColumn column = means.get(i);
                BigDecimal mean = values.get(column.name());
                numbers[i] = mean == null ? Double.NaN : mean.doubleValue();
                weights[i] = column.weight(unit, values).orElse(Double.NaN);
                if (weights[i] < 0 || Double.isInfinite(weights[i]) || Double.isInfinite(numbers[i])) {
                    throw new IllegalArgumentException(
                            "a mean and its weight must be finite, and the weight not negative," + " but '"
                                    + column.name() + "' is " + numbers[i] + " with the weight " + weights[i]);
                }
            }
            for (int i = 0; i < countHarmonizers.size(); i++) {
                BigDecimal count = values.get(counts.get(i));
                if (count == null) {
                    countHarmonizers.get(i).addMissing(code);
                } else {
                    countHarmonizers.get(i).add(code, count);
                }
            }
            for (int i = 0; i < weights.length; i++) {
                if (Double.isNaN(numbers[i]) || Double.isNaN(weights[i])) {
                    meanHarmonizers.get(i).addMissing(code);
                } else {
                    meanHarmonizers.get(i).add(code, numbers[i], weights[i]);
                }
            }
        }

        HarmonizedPeriod result() {
            List<HarmonizedCounts> carriedCounts = new ArrayList<>();
            for (CountHarmonizer harmonizer : countHarmonizers) {
                carriedCounts.add(configured(harmonizer).result());
            }
            List<List<HarmonizedValue>> carriedMeans = new ArrayList<>();
            for (MeanHarmonizer harmonizer : meanHarmonizers) {
                carriedMeans.add((byArea ? harmonizer.byArea() : harmonizer).result());
            }
            return new HarmonizedPeriod(period, carriedCounts, carriedMeans);
        }

        private CountHarmonizer configured(CountHarmonizer harmonizer) {
            if (byArea) {
                harmonizer.byArea();
            }
            if (dividingEqually) {
                harmonizer.dividingEqually();
            }
            return absentIsZero ? harmonizer.absentIsZero() : harmonizer;
        }
    }
}
