/** Administrative units: one flat, immutable version per span of dates in which nothing about a unit changed. */
@NullMarked
package vn.donvi.unit;

import org.jspecify.annotations.NullMarked;
