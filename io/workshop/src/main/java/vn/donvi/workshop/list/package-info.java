/** The lists of the statistics office and its record of changes, and the history of each unit in them. */
@NullMarked
package vn.donvi.workshop.list;

import org.jspecify.annotations.NullMarked;
