/**
 * The search for mergers: the sets of neighbours with which a unit reaches a standard, and the division of a district or
 * province into groups that leaves no unit below it. Every answer says how far the search went.
 *
 * <p>The graphs are arrays of numbers. They have some hundred vertices and are walked millions of times, and the searches
 * are for connected sets under constraints, which no library of graphs offers; so core needs none for them.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * LocalDate day = LocalDate.of(2026, 1, 1);
 * MergerDomain domain = MergerDomain.of(
 *         UnitProfiles.of(vn, day, UnitTraits.NONE),
 *         Boundaries.load(vn).on(day).neighbourhood(UnitLevel.COMMUNE),
 *         StandardCheck.of(VietnamStandards.load(), day),
 *         vn.on(day).units(UnitLevel.COMMUNE),
 *         Optional.empty());
 * AdministrativeUnit commune = vn.on(day).get(UnitCode.of("18262"));
 * Alternatives found = AlternativeSearch.in(domain).upTo(3).around(commune);
 * System.out.println(found.alternatives().size() + " sets"); // 37 sets
 * }</pre>
 */
@NullMarked
package vn.donvi.plan.alternative;

import org.jspecify.annotations.NullMarked;
