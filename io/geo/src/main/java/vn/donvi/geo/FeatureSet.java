package vn.donvi.geo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.Boundary;
import vn.donvi.boundaries.BoundaryLayer;
import vn.donvi.boundaries.BoundarySnapshot;
import vn.donvi.boundaries.SharedArcs;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.statistics.Figure;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/**
 * The units of a date with their polygons and figures. A unit without a polygon is among them, and so is one without
 * figures.
 *
 * <p>A figure is the one for the date nearest to the date asked, carried from other versions of the same territory
 * where that is certain ({@link CarriedFigures}). Populations of one set are all of one measure, for those of
 * different ones are not compared.
 *
 * <pre>{@code
 * FeatureSet units = FeatureSet.of(Boundaries.load(vn), LocalDate.of(2025, 7, 1));
 * List<UnitFeature> communes = units.features(UnitLevel.COMMUNE);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class FeatureSet {
    private static final double MILLIONTHS = 1e6;

    private final BoundarySnapshot polygons;
    private final Snapshot snapshot;
    private final CarriedFigures population;
    private final CarriedFigures area;

    private FeatureSet(BoundarySnapshot polygons, Snapshot snapshot, CarriedFigures population, CarriedFigures area) {
        this.polygons = polygons;
        this.snapshot = snapshot;
        this.population = population;
        this.area = area;
    }

    /**
     * The units of a date, with the population that most communes of the date have a figure of.
     *
     * @throws IllegalArgumentException like {@link Boundaries#on}
     */
    public static FeatureSet of(Boundaries boundaries, LocalDate date) {
        Snapshot snapshot = boundaries.gazetteer().on(date);
        List<AdministrativeUnit> communes = snapshot.units(UnitLevel.COMMUNE);
        Measure best = Measure.CENSUS_POPULATION;
        long most = -1;
        for (Measure measure : Measure.values()) {
            if (measure.isPopulation()) {
                CarriedFigures figures = CarriedFigures.of(boundaries.gazetteer(), measure, AsOf.nearestTo(date));
                long known = communes.stream()
                        .filter(unit -> figures.find(unit).isPresent())
                        .count();
                if (known > most) {
                    most = known;
                    best = measure;
                }
            }
        }
        return of(boundaries, date, best);
    }

    /**
     * The units of a date.
     *
     * @param population the measure of the populations
     * @throws IllegalArgumentException like {@link Boundaries#on}, and if the measure is no population
     */
    public static FeatureSet of(Boundaries boundaries, LocalDate date, Measure population) {
        if (!population.isPopulation()) {
            throw new IllegalArgumentException(population.label() + " is no population");
        }
        AsOf nearest = AsOf.nearestTo(date);
        return new FeatureSet(
                boundaries.on(date),
                boundaries.gazetteer().on(date),
                CarriedFigures.of(boundaries.gazetteer(), population, nearest),
                CarriedFigures.of(boundaries.gazetteer(), Measure.AREA, nearest));
    }

    /** The date. */
    public LocalDate date() {
        return snapshot.date();
    }

    /** The published polygons that those of this date are made of. */
    public BoundaryLayer layer() {
        return polygons.layer();
    }

    /** The measure of the populations. */
    public Measure population() {
        return population.measure();
    }

    /** The levels that have units on the date, from the provinces down; unmodifiable. */
    public List<UnitLevel> levels() {
        List<UnitLevel> levels = new ArrayList<>();
        for (UnitLevel level : UnitLevel.values()) {
            if (snapshot.count(level) > 0) {
                levels.add(level);
            }
        }
        return Collections.unmodifiableList(levels);
    }

    /** The units of a level with their polygons, by code. Unmodifiable. Costs some ms a polygon of many parts. */
    public List<UnitFeature> features(UnitLevel level) {
        List<UnitFeature> features = new ArrayList<>();
        for (AdministrativeUnit unit : snapshot.units(level)) {
            features.add(
                    new UnitFeature(properties(unit), polygons.find(unit.code()).map(Boundary::polygon)));
        }
        return Collections.unmodifiableList(features);
    }

    /** The facts about the units of a level, by code; cheaper than their polygons. Unmodifiable. */
    public List<FeatureProperties> properties(UnitLevel level) {
        return snapshot.units(level).stream().map(this::properties).toList();
    }

    /** The polygons as arcs that neighbours share. */
    SharedArcs arcs() {
        return polygons.arcs();
    }

    private FeatureProperties properties(AdministrativeUnit unit) {
        List<AdministrativeUnit> parents = snapshot.parents(unit);
        AdministrativeUnit top = parents.isEmpty() ? unit : parents.get(parents.size() - 1);
        boolean isProvince = top.level() == UnitLevel.PROVINCE;
        return new FeatureProperties(
                snapshot.date(),
                unit,
                isProvince ? Optional.of(top.code()) : Optional.empty(),
                isProvince ? top.fullName() : "",
                population.find(unit).map(FeatureSet::measurement),
                area.find(unit).map(FeatureSet::measurement),
                polygons.basis(unit.code()).map(basis -> new FeatureProperties.Shape(layer(), basis)));
    }

    /** A sum of areas has more digits than it has meaning; a millionth of a square kilometre is a square metre. */
    private static Measurement measurement(Figure figure) {
        List<LocalDate> dates = figure.asOf();
        return new Measurement(
                figure.unit().id(),
                figure.measure(),
                Math.round(figure.value() * MILLIONTHS) / MILLIONTHS,
                dates.get(dates.size() - 1),
                String.join("; ", figure.sources()),
                figure.quality(),
                figure.note());
    }
}
