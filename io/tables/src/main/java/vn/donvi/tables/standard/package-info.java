/**
 * Describes the tables of standards for the size of units, and of the traits of units, each as a {@link
 * vn.donvi.tables.schema.Schema}.
 */
@NullMarked
package vn.donvi.tables.standard;

import org.jspecify.annotations.NullMarked;
