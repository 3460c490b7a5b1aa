/** The edges from a unit to its successor, found in the lists and the record. */
@NullMarked
package vn.donvi.workshop.edge;

import org.jspecify.annotations.NullMarked;
