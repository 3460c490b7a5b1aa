package vn.donvi.geo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.boundaries.BoundaryBasis;
import vn.donvi.boundaries.BoundaryLayer;
import vn.donvi.measure.Measurement;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

/**
 * The facts about a unit of a date and its polygon, without the polygon.
 *
 * @param date the date
 * @param unit the version that is in force on it
 * @param province the code of its province, which is its own for a province; empty if it is in none
 * @param provinceName the name of the province with its type; empty if it is in none
 * @param population the people in it; empty if no figure is known that can be trusted
 * @param area its area; likewise
 * @param shape what its polygon is made of; empty if it has none
 */
public record FeatureProperties(
        LocalDate date,
        AdministrativeUnit unit,
        Optional<UnitCode> province,
        String provinceName,
        Optional<Measurement> population,
        Optional<Measurement> area,
        Optional<Shape> shape) {
    /**
     * What a polygon is made of.
     *
     * @param layer the published polygons
     * @param basis how the polygon is made of them
     */
    public record Shape(BoundaryLayer layer, BoundaryBasis basis) {
        /** Whether the polygon is coarse, or does not have all the land of the unit. */
        public boolean isApproximate() {
            return layer.isCoarse() || basis == BoundaryBasis.PARTLY;
        }
    }

    /** Refuses nulls. */
    public FeatureProperties {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(province, "province");
        Objects.requireNonNull(provinceName, "provinceName");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(shape, "shape");
    }
}
