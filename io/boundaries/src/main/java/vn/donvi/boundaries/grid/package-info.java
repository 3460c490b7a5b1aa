/** The face at a point: a grid of cells over the borders of a layer. Not exported. */
@NullMarked
package vn.donvi.boundaries.grid;

import org.jspecify.annotations.NullMarked;
