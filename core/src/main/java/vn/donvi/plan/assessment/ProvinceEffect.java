package vn.donvi.plan.assessment;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.donvi.measure.Measure;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.statistics.BeforeAfter;
import vn.donvi.statistics.FigureSum;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitType;

/**
 * A province before and after a plan.
 *
 * @param province the province, as it is the day before
 * @param counts the number of units of each type before and after, without types of which there are none; unmodifiable
 * @param populationMeasure how people are counted
 * @param before the sums of the day before
 * @param after the sums with the plan
 * @param verdicts how many units of the planned level have which verdict afterwards by population and area; empty without a
 *     rule. Unmodifiable
 * @param under the units of the planned level that are, or may be, too small afterwards, by code; unmodifiable
 */
public record ProvinceEffect(
        AdministrativeUnit province,
        Map<UnitType, BeforeAfter> counts,
        Measure populationMeasure,
        Sums before,
        Sums after,
        Map<StandardVerdict, Integer> verdicts,
        List<UnitVerdict> under) {
    public ProvinceEffect {
        Objects.requireNonNull(province, "province");
        counts = Maps.immutableEnumMap(counts);
        Objects.requireNonNull(populationMeasure, "populationMeasure");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        verdicts = Maps.immutableEnumMap(verdicts);
        under = List.copyOf(under);
    }

    /** The number of units below the province before and after. */
    public BeforeAfter units() {
        return new BeforeAfter(
                counts.values().stream().mapToInt(BeforeAfter::before).sum(),
                counts.values().stream().mapToInt(BeforeAfter::after).sum());
    }

    /**
     * The sums of the lowest units of a province.
     *
     * @param area the area, in km²
     * @param population the people
     */
    public record Sums(FigureSum area, FigureSum population) {
        public Sums {
            Objects.requireNonNull(area, "area");
            Objects.requireNonNull(population, "population");
        }
    }
}
