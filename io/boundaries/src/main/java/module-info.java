/** Where units lie: their polygons, the unit at a point, and neighbours. */
module vn.donvi.boundaries {
    requires com.google.common;
    requires static transitive org.jspecify;
    requires transitive org.locationtech.jts;
    requires transitive vn.donvi.address;
    requires transitive vn.donvi.core;

    exports vn.donvi.boundaries;
    exports vn.donvi.boundaries.point;
}
