package vn.donvi.boundaries;

import org.locationtech.jts.geom.MultiPolygon;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The territory of a unit as polygons in degrees of WGS 84, longitude first. Outer rings turn left and rings around
 * holes turn right, as RFC 7946 wants, and
 * coordinates have at most seven decimals.
 *
 * @param unit the unit
 * @param polygon its polygons, never empty and valid. JTS geometries can be changed; do not change this one
 * @param basis what it is made of
 * @param layer the published polygons that it is made of
 */
public record Boundary(AdministrativeUnit unit, MultiPolygon polygon, BoundaryBasis basis, BoundaryLayer layer) {
    /** Whether the polygon is coarse, or does not have all the land of the unit. */
    public boolean isApproximate() {
        return layer.isCoarse() || basis == BoundaryBasis.PARTLY;
    }
}
