/**
 * Which units must be rearranged in a period, and what a merger must reach: the rules as data, the screening of units by
 * them, and the exemptions that are claimed. A trait or a figure that is not known gives both answers and never one.
 */
@NullMarked
package vn.donvi.plan.eligibility;

import org.jspecify.annotations.NullMarked;
