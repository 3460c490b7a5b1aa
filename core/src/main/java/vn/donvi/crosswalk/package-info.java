/**
 * The fate of units between two dates and its certainty. All transfers between the dates are composed, and the shares
 * of area and population are given as bounds and estimates.
 */
@NullMarked
package vn.donvi.crosswalk;

import org.jspecify.annotations.NullMarked;
