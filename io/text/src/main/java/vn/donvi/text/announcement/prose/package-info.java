/**
 * The prose of news: sentences, what of them is covered by statements, and the numbers and words that they are full of.
 */
@NullMarked
package vn.donvi.text.announcement.prose;

import org.jspecify.annotations.NullMarked;
