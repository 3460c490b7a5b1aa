/** The names of units in texts: folded for comparison, and looked up in a compact table. */
@NullMarked
package vn.donvi.address.name;

import org.jspecify.annotations.NullMarked;
