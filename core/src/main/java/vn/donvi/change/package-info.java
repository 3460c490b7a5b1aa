/**
 * Changes that the law made to units: documents and citations, transfers from old versions to new ones, and the changes
 * that gather them.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * AdministrativeUnit former = vn.on(LocalDate.of(2019, 6, 1)).get(UnitCode.of("18301"));
 * LineageStep step = vn.lineage(former).later().get(0);
 * System.out.println(step.change().kind() + " by " + step.change().citation()); // MERGER by 819/NQ-UBTVQH14
 * System.out.println(step.transfer()); // 18301@2004-08-31 -> 18280@2020-01-01 (area ALL, population ALL)
 * }</pre>
 */
@NullMarked
package vn.donvi.change;

import org.jspecify.annotations.NullMarked;
