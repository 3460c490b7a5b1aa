/** Units with their polygons and figures as GeoJSON, TopoJSON and tables for databases. */
module vn.donvi.geo {
    requires static transitive org.jspecify;
    requires transitive org.locationtech.jts;
    requires tools.jackson.core;
    requires transitive vn.donvi.boundaries;
    requires transitive vn.donvi.core;
    requires vn.donvi.json;
    requires transitive vn.donvi.tables;

    exports vn.donvi.geo;
}
