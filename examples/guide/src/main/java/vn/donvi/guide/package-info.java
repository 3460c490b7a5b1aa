/** Small programs that show how donvi is used. */
@NullMarked
package vn.donvi.guide;

import org.jspecify.annotations.NullMarked;
