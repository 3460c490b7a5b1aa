/** Changes and counts: changes, stats. */
@NullMarked
package vn.donvi.cli.statistics;

import org.jspecify.annotations.NullMarked;
