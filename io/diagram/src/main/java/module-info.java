/** Diagrams of what became of units. */
module vn.donvi.diagram {
    requires static transitive org.jspecify;
    requires transitive vn.donvi.core;

    exports vn.donvi.diagram;
}
