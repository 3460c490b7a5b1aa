/** Maps in TopoJSON, whose polygons share the arcs of their borders. */
@NullMarked
package vn.donvi.workshop.topology;

import org.jspecify.annotations.NullMarked;
