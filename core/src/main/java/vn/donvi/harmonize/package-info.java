/**
 * Carries figures of the units of one date to the units of another.
 *
 * <pre>{@code
 * Destinations today = Destinations.at(VietnamGazetteer.load(), LocalDate.of(2025, 7, 1), UnitLevel.PROVINCE);
 * CountHarmonizer births = new CountHarmonizer(today, LocalDate.of(2019, 12, 31));
 * births.add(UnitCode.of("02"), new BigDecimal(1500));
 * births.add(UnitCode.of("08"), new BigDecimal(1200));
 * HarmonizedValue value = births.result().values().get(0);
 * System.out.println(value.unit() + " " + value.value()); // Tỉnh Tuyên Quang (08@2025-07-01) Optional[2700]
 * }</pre>
 */
@NullMarked
package vn.donvi.harmonize;

import org.jspecify.annotations.NullMarked;
