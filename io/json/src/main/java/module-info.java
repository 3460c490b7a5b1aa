/** Reads and writes gazetteers and their tables as JSON and JSON Lines. */
module vn.donvi.json {
    requires static transitive org.jspecify;
    requires transitive tools.jackson.core;
    requires transitive vn.donvi.core;
    requires transitive vn.donvi.tables;

    exports vn.donvi.json;
}
