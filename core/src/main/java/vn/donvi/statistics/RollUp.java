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
 * Figures added up by parent at a date, with what is missing.
 *
 * <p>What is added are the figures of the lowest units in force on the date, whatever their level: a district without
 * communes stands for itself. A unit without a figure that can be trusted is not counted but listed, with the reason; so
 * a sum with something missing is a lower bound and says so. A figure published about the parent itself is never mixed
 * into its sum: it stands beside it, and {@link Row#contradiction()} says if both cannot be right.
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
                sums.add(new Row(snapshot.get(code), sum(children), figures.find(snapshot.get(code)))));
        this.rows = List.copyOf(sums);
        this.outside = sum(without);
        this.total = sum(leaves);
    }

    /**
     * The figures of the units in force on a date, added up by the units of a level.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's first
     */
    public static RollUp of(CarriedFigures figures, LocalDate date, UnitLevel level) {
        return new RollUp(figures, date, level);
    }

    /** The figures that are added. */
    public CarriedFigures figures() {
        return figures;
    }

    /** The date of which the units are. */
    public LocalDate date() {
        return date;
    }

    /** The level by whose units they are added. */
    public UnitLevel level() {
        return level;
    }

    /** A row for each unit of the level in force, by code; unmodifiable. */
    public List<Row> rows() {
        return rows;
    }

    /** What lies in no unit of the level: all communes, if the rows are districts and there are none. */
    public FigureSum outside() {
        return outside;
    }

    /** What all units make together, those outside the rows included. */
    public FigureSum total() {
        return total;
    }

    /** The units in force that no other names as its parent, in the order of their ids. */
    static List<AdministrativeUnit> leaves(Snapshot snapshot) {
        List<AdministrativeUnit> inForce = snapshot.units();
        Set<UnitCode> parents = new HashSet<>();
        inForce.forEach(unit -> unit.parent().ifPresent(parents::add));
        return inForce.stream()
                .filter(unit -> !parents.contains(unit.code()))
                .sorted(Comparator.comparing(AdministrativeUnit::id))
                .toList();
    }

    /** The unit itself or the one above it that is of a level. */
    static Optional<AdministrativeUnit> ancestor(AdministrativeUnit unit, UnitLevel level, Snapshot snapshot) {
        if (unit.level() == level) {
            return Optional.of(unit);
        }
        return snapshot.parents(unit).stream()
                .filter(parent -> parent.level() == level)
                .findFirst();
    }

    private FigureSum sum(List<AdministrativeUnit> units) {
        List<Figure> known = new ArrayList<>(units.size());
        List<Gap> missing = new ArrayList<>();
        for (AdministrativeUnit unit : units) {
            figures.find(unit)
                    .ifPresentOrElse(
                            known::add, () -> missing.add(figures.gap(unit).orElseThrow()));
        }
        return new FigureSum(known, missing);
    }

    /**
     * The sum of what lies in a unit.
     *
     * @param unit the unit
     * @param sum the figures of the lowest units in it
     * @param stated the figure about the unit itself, to compare; empty if there is none
     */
    public record Row(AdministrativeUnit unit, FigureSum sum, Optional<Figure> stated) {
        public Row {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(sum, "sum");
            Objects.requireNonNull(stated, "stated");
        }

        /**
         * The figure about the unit itself if it and the sum cannot both be right: they hold for the same one date, and the
         * sum is larger, or smaller although nothing is missing. Empty if they agree, or nothing can be said. Areas that
         * differ by no more than rounding are taken to agree.
         */
        public Optional<Figure> contradiction() {
            return stated.filter(figure -> sum.asOf().size() == 1
                    && sum.asOf().equals(figure.asOf())
                    && (difference(figure) > tolerance(figure)
                            || (sum.isComplete() && difference(figure) < -tolerance(figure))));
        }

        /** How much larger the sum is than what is stated; negative if smaller. */
        private double difference(Figure figure) {
            return sum.value().orElseThrow() - figure.value();
        }

        /** How far rounding alone can take the sum and what is stated apart. */
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
