/**
 * The codes that other systems than the statistics office give to units: of ISO 3166-2, of the post, of telephones, or a
 * user's own. One table has them all: unit, system, code, from, until.
 *
 * <pre>{@code
 * CodeRegister codes = VietnamCodes.load(VietnamGazetteer.load());
 * System.out.println(codes.find(CodeSystem.POSTAL, "11024", LocalDate.of(2026, 1, 1)));
 * // [postal 11024: Phường Hoàn Kiếm (00070@2025-07-01)]
 * }</pre>
 */
@NullMarked
package vn.donvi.code;

import org.jspecify.annotations.NullMarked;
