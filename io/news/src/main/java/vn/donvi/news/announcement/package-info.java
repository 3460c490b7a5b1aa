/** The statements of a news text about units and their party organisations, in the words of the text. */
@NullMarked
package vn.donvi.news.announcement;

import org.jspecify.annotations.NullMarked;
