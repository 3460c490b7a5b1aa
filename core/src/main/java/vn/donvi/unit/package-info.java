/**
 * Administrative units: one immutable version for each span of dates in which no property of a unit changed.
 *
 * <pre>{@code
 * AdministrativeUnit unit = AdministrativeUnit.builder(
 *                 UnitCode.of("18229"), UnitType.XA, "Đức Thọ", DateRange.from(LocalDate.of(2025, 7, 1)))
 *         .parent(UnitCode.of("42"))
 *         .build();
 * System.out.println(unit.id() + " is " + unit.fullName()); // 18229@2025-07-01 is Xã Đức Thọ
 * }</pre>
 */
@NullMarked
package vn.donvi.unit;

import org.jspecify.annotations.NullMarked;
