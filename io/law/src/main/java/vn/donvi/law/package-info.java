/**
 * Reads the language of Vietnamese resolutions on administrative units: the statements of a text, in its own words.
 * Which unit of a gazetteer a name means is not decided here.
 *
 * <p>{@link vn.donvi.law.resolution} holds the statements of a resolution. The other packages read them, and are not
 * for users.
 */
@NullMarked
package vn.donvi.law;

import org.jspecify.annotations.NullMarked;
