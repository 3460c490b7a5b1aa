/**
 * The seats of units: where a unit is administered from, as a publication words it, the former unit in which that is, and
 * a point of the unit for maps.
 */
@NullMarked
package vn.donvi.seat;

import org.jspecify.annotations.NullMarked;
