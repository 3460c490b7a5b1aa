/** Binds the types of donvi to JSON in objects of one's own, with the databind of Jackson 2. */
@SuppressWarnings("module") // the digit at the end is that of Jackson 2
module vn.donvi.jackson2 {
    requires transitive com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires transitive vn.donvi.address;
    requires transitive vn.donvi.core;
    requires vn.donvi.json;
    requires vn.donvi.news;

    exports vn.donvi.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            vn.donvi.jackson2.DonviJackson2Module;
}
