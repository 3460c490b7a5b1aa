/** Reads and writes the tables of a gazetteer as CSV. */
module vn.donvi.csv {
    requires com.google.common;
    requires org.apache.commons.csv;
    requires static transitive org.jspecify;
    requires transitive vn.donvi.address;
    requires transitive vn.donvi.core;
    requires transitive vn.donvi.news;
    requires transitive vn.donvi.tables;

    exports vn.donvi.csv;
}
