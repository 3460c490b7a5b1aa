/**
 * What became of units between two dates, and how certain that is: all transfers between the dates composed, with the
 * shares of area and population that went each way as bounds and estimates; and values carried over them.
 */
@NullMarked
package vn.donvi.crosswalk;

import org.jspecify.annotations.NullMarked;
