package vn.donvi.standard;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.measure.Measure;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.statistics.Figure;
import vn.donvi.statistics.FigureSum;
import vn.donvi.statistics.Gap;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/**
 * What a gazetteer knows of its units on a date for {@link StandardCheck}: types, figures and counts of lower units.
 *
 * <p>Of each measure the figure nearest to the date is taken, {@linkplain CarriedFigures carried} where that is certain;
 * it may be older or younger than the date, and the answer says so. Measures of population are never mixed: the first
 * measure of {@link #POPULATION_MEASURES} that has a figure for the unit is taken. Suspect figures are not. A district or
 * province without a figure of its own has the sum of its lowest units, by the first measure that each of them has.
 *
 * <p>Making it costs a pass over all figures for each measure. Immutable and thread-safe.
 */
public final class UnitProfiles {
    /** The measures of population, the preferred one first. The law counts by the register. Unmodifiable. */
    public static final List<Measure> POPULATION_MEASURES = List.of(
            Measure.REGISTER_POPULATION,
            Measure.RESIDENT_POPULATION,
            Measure.DECLARED_POPULATION,
            Measure.CENSUS_POPULATION);

    /** More decimals of a share in percent than decide whether it is enough. */
    private static final int SHARE_DECIMALS = 10;

    private final Snapshot snapshot;
    private final UnitTraits traits;
    private final CarriedFigures areas;
    /** By measure, in the order of preference. */
    private final ImmutableMap<Measure, CarriedFigures> populations;

    private final boolean hasDistricts;

    private UnitProfiles(Gazetteer gazetteer, LocalDate date, UnitTraits traits) {
        AsOf nearest = AsOf.nearestTo(date);
        this.snapshot = gazetteer.on(date);
        this.traits = traits;
        this.areas = CarriedFigures.of(gazetteer, Measure.AREA, nearest);
        this.populations = Maps.toMap(POPULATION_MEASURES, measure -> CarriedFigures.of(gazetteer, measure, nearest));
        this.hasDistricts = snapshot.count(UnitLevel.DISTRICT) > 0;
    }

    /**
     * The units of a gazetteer on a date.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     */
    public static UnitProfiles of(Gazetteer gazetteer, LocalDate date, UnitTraits traits) {
        return new UnitProfiles(gazetteer, date, traits);
    }

    /** The date and its units. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /**
     * The carried figures of a measure, nearest to the date.
     *
     * @throws IllegalArgumentException if it is neither {@link Measure#AREA} nor one of {@link #POPULATION_MEASURES}
     */
    public CarriedFigures figures(Measure measure) {
        CarriedFigures figures = measure == Measure.AREA ? areas : populations.get(measure);
        if (figures == null) {
            throw new IllegalArgumentException(measure.label() + " is compared with no standard");
        }
        return figures;
    }

    /**
     * What is known of a unit.
     *
     * @throws UnknownUnitException if it is not in force on the date
     */
    public UnitProfile of(AdministrativeUnit unit) {
        AdministrativeUnit known = snapshot.get(unit.code());
        UnitProfile profile = UnitProfile.of(known.type()).with(traits.of(known.code()));
        List<AdministrativeUnit> parents = snapshot.parents(known);
        if (!parents.isEmpty()) {
            profile = profile.under(parents.get(0).type());
        }
        for (Criterion criterion : List.of(Criterion.POPULATION, Criterion.AREA)) {
            Optional<StandardFigure> figure = best(known, criterion);
            profile = figure.isPresent()
                    ? profile.with(figure.get())
                    : profile.without(criterion, missing(known, criterion));
        }
        return known.level() == UnitLevel.COMMUNE ? profile : addCounts(known, profile);
    }

    /** The first figure of the unit itself, else the first sum. */
    private Optional<StandardFigure> best(AdministrativeUnit unit, Criterion criterion) {
        return measures(criterion).stream()
                .flatMap(figures -> own(unit, criterion, figures).stream())
                .findFirst()
                .or(() -> measures(criterion).stream()
                        .flatMap(figures -> sum(unit, criterion, figures).stream())
                        .findFirst());
    }

    /**
     * The figures of a unit by one criterion, one for each measure that has one, the preferred first; empty if none has,
     * or the criterion is neither population nor area. A measure without a figure of a district or province itself has
     * the sum of its lowest units, if each of them has a figure. Unmodifiable.
     *
     * @param unit a unit of the gazetteer, which has sums only if it is in force on the date
     * @throws UnknownUnitException if the unit is not one of the gazetteer
     */
    public List<StandardFigure> figures(AdministrativeUnit unit, Criterion criterion) {
        return measures(criterion).stream()
                .flatMap(figures -> own(unit, criterion, figures).or(() -> sum(unit, criterion, figures)).stream())
                .toList();
    }

    private List<CarriedFigures> measures(Criterion criterion) {
        return switch (criterion) {
            case POPULATION -> populations.values().asList();
            case AREA -> List.of(areas);
            default -> List.of();
        };
    }

    private static Optional<StandardFigure> own(AdministrativeUnit unit, Criterion criterion, CarriedFigures figures) {
        return figures.find(unit).map(figure -> StandardFigure.of(criterion, figure));
    }

    /** The sum of the lowest units in a unit; empty if it has none below it, or one of them has no figure. */
    private Optional<StandardFigure> sum(AdministrativeUnit unit, Criterion criterion, CarriedFigures figures) {
        if (!hasSum(unit)) {
            return Optional.empty();
        }
        List<Figure> known = new ArrayList<>();
        for (AdministrativeUnit part : lowest(unit)) {
            Optional<Figure> figure = figures.find(part);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            known.add(figure.get());
        }
        return Optional.of(StandardFigure.of(criterion, new FigureSum(known, List.of())));
    }

    private boolean hasSum(AdministrativeUnit unit) {
        return unit.level() != UnitLevel.COMMUNE
                && unit.isInForce(snapshot.date())
                && !snapshot.children(unit.code()).isEmpty();
    }

    /** What is known of a gap, which says more than that there is no figure. */
    private String missing(AdministrativeUnit unit, Criterion criterion) {
        String none = "no figure of " + criterion.label() + " is known";
        if (hasSum(unit)) {
            List<CarriedFigures> measures = measures(criterion);
            CarriedFigures last = measures.get(measures.size() - 1);
            AdministrativeUnit without = lowest(unit).stream()
                    .filter(part -> last.find(part).isEmpty())
                    .findFirst()
                    .orElseThrow();
            return none + ", and not of each of its lowest units: not of " + without.fullName() + " (" + without.code()
                    + ")";
        }
        String why = measures(criterion).stream()
                .flatMap(figures -> figures.gap(unit).stream())
                .map(Gap::reason)
                .filter(reason -> reason != Gap.Reason.NO_FIGURE)
                .distinct()
                .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return none + (why.isEmpty() ? "" : ": " + why);
    }

    /** The units in a unit that have none below them; the unit itself if it has none. */
    private List<AdministrativeUnit> lowest(AdministrativeUnit unit) {
        List<AdministrativeUnit> children = snapshot.children(unit.code());
        return children.isEmpty()
                ? List.of(unit)
                : children.stream().flatMap(child -> lowest(child).stream()).toList();
    }

    private UnitProfile addCounts(AdministrativeUnit unit, UnitProfile profile) {
        UnitProfile counted = profile;
        if (unit.level() == UnitLevel.PROVINCE) {
            counted = hasDistricts
                    ? counted.with(count(
                            Criterion.DISTRICT_UNITS,
                            snapshot.within(unit.code(), UnitLevel.DISTRICT).size()))
                    : counted.without(
                            Criterion.DISTRICT_UNITS, "there are no units of the district level on " + snapshot.date());
        }
        List<AdministrativeUnit> communes = snapshot.within(unit.code(), UnitLevel.COMMUNE);
        counted = counted.with(count(Criterion.COMMUNE_UNITS, communes.size()));
        if (communes.isEmpty()) {
            return counted.without(Criterion.WARD_SHARE, "the unit has no communes");
        }
        long wards = communes.stream()
                .filter(commune -> commune.type() == UnitType.PHUONG)
                .count();
        BigDecimal share = BigDecimal.valueOf(wards)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(communes.size()), SHARE_DECIMALS, RoundingMode.DOWN);
        return counted.with(StandardFigure.counted(Criterion.WARD_SHARE, share, snapshot.date()));
    }

    private StandardFigure count(Criterion criterion, int number) {
        return StandardFigure.counted(criterion, BigDecimal.valueOf(number), snapshot.date());
    }
}
