/** How long donvi takes for what it is asked most, and how much it allocates. */
@NullMarked
package vn.donvi.benchmarks;

import org.jspecify.annotations.NullMarked;
