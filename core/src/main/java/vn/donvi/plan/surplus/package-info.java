/**
 * Posts and offices that are left over after mergers, by norms of the user's own. donvi has no norms and no numbers of
 * posts: the law leaves them to the provinces, and they change.
 *
 * <pre>{@code
 * SurplusCalculator calculator = SurplusCalculator.of(
 *         List.of(
 *                 new CurrentPosts(UnitCode.of("18229"), "accountants", 2, "a list of the province"),
 *                 new CurrentPosts(UnitCode.of("18244"), "accountants", 1, "a list of the province")),
 *         List.of(new PostNorm(UnitType.XA, 0, Optional.empty(), "accountants", 2, "a decision of the province")));
 * MergedUnit formed = new MergedUnit(
 *         "Đức Thọ", UnitType.XA, Optional.of(55_000L), List.of(UnitCode.of("18229"), UnitCode.of("18244")));
 * System.out.println(calculator.surplus(List.of(formed)).get(0).surplusLow()); // Optional[1]
 * }</pre>
 */
@NullMarked
package vn.donvi.plan.surplus;

import org.jspecify.annotations.NullMarked;
