/** The commands changes and stats. */
@NullMarked
package vn.donvi.cli.statistics;

import org.jspecify.annotations.NullMarked;
