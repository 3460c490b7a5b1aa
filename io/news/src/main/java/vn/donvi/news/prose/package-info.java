/**
 * The prose of news: sentences, what of them is covered by statements, and the numbers and words that they are full of.
 */
@NullMarked
package vn.donvi.news.prose;

import org.jspecify.annotations.NullMarked;
