/** Reads what Vietnamese resolutions on administrative units state. */
module vn.donvi.text {
    requires static transitive org.jspecify;
    requires transitive vn.donvi.core;

    exports vn.donvi.text;
}
