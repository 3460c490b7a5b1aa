/** Writes the tables of gazetteers to databases, and reads them again, through JDBC. */
module vn.donvi.sql {
    requires static transitive org.jspecify;
    requires transitive java.sql;
    requires transitive vn.donvi.core;
    requires transitive vn.donvi.tables;

    exports vn.donvi.sql;
}
