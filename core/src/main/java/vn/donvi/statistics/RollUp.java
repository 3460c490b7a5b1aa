package vn.donvi.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/**
 * Figures added up by parent at a date, with the missing figures.
 *
 * <p>The figures added are those of the lowest units in force on the date, at any level: a district without communes
 * counts as one unit. A unit without a trusted figure is not counted but listed, with the reason; so an incomplete sum
 * is a lower bound and says so. A figure published about the parent itself is never mixed into its sum. It is given
 * beside the sum, and {@link Row#contradiction()} tells if both cannot be right.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2019, 4, 1);
 * CarriedFigures census = CarriedFigures.of(gazetteer, Measure.CENSUS_POPULATION, AsOf.exactly(day));
 * RollUp byProvince = RollUp.of(census, day, UnitLevel.PROVINCE);
 * for (RollUp.Row row : byProvince.rows()) {
 *     System.out.println(row.unit() + " " + row.sum().persons() + ", missing " + row.sum().missing());
 * }
 * }</pre>
 *
 * <p>Costs a pass over all versions, and a look at the figures of those in force. Immutable and thread-safe.
 */
public final class RollUp {
    private final CarriedFigures figures;
    private final LocalDate date;
    private final UnitLevel level;
    private final List<Row> rows;
    private final FigureSum outside;
    private final FigureSum total;

    private RollUp(CarriedFigures figures, LocalDate date, UnitLevel level) {
        this.figures = figures;
        this.date = date;
        this.level = Objects.requireNonNull(level, "level");
        Snapshot snapshot = figures.gazetteer().on(date);
        TreeMap<UnitCode, List<AdministrativeUnit>> below = new TreeMap<>();
        for (AdministrativeUnit parent : snapshot.units(level)) {
            below.put(parent.code(), new ArrayList<>());
        }
        List<AdministrativeUnit> leaves = leaves(snapshot);
        List<AdministrativeUnit> without = new ArrayList<>();
        for (AdministrativeUnit leaf : leaves) {
            ancestor(leaf, level, snapshot)
                    .map(parent -> below.get(parent.code()))
                    .orElse(without)
                    .add(leaf);
        }
        List<Row> sums = new ArrayList<>(below.size());
        below.forEach((code, children) ->
                sums.add(new Row(snapshot.get(code), figures.sum(children), figures.find(snapshot.get(code)))));
        this.rows = List.copyOf(sums);
        this.outside = figures.sum(without);
        this.total = figures.sum(leaves);
    }

    /**
     * The figures of the units in force on a date, added up by the units of a level.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's first
     */
    public static RollUp of(CarriedFigures figures, LocalDate date, UnitLevel level) {
        return new RollUp(figures, date, level);
    }

    /** The added figures. */
    public CarriedFigures figures() {
        return figures;
    }

    /** The date of the units. */
    public LocalDate date() {
        return date;
    }

    /** The level of the units of the rows. */
    public UnitLevel level() {
        return level;
    }

    /** A row for each unit of the level in force, by code; unmodifiable. */
    public List<Row> rows() {
        return rows;
    }

    /** The sum of the units outside the rows: of all communes, if the rows are districts and there are none. */
    public FigureSum outside() {
        return outside;
    }

    /** The sum of all units, those outside the rows included. */
    public FigureSum total() {
        return total;
    }

    /** The units in force that no other unit names as its parent, in the order of their ids. */
    static List<AdministrativeUnit> leaves(Snapshot snapshot) {
        List<AdministrativeUnit> inForce = snapshot.units();
        Set<UnitCode> parents = new HashSet<>();
        inForce.forEach(unit -> unit.parent().ifPresent(parents::add));
        return inForce.stream()
                .filter(unit -> !parents.contains(unit.code()))
                .sorted(Comparator.comparing(AdministrativeUnit::id))
                .toList();
    }

    /** The unit itself, or the unit above it, of a given level. */
    static Optional<AdministrativeUnit> ancestor(AdministrativeUnit unit, UnitLevel level, Snapshot snapshot) {
        if (unit.level() == level) {
            return Optional.of(unit);
        }
        return snapshot.parents(unit).stream()
                .filter(parent -> parent.level() == level)
                .findFirst();
    }

    /**
     * The sum of the units in one unit.
     *
     * @param unit the unit
     * @param sum the figures of the lowest units in it
     * @param stated the figure about the unit itself, for comparison; empty if there is none
     */
    public record Row(AdministrativeUnit unit, FigureSum sum, Optional<Figure> stated) {
        public Row {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(sum, "sum");
            Objects.requireNonNull(stated, "stated");
        }

        /**
         * The figure about the unit itself, if it contradicts the sum: both hold for the same single date, and the sum
         * is larger, or smaller although it is complete. Empty if they agree or cannot be compared. Areas that differ
         * only by rounding agree.
         */
        public Optional<Figure> contradiction() {
            return stated.filter(figure -> sum.asOf().size() == 1
                    && sum.asOf().equals(figure.asOf())
                    && (difference(figure) > tolerance(figure)
                            || (sum.isComplete() && difference(figure) < -tolerance(figure))));
        }

        /** The sum minus the stated figure. */
        private double difference(Figure figure) {
            return sum.value().orElseThrow() - figure.value();
        }

        /** The largest difference between the sum and the stated figure that rounding explains. */
        private double tolerance(Figure figure) {
            if (figure.measure().isPopulation()) {
                return 0;
            }
            return Stream.concat(sum.figures().stream(), Stream.of(figure))
                    .flatMap(each -> each.parts().stream())
                    .mapToDouble(part -> halfOfLastDecimal(part.value()))
                    .sum();
        }

        private static double halfOfLastDecimal(double value) {
            int scale = BigDecimal.valueOf(value).stripTrailingZeros().scale();
            return new BigDecimal(BigInteger.valueOf(5), Math.max(scale, 0) + 1).doubleValue();
        }
    }
}
