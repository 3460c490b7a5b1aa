/** Rules that allocate the people and the area of a divided unit to the units that it went to. */
@NullMarked
package vn.donvi.crosswalk.allocation;

import org.jspecify.annotations.NullMarked;
