/** The embedded gazetteer of Việt Nam. */
module vn.donvi.vietnam {
    requires transitive vn.donvi.core;
    requires vn.donvi.csv;
    requires vn.donvi.law;
    requires org.apache.commons.csv;
    requires static org.jspecify;

    exports vn.donvi.vietnam;
}
