/**
 * Which units of a date share a border. The borders come from polygons or from a user's own table; nothing here knows
 * where units lie.
 */
@NullMarked
package vn.donvi.neighbour;

import org.jspecify.annotations.NullMarked;
