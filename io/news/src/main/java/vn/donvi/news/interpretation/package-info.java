/** The units of a gazetteer that an announcement means, and the places where the announcement and the gazetteer differ. */
@NullMarked
package vn.donvi.news.interpretation;

import org.jspecify.annotations.NullMarked;
