/** The shared code of the readers and writers of every format. */
@SuppressWarnings("module") // csv and json are built after this
module vn.donvi.tables {
    requires static transitive org.jspecify;
    requires transitive vn.donvi.core;

    exports vn.donvi.tables;
    exports vn.donvi.tables.shared to
            vn.donvi.csv,
            vn.donvi.json;
}
