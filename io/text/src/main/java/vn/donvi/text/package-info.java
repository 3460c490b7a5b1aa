/**
 * Reads the language of Vietnamese resolutions on administrative units, and of news on units and their party organisations:
 * what a text states, in its own words. Which unit of a gazetteer a name means is not decided here.
 */
@NullMarked
package vn.donvi.text;

import org.jspecify.annotations.NullMarked;
