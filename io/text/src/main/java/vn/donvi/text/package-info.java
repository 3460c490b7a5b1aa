/**
 * Reads the language of Vietnamese resolutions on administrative units, and of news on units and their party organisations:
 * what a text states, in its own words. Which unit of a gazetteer a name means is not decided here.
 *
 * <p>What a resolution states is in {@link vn.donvi.text.resolution}, what an announcement states in
 * {@link vn.donvi.announcement} of the core; the other packages are how it is read, and not for users.
 */
@NullMarked
package vn.donvi.text;

import org.jspecify.annotations.NullMarked;
