/** Problems in data that was read, collected with their places instead of thrown at the first row. */
@NullMarked
package vn.donvi.problem;

import org.jspecify.annotations.NullMarked;
