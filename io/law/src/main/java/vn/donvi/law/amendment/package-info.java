/**
 * What a resolution does to a gazetteer: the units that its clauses mean, the versions that end and begin, and the
 * changes between them.
 *
 * <p>{@link vn.donvi.law.amendment.ResolutionResolver} takes the facts that {@link vn.donvi.law.ResolutionReader} has
 * read, finds each named unit among those in force the day before, and gives an
 * {@link vn.donvi.amendment.Amendment}. What is not certain is a problem with its clause, and changes nothing.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * Resolution act = ResolutionReader.read("act.txt", """
 *         Số: 7/NQ-UBTVQH16 Hà Nội, ngày 3 tháng 11 năm 2026
 *         Điều 1. Sắp xếp các đơn vị hành chính cấp xã của tỉnh Hà Tĩnh
 *         1. Nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Đức Minh vào xã Đức Thọ.
 *         """).value();
 * WithProblems<Amendment> resolved = ResolutionResolver.over(vn).resolve(act, LocalDate.of(2026, 12, 1));
 * System.out.println(resolved.value().changes().get(0).transfers().get(1));
 * // 18244@2025-07-01 -> 18229@2026-12-01 (area ALL, population ALL)
 * System.out.println(resolved.problems()); // []
 * }</pre>
 */
@NullMarked
package vn.donvi.law.amendment;

import org.jspecify.annotations.NullMarked;
