/**
 * What a resolution does to a gazetteer: the units that its clauses mean, the versions that end and begin, and the
 * changes between them.
 *
 * <p>{@link vn.donvi.law.amendment.ResolutionResolver} takes the facts that {@link vn.donvi.law.ResolutionReader} has
 * read, finds each named unit among those in force the day before, and gives an
 * {@link vn.donvi.amendment.Amendment}. What is not certain is a problem with its clause, and changes nothing.
 */
@NullMarked
package vn.donvi.law.amendment;

import org.jspecify.annotations.NullMarked;
