package vn.donvi.boundaries;

/** What a polygon of a unit is made of. */
public enum BoundaryBasis {
    /** The polygon that was published for the unit, which may have had another name or type then. */
    PUBLISHED,
    /** Polygons of units whose whole territory lies in the unit, as far as its lineage knows, and nothing else. */
    WHOLE,
    /** Polygons of units in it, but some of its land is in a unit that was divided and is left out. */
    PARTLY
}
