package vn.donvi.standard;

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
    private final List<CarriedFigures> populations;
    private final boolean hasDistricts;

    private UnitProfiles(Gazetteer gazetteer, LocalDate date, UnitTraits traits) {
        AsOf nearest = AsOf.nearestTo(date);
        this.snapshot = gazetteer.on(date);
        this.traits = traits;
        this.areas = CarriedFigures.of(gazetteer, Measure.AREA, nearest);
        this.populations = POPULATION_MEASURES.stream()
                .map(measure -> CarriedFigures.of(gazetteer, measure, nearest))
                .toList();
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
        profile = add(Criterion.POPULATION, populations, known, profile);
        profile = add(Criterion.AREA, List.of(areas), known, profile);
        return known.level() == UnitLevel.COMMUNE ? profile : addCounts(known, profile);
    }

    /**
     * The figures of a unit by one criterion, one for each measure that has one, the preferred first; empty if none has,
     * or the criterion is neither population nor area. Unmodifiable.
     *
     * @throws UnknownUnitException if the unit is not one of the gazetteer
     */
    public List<StandardFigure> figures(AdministrativeUnit unit, Criterion criterion) {
        List<CarriedFigures> measures = switch (criterion) {
            case POPULATION -> populations;
            case AREA -> List.of(areas);
            default -> List.of();
        };
        return measures.stream()
                .flatMap(figures -> figures.find(unit).stream())
                .map(figure -> StandardFigure.of(criterion, figure))
                .toList();
    }

    private UnitProfile add(
            Criterion criterion, List<CarriedFigures> measures, AdministrativeUnit unit, UnitProfile profile) {
        for (CarriedFigures figures : measures) {
            Optional<Figure> found = figures.find(unit);
            if (found.isPresent()) {
                return profile.with(StandardFigure.of(criterion, found.get()));
            }
        }
        if (unit.level() != UnitLevel.COMMUNE) {
            return addSum(criterion, measures, unit, profile);
        }
        // What is known of a gap says more than that there is no figure.
        String why = measures.stream()
                .flatMap(figures -> figures.gap(unit).stream())
                .map(Gap::reason)
                .filter(reason -> reason != Gap.Reason.NO_FIGURE)
                .distinct()
                .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return profile.without(
                criterion, "no figure of " + criterion.label() + " is known" + (why.isEmpty() ? "" : ": " + why));
    }

    private UnitProfile addSum(
            Criterion criterion, List<CarriedFigures> measures, AdministrativeUnit unit, UnitProfile profile) {
        List<AdministrativeUnit> lowest = lowest(unit);
        String missing = "";
        for (CarriedFigures figures : measures) {
            List<Figure> known = new ArrayList<>(lowest.size());
            for (AdministrativeUnit part : lowest) {
                Optional<Figure> figure = figures.find(part);
                if (figure.isEmpty()) {
                    missing = ", and not of each of its lowest units: not of " + part.fullName() + " (" + part.code()
                            + ")";
                    break;
                }
                known.add(figure.get());
            }
            if (known.size() == lowest.size()) {
                return profile.with(StandardFigure.of(criterion, new FigureSum(known, List.of())));
            }
        }
        return profile.without(criterion, "no figure of " + criterion.label() + " is known" + missing);
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
