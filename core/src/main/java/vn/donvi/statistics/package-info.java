/**
 * What the figures and the changes of a gazetteer add up to: figures carried to versions of the same territory, sums and
 * densities by parent with what is missing, and statistics of changes between two dates.
 */
@NullMarked
package vn.donvi.statistics;

import org.jspecify.annotations.NullMarked;
