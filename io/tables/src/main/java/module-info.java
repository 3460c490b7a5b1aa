/** Describes every table once, and has the inputs, outputs and limits of the readers and writers of every format. */
@SuppressWarnings("module") // the modules named here are built after this one
module vn.donvi.tables {
    requires static transitive org.jspecify;
    requires transitive vn.donvi.core;

    exports vn.donvi.tables;
    exports vn.donvi.tables.eligibility;
    exports vn.donvi.tables.gazetteer;
    exports vn.donvi.tables.party;
    exports vn.donvi.tables.plan;
    exports vn.donvi.tables.schema;
    exports vn.donvi.tables.seat;
    exports vn.donvi.tables.standard;
    exports vn.donvi.tables.surplus;
    exports vn.donvi.tables.shared to
            vn.donvi.address,
            vn.donvi.csv,
            vn.donvi.json,
            vn.donvi.sql;
}
