/** Carries figures of the units of one date to the units of another. */
@NullMarked
package vn.donvi.harmonize;

import org.jspecify.annotations.NullMarked;
