/** The embedded gazetteer of Việt Nam. */
module vn.donvi.vietnam {
    requires transitive vn.donvi.core;
    requires vn.donvi.csv;
    requires static org.jspecify;

    exports vn.donvi.vietnam;
}
