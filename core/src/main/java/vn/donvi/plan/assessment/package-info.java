/**
 * What a plan leads to: the size of the units that it forms, the standards that they meet, what it leaves too small, and
 * the counts of the province before and after. What is not known stays open, with the reason.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * LocalDate day = LocalDate.of(2026, 12, 1);
 * MergerPlan plan = MergerPlan.of(vn, day).merge("18229", "18244").named("Đức Thọ").seat("18229").build();
 * StandardCheck check = StandardCheck.of(VietnamStandards.load(), day);
 * PlanAssessment assessment = PlanAssessment.of(plan, Optional.of(check), UnitTraits.NONE, Optional.empty());
 * PlannedAnswer people = assessment.mergers().get(0).answers().get(0);
 * System.out.println(people.verdict()); // MET
 * }</pre>
 */
@NullMarked
package vn.donvi.plan.assessment;

import org.jspecify.annotations.NullMarked;
