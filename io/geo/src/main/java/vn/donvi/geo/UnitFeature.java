package vn.donvi.geo;

import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * A unit of a date with its polygon.
 *
 * @param properties the facts about the unit and its polygon
 * @param geometry its polygon in degrees of WGS 84, longitude first; empty if it has none. JTS geometries can be
 * changed;
 *     do not change this one
 */
public record UnitFeature(FeatureProperties properties, Optional<MultiPolygon> geometry) {
    /** @throws IllegalArgumentException if there is a polygon without a basis, or a basis without a polygon */
    public UnitFeature {
        Objects.requireNonNull(properties, "properties");
        if (geometry.isPresent() != properties.shape().isPresent()) {
            throw new IllegalArgumentException("a polygon and its basis go together, but "
                    + properties.unit().id() + " has one of them");
        }
    }
}
