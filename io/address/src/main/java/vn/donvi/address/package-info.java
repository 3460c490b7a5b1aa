/**
 * Addresses of any date: reading them from text as people write it, and conversion to the units of another date. Every
 * uncertainty is reported.
 *
 * <pre>{@code
 * AddressConverter converter = AddressConverter.to(VietnamGazetteer.load(), LocalDate.of(2025, 7, 1));
 * Conversion result = converter.convert("12 Lê Lợi, P. Bến Nghé, Q1, TP.HCM");
 * System.out.println(result.status() + " " + result.unit()); // EXACT Optional[Phường Sài Gòn (26740@2025-07-01)]
 * }</pre>
 */
@NullMarked
package vn.donvi.address;

import org.jspecify.annotations.NullMarked;
