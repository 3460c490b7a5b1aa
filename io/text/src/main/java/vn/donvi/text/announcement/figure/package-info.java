/**
 * Reads the figures in news: of units and their party organisations, and of the economy.
 */
@NullMarked
package vn.donvi.text.announcement.figure;

import org.jspecify.annotations.NullMarked;
