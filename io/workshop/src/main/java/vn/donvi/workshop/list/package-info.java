/** The lists of the statistics office and its record of changes, and what they say of each unit over time. */
@NullMarked
package vn.donvi.workshop.list;

import org.jspecify.annotations.NullMarked;
