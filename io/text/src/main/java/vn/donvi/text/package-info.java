/**
 * Reads the language of Vietnamese resolutions on administrative units: what a text states, clause by clause, in its own
 * words. Which unit of a gazetteer a name means is not decided here.
 */
@NullMarked
package vn.donvi.text;

import org.jspecify.annotations.NullMarked;
