/** Reads what Vietnamese resolutions on administrative units, and announcements on them, state. */
module vn.donvi.text {
    requires static transitive org.jspecify;
    requires transitive vn.donvi.core;
    requires transitive vn.donvi.files;

    exports vn.donvi.text;
    exports vn.donvi.text.resolution;
}
