package vn.donvi.harmonize;

import java.math.BigDecimal;
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
 * Carries rates and means, such as an income per head, from the units of one date to those of another. The result is a
 * weighted mean; the weight is the base of the rate: people for a rate per head, households for one per household.
 * Every value needs a weight, since the mean of several units is not known without weights.
 *
 * <p>The bounds hold for any shares of the divided units. A value that depends on a missing mean or weight is empty.
 * The same holds for a unit without a row if a unit merged with it has a row. If no evidence gives the size of a share,
 * there are bounds but no value.
 *
 * <pre>{@code
 * MeanHarmonizer incomes = new MeanHarmonizer(Destinations.at(gazetteer, today), LocalDate.of(2019, 4, 1));
 * incomes.add(UnitCode.of("18229"), 4.2, 3121);
 * incomes.result();
 * }</pre>
 *
 * <p>Adding costs a hash; the result costs the changes on the paths from each unit. Not thread-safe.
 */
public final class MeanHarmonizer {
    private final SourceRows<Mean> sources;
    private final Destinations destinations;
    private Function<CrosswalkRow, Share> share = CrosswalkRow::population;

    /**
     * Creates a harmonizer for means of the units of a date.
     *
     * @throws IllegalArgumentException if {@code from} is before the gazetteer's baseline
     */
    public MeanHarmonizer(Destinations destinations, LocalDate from) {
        this.destinations = destinations;
        this.sources = new SourceRows<>(destinations, from, Mean::new);
    }

    /** Uses the shares of the area instead of the population, for means weighted with land. */
    public MeanHarmonizer byArea() {
        share = CrosswalkRow::area;
        return this;
    }

    /**
     * Adds a mean of a unit, or of a part of it; several means of one unit are combined by their weights.
     *
     * @param mean a finite number
     * @param weight its weight, a finite number that is not negative
     * @throws UnknownUnitException if no unit bears the code on the date of the means
     * @throws IllegalArgumentException if the mean or the weight is no such number
     */
    public void add(UnitCode code, double mean, double weight) {
        if (Double.isNaN(mean) || Double.isInfinite(mean)) {
            throw new IllegalArgumentException("a mean must be a number, but was " + mean);
        }
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("a weight must be a number, not negative, but was " + weight);
        }
        Mean sum = sources.get(code);
        sum.product += mean * weight;
        sum.weight += weight;
    }

    /**
     * Notes that the mean of a unit, or of a part of it, or its weight is not known.
     *
     * @throws UnknownUnitException if no unit bears the code on the date of the means
     */
    public void addMissing(UnitCode code) {
        sources.get(code).isMissing = true;
    }

    /**
     * The means of the units of the other date, by id.
     *
     * @throws IllegalStateException if a unit and another unit around it were both added
     */
    public List<HarmonizedValue> result() {
        sources.requireNoneInAnother();
        Map<UnitId, Gathering> gatherings = new TreeMap<>();
        sources.all().forEach((source, mean) -> {
            for (CrosswalkRow row : sources.rows(source)) {
                if (row.target().isPresent() && share.apply(row).high() > 0) {
                    gatherings
                            .computeIfAbsent(row.target().get().id(), id -> new Gathering())
                            .add(source, mean, share.apply(row));
                }
            }
        });
        for (AdministrativeUnit source : sources.absent()) {
            for (CrosswalkRow row : sources.rows(source)) {
                Gathering gathering =
                        row.target().map(target -> gatherings.get(target.id())).orElse(null);
                if (gathering != null && share.apply(row).high() > 0) {
                    gathering.missing.add(source);
                }
            }
        }
        List<HarmonizedValue> values = new ArrayList<>();
        gatherings.forEach((target, gathering) ->
                values.add(gathering.get(destinations.gazetteer().get(target))));
        return List.copyOf(values);
    }

    /** The values added for one unit: the sum of means times weights, and the sum of the weights. */
    private static final class Mean {
        private double product;
        private double weight;
        private boolean isMissing;

        double value() {
            return product / weight;
        }
    }

    /** The means that are combined in one unit. */
    private static final class Gathering {
        private final List<Mean> certain = new ArrayList<>();
        private final List<Mean> uncertain = new ArrayList<>();
        private final TreeSet<AdministrativeUnit> missing = new TreeSet<>(Comparator.comparing(AdministrativeUnit::id));
        private double product;
        private double weight;

        void add(AdministrativeUnit source, Mean mean, Share share) {
            if (mean.isMissing) {
                missing.add(source);
            } else if (mean.weight > 0) {
                (share.isCertain() ? certain : uncertain).add(mean);
                double estimate = share.estimate().orElse(Double.NaN);
                product += mean.product * estimate;
                weight += mean.weight * estimate;
            }
        }

        HarmonizedValue get(AdministrativeUnit unit) {
            boolean isBounded = missing.isEmpty() && !(certain.isEmpty() && uncertain.isEmpty());
            return new HarmonizedValue(
                    unit,
                    missing.isEmpty() && weight > 0 ? number(product / weight) : Optional.empty(),
                    isBounded ? number(bound(Comparator.comparing(Mean::value))) : Optional.empty(),
                    isBounded ? number(bound(Comparator.comparing(Mean::value).reversed())) : Optional.empty(),
                    List.copyOf(missing));
        }

        /** The most extreme mean: of all certain means and of those uncertain means that make it more extreme. */
        private double bound(Comparator<Mean> order) {
            double sum = 0;
            double weights = 0;
            for (Mean mean : certain) {
                sum += mean.product;
                weights += mean.weight;
            }
            List<Mean> candidates = new ArrayList<>(uncertain);
            candidates.sort(order);
            if (weights == 0) {
                return candidates.get(0).value();
            }
            for (Mean candidate : candidates) {
                Mean soFar = new Mean();
                soFar.product = sum;
                soFar.weight = weights;
                if (order.compare(candidate, soFar) >= 0) {
                    break;
                }
                sum += candidate.product;
                weights += candidate.weight;
            }
            return sum / weights;
        }

        private static Optional<BigDecimal> number(double value) {
            BigDecimal decimal = BigDecimal.valueOf(value);
            return Optional.of(decimal.scale() < 0 ? decimal.setScale(0) : decimal); // 10000000, not 1.0E+7
        }
    }
}
