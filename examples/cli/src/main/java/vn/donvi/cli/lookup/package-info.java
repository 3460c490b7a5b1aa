/** Questions about one unit: show, trace, find. */
@NullMarked
package vn.donvi.cli.lookup;

import org.jspecify.annotations.NullMarked;
