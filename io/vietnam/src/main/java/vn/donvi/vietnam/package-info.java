/**
 * The gazetteer of Việt Nam: every province, district and commune since 2004-08-31, every change to them with the
 * document that made it, and figures about them, embedded as the CSV tables of {@code vn.donvi.csv}.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * System.out.println(vn.on(LocalDate.of(2025, 7, 1)).count(UnitLevel.COMMUNE)); // 3321
 * System.out.println(vn.knownUntil()); // 2026-09-20
 * }</pre>
 */
@NullMarked
package vn.donvi.vietnam;

import org.jspecify.annotations.NullMarked;
