/**
 * Statistics of a gazetteer: figures carried to versions of the same territory, sums and densities by parent with the
 * missing figures, and counts of changes between two dates.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * LocalDate day = LocalDate.of(2019, 4, 1);
 * CarriedFigures census = CarriedFigures.of(vn, Measure.CENSUS_POPULATION, AsOf.exactly(day));
 * FigureSum district = census.sum(vn.on(day).within(UnitCode.of("253"), UnitLevel.COMMUNE));
 * System.out.println(district.persons() + " people, missing " + district.missing());
 * // OptionalLong[98738] people, missing []
 * }</pre>
 */
@NullMarked
package vn.donvi.statistics;

import org.jspecify.annotations.NullMarked;
