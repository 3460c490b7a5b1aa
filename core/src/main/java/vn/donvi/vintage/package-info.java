/** Finds the date that a column of codes comes from, as far as the codes and the names, if any, tell it. */
@NullMarked
package vn.donvi.vintage;

import org.jspecify.annotations.NullMarked;
