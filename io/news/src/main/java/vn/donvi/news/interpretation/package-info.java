/**
 * The units of a gazetteer that an announcement means, and the differences between the announcement and the gazetteer.
 */
@NullMarked
package vn.donvi.news.interpretation;

import org.jspecify.annotations.NullMarked;
