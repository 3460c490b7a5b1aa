/** The codes of a column: their digits, lost zeros, and the date that they are of. */
@NullMarked
package vn.donvi.cli.code;

import org.jspecify.annotations.NullMarked;
