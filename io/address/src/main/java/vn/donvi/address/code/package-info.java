/** Conversions of the codes of other systems to units of a date, and of units to those codes. */
@NullMarked
package vn.donvi.address.code;

import org.jspecify.annotations.NullMarked;
