/** Reads the statements of Vietnamese news on administrative units, and finds the units that they mean. */
module vn.donvi.news {
    requires com.google.common;
    requires static transitive org.jspecify;
    requires vn.donvi.address;
    requires transitive vn.donvi.core;
    requires vn.donvi.law;
    requires transitive vn.donvi.tables;

    exports vn.donvi.news;
    exports vn.donvi.news.announcement;
    exports vn.donvi.news.interpretation;
    exports vn.donvi.news.register;
}
