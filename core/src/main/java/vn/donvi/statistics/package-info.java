/**
 * Statistics of a gazetteer: figures carried to versions of the same territory, sums and densities by parent with the
 * missing figures, and counts of changes between two dates.
 */
@NullMarked
package vn.donvi.statistics;

import org.jspecify.annotations.NullMarked;
