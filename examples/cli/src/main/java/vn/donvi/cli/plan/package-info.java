/** The commands about plans of mergers: which units must be rearranged, how they can be, and what a plan leads to. */
@NullMarked
package vn.donvi.cli.plan;

import org.jspecify.annotations.NullMarked;
