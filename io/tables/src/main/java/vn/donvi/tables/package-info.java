/**
 * The sources and targets of the readers and writers of every format, and their limits.
 *
 * <pre>{@code
 * Input old = Input.of(Path.of("customers.csv")).in(TextEncoding.TCVN3);
 * System.out.println(old.name()); // customers.csv
 * System.out.println(ReadLimits.DEFAULT.withMaxProblems(20).maxProblems()); // 20
 * }</pre>
 */
@NullMarked
package vn.donvi.tables;

import org.jspecify.annotations.NullMarked;
