/**
 * Describes the tables of posts and offices before and after mergers, each as a {@link vn.donvi.tables.schema.Schema}. All are a
 * user's own.
 *
 * <pre>{@code
 * PostNorm norm = new PostNorm(UnitType.XA, 0, Optional.empty(), "accountants", 2, "a decision of the province");
 * CsvTable.of(PostNormSchema.NORMS).write(List.of(norm), Path.of("norms.csv"));
 * System.out.println(Files.readString(Path.of("norms.csv")).lines().findFirst());
 * // Optional[type,people_from,people_below,post,number,source]
 * }</pre>
 */
@NullMarked
package vn.donvi.tables.surplus;

import org.jspecify.annotations.NullMarked;
