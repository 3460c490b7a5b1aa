/** Vietnamese names and addresses of any date, and the units of another date that they mean. */
module vn.donvi.address {
    requires com.google.common;
    requires static transitive org.jspecify;
    requires transitive vn.donvi.core;

    exports vn.donvi.address;
    exports vn.donvi.address.name;
}
