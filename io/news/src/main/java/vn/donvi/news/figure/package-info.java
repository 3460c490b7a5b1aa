/**
 * Reads the figures in news: of units and their party organisations, and of the economy.
 */
@NullMarked
package vn.donvi.news.figure;

import org.jspecify.annotations.NullMarked;
