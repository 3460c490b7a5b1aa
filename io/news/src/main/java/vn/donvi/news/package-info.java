/**
 * Reads Vietnamese news on administrative units and their party organisations: the statements of a text, in its own
 * words.
 *
 * <p>{@link vn.donvi.news.announcement} holds the statements of an announcement, {@link vn.donvi.news.interpretation}
 * the units of a gazetteer that it means. The other packages read them, and are not for users.
 */
@NullMarked
package vn.donvi.news;

import org.jspecify.annotations.NullMarked;
