/**
 * Conversions of the codes of other systems to units of a date, and of units to those codes.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * AddressConverter addresses = AddressConverter.to(vn, LocalDate.of(2026, 1, 1));
 * ForeignCodeConverter codes = ForeignCodeConverter.of(addresses, VietnamCodes.load(vn));
 * System.out.println(codes.convert(CodeSystem.POSTAL, "11024").unit());
 * // Optional[Phường Hoàn Kiếm (00070@2025-07-01)]
 * }</pre>
 */
@NullMarked
package vn.donvi.address.code;

import org.jspecify.annotations.NullMarked;
