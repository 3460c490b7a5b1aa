/** Which date a column of codes comes from, as far as the codes, and names if there are any, can tell. */
@NullMarked
package vn.donvi.vintage;

import org.jspecify.annotations.NullMarked;
