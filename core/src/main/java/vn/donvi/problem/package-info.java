/** What was wrong with data that was read: collected with its place, not thrown at the first row. */
@NullMarked
package vn.donvi.problem;

import org.jspecify.annotations.NullMarked;
