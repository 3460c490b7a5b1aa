/** The commands about plans: which units must be rearranged, and how they can be. */
@NullMarked
package vn.donvi.cli.plan;

import org.jspecify.annotations.NullMarked;
