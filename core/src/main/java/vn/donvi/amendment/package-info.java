/**
 * Changes of one day laid over a gazetteer, whoever states them: an act or a plan. The units that are formed say what
 * they take of the units of the day before; the versions that end and begin, and the changes between them, follow.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * LocalDate day = LocalDate.of(2026, 12, 1);
 * MergerPlan plan = MergerPlan.of(vn, day).merge("18229", "18244").named("Đức Thọ").seat("18229").build();
 * Gazetteer tomorrow = plan.amendment().appliedTo(vn);
 * System.out.println(tomorrow.on(day).get(UnitCode.of("18229")).id()); // 18229@2026-12-01
 * }</pre>
 */
@NullMarked
package vn.donvi.amendment;

import org.jspecify.annotations.NullMarked;
