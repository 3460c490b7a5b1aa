/** Maps, flows of lineages and reports of changes as pictures and pages. */
module vn.donvi.pictures {
    requires java.xml;
    requires static transitive org.jspecify;
    requires org.locationtech.jts;
    requires tools.jackson.core;
    requires transitive vn.donvi.boundaries;
    requires transitive vn.donvi.core;

    exports vn.donvi.pictures;
}
