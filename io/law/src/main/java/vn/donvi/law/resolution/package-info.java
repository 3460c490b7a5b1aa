/**
 * The provisions of a resolution on administrative units, in its own words: those that a
 * {@link vn.donvi.law.ResolutionReader} finds. Which unit of a gazetteer a name means is not decided here.
 */
@NullMarked
package vn.donvi.law.resolution;

import org.jspecify.annotations.NullMarked;
