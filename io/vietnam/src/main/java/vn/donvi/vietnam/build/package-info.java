/** Compiles the tables of this module when it is built; no part of what users call. */
@NullMarked
package vn.donvi.vietnam.build;

import org.jspecify.annotations.NullMarked;
