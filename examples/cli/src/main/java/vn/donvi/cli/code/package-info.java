/** The codes of a column: how they are read, and what the user is told about their zeros and date. */
@NullMarked
package vn.donvi.cli.code;

import org.jspecify.annotations.NullMarked;
