/** Describes the tables of a register of party organisations, each as a {@link vn.donvi.tables.schema.Schema}. */
@NullMarked
package vn.donvi.tables.party;

import org.jspecify.annotations.NullMarked;
