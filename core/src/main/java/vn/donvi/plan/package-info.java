/**
 * Plans of mergers: units that are to be formed on one day of units of the day before. A plan that is laid over a
 * gazetteer is a gazetteer, on which lineages, crosswalks, statistics and registers work as on any other.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * LocalDate day = LocalDate.of(2026, 12, 1);
 * MergerPlan plan = MergerPlan.of(vn, day).merge("18229", "18244").named("Đức Thọ").seat("18229").build();
 * System.out.println(plan.gazetteer().on(day).get(UnitCode.of("18229")).id()); // 18229@2026-12-01
 * }</pre>
 */
@NullMarked
package vn.donvi.plan;

import org.jspecify.annotations.NullMarked;
