/** The types of donvi in objects of one's own, as JSON with Jackson's databind. */
@NullMarked
package vn.donvi.jackson;

import org.jspecify.annotations.NullMarked;
