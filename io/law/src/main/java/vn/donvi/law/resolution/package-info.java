/**
 * What a resolution on administrative units provides, in its own words: the provisions that a
 * {@link vn.donvi.law.ResolutionReader} finds. Which unit of a gazetteer a name means is not decided here.
 */
@NullMarked
package vn.donvi.law.resolution;

import org.jspecify.annotations.NullMarked;
