/**
 * Which units must be rearranged in a period, and what a merger must reach: the rules as data, the screening of units by
 * them, and the exemptions that are claimed. A trait or a figure that is not known gives both answers and never one.
 *
 * <pre>{@code
 * EligibilityRules rules = VietnamEligibility.load();
 * System.out.println(rules.period("2023-2025").document()); // 35/2023/UBTVQH15
 * }</pre>
 */
@NullMarked
package vn.donvi.plan.eligibility;

import org.jspecify.annotations.NullMarked;
