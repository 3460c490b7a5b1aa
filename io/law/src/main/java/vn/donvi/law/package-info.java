/**
 * Reads the language of Vietnamese resolutions on administrative units: what a text states, in its own words. The unit of a
 * gazetteer that a name means is not decided here.
 *
 * <p>{@link vn.donvi.law.resolution} has what a resolution states. The other packages are how it is read, and not for users.
 */
@NullMarked
package vn.donvi.law;

import org.jspecify.annotations.NullMarked;
