/**
 * A layer of polygons as arcs that neighbours share, and its compact form in a resource. The workshop writes it; {@code
 * vn.donvi.boundaries} reads it.
 */
@NullMarked
package vn.donvi.boundaries.topology;

import org.jspecify.annotations.NullMarked;
