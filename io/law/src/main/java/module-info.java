/** Reads the statements of Vietnamese resolutions on administrative units. */
@SuppressWarnings("module") // news is built after this
module vn.donvi.law {
    requires static transitive org.jspecify;
    requires transitive vn.donvi.core;
    requires transitive vn.donvi.tables;

    exports vn.donvi.law;
    exports vn.donvi.law.amendment;
    exports vn.donvi.law.resolution;
    exports vn.donvi.law.grammar to
            vn.donvi.news;
    exports vn.donvi.law.language to
            vn.donvi.news;
}
