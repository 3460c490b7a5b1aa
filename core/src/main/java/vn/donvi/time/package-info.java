/**
 * Time in the sense of the law: half-open ranges of dates, without a special date for "still in force".
 *
 * <pre>{@code
 * DateRange life = DateRange.of(LocalDate.of(2004, 8, 31), LocalDate.of(2025, 7, 1));
 * System.out.println(life.contains(LocalDate.of(2025, 7, 1))); // false
 * System.out.println(life); // 2004-08-31/2025-07-01
 * }</pre>
 */
@NullMarked
package vn.donvi.time;

import org.jspecify.annotations.NullMarked;
