/** The types of donvi in objects of one's own, as JSON with the databind of Jackson 2. */
@NullMarked
package vn.donvi.jackson2;

import org.jspecify.annotations.NullMarked;
