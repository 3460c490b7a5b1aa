/** Vietnamese names and addresses of any date, and their conversion to the units of another date. */
module vn.donvi.address {
    requires com.google.common;
    requires static transitive org.jspecify;
    requires transitive vn.donvi.core;
    requires transitive vn.donvi.tables;

    exports vn.donvi.address;
    exports vn.donvi.address.code;
    exports vn.donvi.address.name;
}
