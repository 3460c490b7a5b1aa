package vn.donvi.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import vn.donvi.measure.Measure;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * Persons per km² by parent at a date.
 *
 * <p>A density divides the people of some units by the area of the same units. A unit without a known population or
 * area is counted in neither, and listed as missing. Population and area may hold for different dates; both sums give
 * theirs.
 *
 * <pre>{@code
 * Density density = Density.of(
 *         RollUp.of(census, day, UnitLevel.PROVINCE), RollUp.of(areas, day, UnitLevel.PROVINCE));
 * density.rows().get(0).ratio().personsPerKm2();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Density {
    private final RollUp population;
    private final List<Row> rows;
    private final Ratio total;

    private Density(RollUp population, RollUp area) {
        this.population = population;
        this.rows = IntStream.range(0, population.rows().size())
                .mapToObj(i -> row(population.rows().get(i), area.rows().get(i)))
                .toList();
        this.total = ratio(population.total(), area.total());
    }

    /**
     * The densities of the units of two roll-ups.
     *
     * @param population a population, rolled up
     * @param area the area, rolled up for the same date and level in the same gazetteer
     * @throws IllegalArgumentException if the measures are not a population and the area, or date, level or gazetteer
     *     differ
     */
    public static Density of(RollUp population, RollUp area) {
        if (population.figures().measure() == Measure.AREA || area.figures().measure() != Measure.AREA) {
            throw new IllegalArgumentException("a density needs a population and the area, but was given "
                    + population.figures().measure() + " and " + area.figures().measure());
        }
        if (population.figures().gazetteer() != area.figures().gazetteer()
                || !population.date().equals(area.date())
                || population.level() != area.level()) {
            throw new IllegalArgumentException("population and area must be rolled up in one gazetteer for one date and"
                    + " level, but were for " + population.date() + " by " + population.level() + " and for "
                    + area.date() + " by " + area.level());
        }
        return new Density(population, area);
    }

    /** A row for each unit of the level in force, by code; unmodifiable. */
    public List<Row> rows() {
        return rows;
    }

    /** The density of all units together, those outside the rows included. */
    public Ratio total() {
        return total;
    }

    /** The population that was rolled up. */
    public RollUp population() {
        return population;
    }

    private static Row row(RollUp.Row population, RollUp.Row area) {
        return new Row(population.unit(), ratio(population.sum(), area.sum()));
    }

    private static Ratio ratio(FigureSum population, FigureSum area) {
        Set<UnitId> peopled = ids(population);
        Set<UnitId> measured = ids(area);
        return new Ratio(only(population, measured), only(area, peopled));
    }

    private static Set<UnitId> ids(FigureSum sum) {
        Set<UnitId> ids = new HashSet<>();
        sum.figures().forEach(figure -> ids.add(figure.unit().id()));
        return ids;
    }

    /** The figures about units that the other sum counts too. */
    private static FigureSum only(FigureSum sum, Set<UnitId> both) {
        return new FigureSum(
                sum.figures().stream()
                        .filter(figure -> both.contains(figure.unit().id()))
                        .toList(),
                sum.missing());
    }

    /**
     * People and area of the same units. A unit with only one of them is not counted.
     *
     * @param population the people of the units with both figures, and the units without a population
     * @param area the area of the same units, and the units without an area
     */
    public record Ratio(FigureSum population, FigureSum area) {
        public Ratio {
            Objects.requireNonNull(population, "population");
            Objects.requireNonNull(area, "area");
        }

        /** Whether both are known for every unit. */
        public boolean isComplete() {
            return population.isComplete() && area.isComplete();
        }

        /** Persons per km² of the counted units; empty if there is no unit, or no area. */
        public OptionalDouble personsPerKm2() {
            double km2 = area.value().orElse(0);
            return km2 > 0 ? OptionalDouble.of(population.value().orElseThrow() / km2) : OptionalDouble.empty();
        }
    }

    /**
     * The density of a unit.
     *
     * @param unit the unit
     * @param ratio its people and area
     */
    public record Row(AdministrativeUnit unit, Ratio ratio) {
        public Row {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(ratio, "ratio");
        }
    }
}
