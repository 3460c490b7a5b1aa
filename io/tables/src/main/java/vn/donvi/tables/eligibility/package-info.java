/**
 * Describes the tables of the rules by which units must be rearranged, and of the exemptions that a user claims, each as a
 * {@link vn.donvi.tables.schema.Schema}.
 */
@NullMarked
package vn.donvi.tables.eligibility;

import org.jspecify.annotations.NullMarked;
