/** Reads and writes tables as CSV, by their schemas. */
module vn.donvi.csv {
    requires com.google.common;
    requires org.apache.commons.csv;
    requires static transitive org.jspecify;
    requires transitive vn.donvi.core;
    requires transitive vn.donvi.tables;

    exports vn.donvi.csv;
}
