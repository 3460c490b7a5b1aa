/** Flows: units as bars over time and bands between them. */
@NullMarked
package vn.donvi.pictures.flow;

import org.jspecify.annotations.NullMarked;
