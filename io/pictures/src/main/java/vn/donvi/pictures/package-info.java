/** Pictures of units: maps, flows of lineages and reports of changes, as SVG and as self-contained pages. */
@NullMarked
package vn.donvi.pictures;

import org.jspecify.annotations.NullMarked;
