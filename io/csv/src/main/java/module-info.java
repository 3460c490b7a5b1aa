/** Reads and writes the tables of a gazetteer as CSV. */
module vn.donvi.csv {
    requires com.google.common;
    requires org.apache.commons.csv;
    requires static transitive org.jspecify;
    requires transitive vn.donvi.core;

    exports vn.donvi.csv;
}
