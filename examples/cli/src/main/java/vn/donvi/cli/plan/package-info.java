/** The commands about plans of mergers. */
@NullMarked
package vn.donvi.cli.plan;

import org.jspecify.annotations.NullMarked;
