/** Administrative units: one immutable version for each span of dates in which no property of a unit changed. */
@NullMarked
package vn.donvi.unit;

import org.jspecify.annotations.NullMarked;
