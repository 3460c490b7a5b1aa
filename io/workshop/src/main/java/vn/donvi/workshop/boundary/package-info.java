/** Reads maps in TopoJSON, and makes the layers of polygons of {@code io/boundaries} from them. */
@NullMarked
package vn.donvi.workshop.boundary;

import org.jspecify.annotations.NullMarked;
