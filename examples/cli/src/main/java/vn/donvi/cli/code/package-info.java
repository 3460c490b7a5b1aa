/** The codes of a column: their digits, lost zeros and date. */
@NullMarked
package vn.donvi.cli.code;

import org.jspecify.annotations.NullMarked;
