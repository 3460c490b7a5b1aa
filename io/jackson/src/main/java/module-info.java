/** Binds the types of donvi to JSON in objects of one's own, with Jackson's databind. */
module vn.donvi.jackson {
    requires com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;
    requires transitive tools.jackson.databind;
    requires transitive vn.donvi.address;
    requires transitive vn.donvi.core;
    requires vn.donvi.json;
    requires vn.donvi.news;

    exports vn.donvi.jackson;

    opens vn.donvi.jackson to
            tools.jackson.databind;

    provides tools.jackson.databind.JacksonModule with
            vn.donvi.jackson.DonviModule;
}
