/** The prose of news: sentences, their words that statements cover, and the numbers and words frequent in them. */
@NullMarked
package vn.donvi.news.prose;

import org.jspecify.annotations.NullMarked;
