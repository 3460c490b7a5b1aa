/** The command about the standards for the size of units. */
@NullMarked
package vn.donvi.cli.standard;

import org.jspecify.annotations.NullMarked;
