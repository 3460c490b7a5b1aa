package vn.donvi.boundaries;

/** How a point lies to the units of a date. */
public enum Placement {
    /** In one unit, farther from its border than the polygons may err. */
    INSIDE,
    /** In a unit, but so near to its border that the point may lie in the neighbour or outside. */
    NEAR_BORDER,
    /** In no unit, but within {@value PointLocation#NEAR_METRES} m of one: on a quay, or where a polygon is coarse. */
    NEAR,
    /** In no unit; the nearest border is a coast, at most {@value PointLocation#SEA_METRES} m away. */
    AT_SEA,
    /** In no unit, and not at sea near one: in another country, or far away. */
    OUTSIDE
}
