/** Coordinates as people write them, and the conversion of an address judged by the coordinates that come with it. */
@NullMarked
package vn.donvi.boundaries.point;

import org.jspecify.annotations.NullMarked;
