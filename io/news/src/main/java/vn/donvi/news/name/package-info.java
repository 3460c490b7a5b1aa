/** Names in news: those of units and of persons with their posts. Both are runs of words with capitals. */
@NullMarked
package vn.donvi.news.name;

import org.jspecify.annotations.NullMarked;
