/**
 * The gazetteer of Việt Nam: every province, district and commune since 2004-08-31, every change to them with the
 * document that made it, and figures about them, embedded as the CSV tables of {@code vn.donvi.csv}.
 */
@NullMarked
package vn.donvi.vietnam;

import org.jspecify.annotations.NullMarked;
