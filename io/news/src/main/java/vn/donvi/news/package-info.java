/**
 * Reads Vietnamese news on administrative units and their party organisations: what a text states, in its own words.
 *
 * <p>{@link vn.donvi.news.announcement} has what an announcement states, {@link vn.donvi.news.interpretation} the units of a
 * gazetteer that it means. The other packages are how it is read, and not for users.
 */
@NullMarked
package vn.donvi.news;

import org.jspecify.annotations.NullMarked;
