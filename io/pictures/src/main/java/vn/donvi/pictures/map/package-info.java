/** Maps: areas on a flat map with labels, and classes of values. */
@NullMarked
package vn.donvi.pictures.map;

import org.jspecify.annotations.NullMarked;
