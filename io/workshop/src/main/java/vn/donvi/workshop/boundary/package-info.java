/** Makes the layers of polygons of {@code io/boundaries} from maps in TopoJSON. */
@NullMarked
package vn.donvi.workshop.boundary;

import org.jspecify.annotations.NullMarked;
