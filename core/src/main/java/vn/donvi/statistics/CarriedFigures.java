package vn.donvi.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The figure of every version for one measure, carried from other versions where that is certain.
 *
 * <p>A published figure is about one version. It also holds for the versions before and after it with the same
 * territory: renamed, reclassified, recoded or moved to another parent. A version that was made of whole units has the
 * sum of their figures. So has a version that was wholly divided into units to which no other unit contributed. No
 * figure is carried across a change that took a part of one unit to another; such a version has a {@link Gap} with that
 * reason. So has a version whose only figures are {@link Quality#SUSPECT}. The whole is the area for an
 * {@link Measure#AREA} and the people for a population, because the law separates them. A unit that got "một phần diện
 * tích, toàn bộ dân số" of another has its population.
 *
 * <p>Among the figures about a territory the {@link AsOf} rule chooses by date. For one date the order is: an official
 * figure before a derived one, the nearest version, the earlier version, the source's number. A figure about the whole
 * territory comes before a sum. A sum over predecessors comes before a sum over successors. A figure that is not about
 * the version itself is {@link Quality#DERIVED} and names its origin.
 *
 * <p>Figures are no better than the record of changes. A version continues unchanged if no source says that a change
 * touched it: where the origin of a new unit is unknown, the units it was made of do not show it.
 *
 * <pre>{@code
 * CarriedFigures census = CarriedFigures.of(
 *         gazetteer, Measure.CENSUS_POPULATION, AsOf.exactly(LocalDate.of(2019, 4, 1)));
 * census.find(unit).map(Figure::value);
 * census.gap(unit).map(Gap::reason);
 * }</pre>
 *
 * <p>Making one costs a pass over all versions and figures. A query costs the versions of the same territory, and those
 * summed. Immutable and thread-safe.
 */
public final class CarriedFigures {
    private static final Comparator<Measurement> BY_UNIT = Comparator.comparing(Measurement::unit);

    private final Gazetteer gazetteer;
    private final Measure measure;
    private final AsOf asOf;
    private final TerritorialIdentity territories;
    /** The best trusted figure about each version that the rule accepts; null if there is none. */
    private final @Nullable Measurement[] best;

    private CarriedFigures(Gazetteer gazetteer, Measure measure, AsOf asOf) {
        this.gazetteer = gazetteer;
        this.measure = Objects.requireNonNull(measure, "measure");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.territories = TerritorialIdentity.of(gazetteer, measure);
        List<AdministrativeUnit> units = gazetteer.units();
        this.best = new Measurement[units.size()];
        int unit = 0; // figures and versions stand in the same order
        for (Measurement measurement : gazetteer.measurements(measure)) {
            if (!isWanted(measurement)) {
                continue;
            }
            while (!units.get(unit).id().equals(measurement.unit())) {
                unit++;
            }
            if (best[unit] == null || compare(measurement, best[unit]) < 0) {
                best[unit] = measurement;
            }
        }
    }

    /** The figures of a gazetteer for a measure, of the dates that {@code asOf} prefers. */
    public static CarriedFigures of(Gazetteer gazetteer, Measure measure, AsOf asOf) {
        return new CarriedFigures(gazetteer, measure, asOf);
    }

    /** The gazetteer of the figures. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The measure. */
    public Measure measure() {
        return measure;
    }

    /** The rule that chooses a figure. */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * The figure about the territory of a version; empty if there is none. {@link #gap} then gives the reason.
     *
     * @throws UnknownUnitException if the version is not one of the gazetteer
     */
    public Optional<Figure> find(AdministrativeUnit unit) {
        AdministrativeUnit known = gazetteer.get(unit.id());
        int number = territories.number(known.id());
        Measurement whole = ofTerritory(number);
        if (whole != null) {
            return Optional.of(figure(known, List.of(whole)));
        }
        List<Measurement> parts = parts(number);
        return parts.isEmpty() ? Optional.empty() : Optional.of(figure(known, parts));
    }

    /**
     * The value of {@link #find} in the unit of the measure; NaN if there is none. It makes no figure.
     *
     * @throws UnknownUnitException if the version is not one of the gazetteer
     */
    public double value(AdministrativeUnit unit) {
        int number = territories.number(gazetteer.get(unit.id()).id());
        Measurement whole = ofTerritory(number);
        if (whole != null) {
            return whole.value();
        }
        List<Measurement> parts = parts(number);
        return parts.isEmpty() ? Double.NaN : total(parts);
    }

    /**
     * The reason for a missing figure about the territory of a version; empty if there is a figure.
     *
     * @throws UnknownUnitException if the version is not one of the gazetteer
     */
    public Optional<Gap> gap(AdministrativeUnit unit) {
        return find(unit).isPresent() ? Optional.empty() : Optional.of(explain(unit));
    }

    /**
     * The sum of the figures of units, with those that have none:
     *
     * <pre>{@code
     * CarriedFigures people = CarriedFigures.of(vn, Measure.CENSUS_POPULATION, AsOf.nearestTo(date));
     * FigureSum sum = people.sum(vn.on(date).within(UnitCode.of("253"), UnitLevel.COMMUNE));
     * }</pre>
     *
     * <p>A unit that is given twice counts twice, and so does a unit together with one that lies in it.
     *
     * @throws UnknownUnitException if a version is not one of the gazetteer
     */
    public FigureSum sum(List<AdministrativeUnit> units) {
        List<Figure> known = new ArrayList<>(units.size());
        List<Gap> missing = new ArrayList<>();
        for (AdministrativeUnit unit : units) {
            find(unit).ifPresentOrElse(known::add, () -> missing.add(explain(unit)));
        }
        return new FigureSum(known, missing);
    }

    private boolean isWanted(Measurement measurement) {
        return measurement.quality() != Quality.SUSPECT && asOf.distance(measurement) != AsOf.REFUSED;
    }

    /** Compares two figures about any versions; negative if the left one is better. */
    private int compare(Measurement left, Measurement right) {
        int order = Long.compare(asOf.distance(left), asOf.distance(right));
        if (order == 0) {
            order = left.asOf().compareTo(right.asOf());
        }
        return order != 0 ? order : left.quality().compareTo(right.quality());
    }

    /** The best figure about a version or others of the same territory, or null. */
    private @Nullable Measurement ofTerritory(int unit) {
        Measurement found = best[unit];
        int back = territories.previous(unit);
        int ahead = territories.next(unit);
        while (back != TerritorialIdentity.NONE || ahead != TerritorialIdentity.NONE) {
            if (back != TerritorialIdentity.NONE) {
                found = better(best[back], found);
                back = territories.previous(back);
            }
            if (ahead != TerritorialIdentity.NONE) {
                found = better(best[ahead], found);
                ahead = territories.next(ahead);
            }
        }
        return found;
    }

    private @Nullable Measurement better(@Nullable Measurement candidate, @Nullable Measurement found) {
        if (candidate == null || found == null) {
            return found == null ? candidate : found;
        }
        return compare(candidate, found) < 0 ? candidate : found;
    }

    /** The figures that add up to that of a version; empty if some are missing. */
    private List<Measurement> parts(int unit) {
        List<Measurement> parts = sum(unit, true);
        return parts.isEmpty() ? sum(unit, false) : parts;
    }

    private static double total(List<Measurement> parts) {
        return parts.stream().mapToDouble(Measurement::value).sum();
    }

    /** The figures that add up to that of a version, over its predecessors or successors; empty if some are missing. */
    private List<Measurement> sum(int unit, boolean backwards) {
        List<Measurement> parts = new ArrayList<>();
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(unit);
        while (!queue.isEmpty()) {
            int next = queue.remove();
            Measurement whole = ofTerritory(next);
            if (whole != null) {
                parts.add(whole);
                continue;
            }
            List<Integer> members = members(next, backwards);
            if (members.isEmpty()) {
                return List.of();
            }
            queue.addAll(members);
        }
        parts.sort(BY_UNIT);
        return parts;
    }

    /** The versions whose union is the territory; empty if there are none. */
    private List<Integer> members(int unit, boolean backwards) {
        int end = backwards ? territories.first(unit) : territories.last(unit);
        if (backwards ? !territories.isUnionOfSources(end) : !territories.isUnionOfTargets(end)) {
            return List.of();
        }
        return (backwards ? territories.incoming(end) : territories.outgoing(end))
                .stream().map(edge -> backwards ? edge.source() : edge.target()).collect(Collectors.toList());
    }

    private Figure figure(AdministrativeUnit unit, List<Measurement> parts) {
        Measurement first = parts.get(0);
        if (parts.size() == 1 && first.unit().equals(unit.id())) {
            return new Figure(unit, measure, first.value(), first.quality(), first.note(), parts);
        }
        double value = total(parts);
        String ids = parts.stream().map(part -> part.unit().toString()).collect(Collectors.joining(", "));
        String origin = parts.size() == 1 ? "of " + ids : "sum of " + ids;
        String note = Stream.concat(
                        Stream.of(origin), parts.stream().map(Measurement::note).filter(text -> !text.isEmpty()))
                .distinct()
                .collect(Collectors.joining("; "));
        return new Figure(unit, measure, value, Quality.DERIVED, note, parts);
    }

    private Gap explain(AdministrativeUnit unit) {
        int number = territories.number(unit.id());
        List<AdministrativeUnit> trusted = bearers(number, figure -> figure.quality() != Quality.SUSPECT);
        List<AdministrativeUnit> suspect = bearers(
                number,
                figure -> figure.quality() == Quality.SUSPECT
                        && (trusted.isEmpty() || asOf.distance(figure) != AsOf.REFUSED));
        if (!suspect.isEmpty()) {
            return new Gap(unit, Gap.Reason.ONLY_SUSPECT, suspect);
        }
        if (!trusted.isEmpty()) {
            return new Gap(unit, Gap.Reason.OTHER_DATE, trusted);
        }
        List<TerritorialIdentity.Edge> edges = territories.incoming(territories.first(number));
        List<AdministrativeUnit> parts = edges.stream()
                .filter(edge -> edge.extent() != Extent.ALL)
                .map(edge -> territories.unit(edge.source()))
                .distinct()
                .sorted(Comparator.comparing(AdministrativeUnit::id))
                .toList();
        if (!parts.isEmpty()) {
            return new Gap(unit, Gap.Reason.MADE_OF_PARTS, parts);
        }
        List<AdministrativeUnit> lacking = edges.stream()
                .map(edge -> territories.unit(edge.source()))
                .filter(source -> find(source).isEmpty())
                .sorted(Comparator.comparing(AdministrativeUnit::id))
                .toList();
        return new Gap(unit, lacking.isEmpty() ? Gap.Reason.NO_FIGURE : Gap.Reason.SOURCE_MISSING, lacking);
    }

    /** The versions of the same territory with such a figure. */
    private List<AdministrativeUnit> bearers(int unit, Predicate<Measurement> wanted) {
        List<AdministrativeUnit> bearers = new ArrayList<>();
        for (int i = territories.first(unit); i != TerritorialIdentity.NONE; i = territories.next(i)) {
            AdministrativeUnit version = territories.unit(i);
            if (gazetteer.measurements(version).stream()
                    .anyMatch(figure -> figure.measure() == measure && wanted.test(figure))) {
                bearers.add(version);
            }
        }
        bearers.sort(Comparator.comparing(AdministrativeUnit::id));
        return bearers;
    }
}
