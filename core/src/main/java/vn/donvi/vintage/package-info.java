/**
 * Finds the date that a column of codes comes from, as far as the codes and the names, if any, tell it.
 *
 * <pre>{@code
 * CodeColumn column = new CodeColumn();
 * column.add("26740", "Phường Bến Nghé");
 * column.add("26743", "Phường Bến Thành");
 * System.out.println(Vintages.of(VietnamGazetteer.load(), column).verdict()); // DECIDED
 * }</pre>
 */
@NullMarked
package vn.donvi.vintage;

import org.jspecify.annotations.NullMarked;
