/**
 * A plan beside what happened: which of its units were formed, of what, and by which act.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * LocalDate day = LocalDate.of(2025, 7, 1);
 * MergerPlan plan = MergerPlan.of(vn, day).merge("18229", "18259").named("Đức Thọ").seat("18229").build();
 * for (MergerOutcome outcome : PlanComparison.of(plan, vn).outcomes()) {
 *     System.out.println(outcome.kind()); // OTHER_MEMBERS
 * }
 * }</pre>
 */
@NullMarked
package vn.donvi.plan.outcome;

import org.jspecify.annotations.NullMarked;
