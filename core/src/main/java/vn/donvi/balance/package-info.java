/**
 * Compares published wholes with the sums of their parts: what documents move, and what lies in provinces.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * List<WholeAndParts> wholes = BalanceCheck.of(vn);
 * System.out.println(wholes.stream().allMatch(whole -> whole.balance().isBalanced(0.01))); // true
 * }</pre>
 */
@NullMarked
package vn.donvi.balance;

import org.jspecify.annotations.NullMarked;
