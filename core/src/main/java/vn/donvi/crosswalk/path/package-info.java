/** The paths from a unit over all changes to the units of another date. */
@NullMarked
package vn.donvi.crosswalk.path;

import org.jspecify.annotations.NullMarked;
