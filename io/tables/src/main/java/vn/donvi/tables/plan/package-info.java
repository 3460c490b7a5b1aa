/** The table of plans of mergers. */
@NullMarked
package vn.donvi.tables.plan;

import org.jspecify.annotations.NullMarked;
