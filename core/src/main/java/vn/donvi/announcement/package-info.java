/**
 * What a news text announces about units and their party organisations, as its words say it; which units of a gazetteer it
 * means, and where it and the gazetteer agree and differ.
 */
@NullMarked
package vn.donvi.announcement;

import org.jspecify.annotations.NullMarked;
