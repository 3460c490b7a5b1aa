/** Describes the table of the seats of units as a {@link vn.donvi.tables.schema.Schema}. */
@NullMarked
package vn.donvi.tables.seat;

import org.jspecify.annotations.NullMarked;
