/** The edges from what a unit was to what it became, found in the lists and the record. */
@NullMarked
package vn.donvi.workshop.edge;

import org.jspecify.annotations.NullMarked;
