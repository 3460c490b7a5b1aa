/**
 * Describes the tables of a gazetteer, of its snapshots and of crosswalks.
 *
 * <p>Each table is a {@link vn.donvi.tables.schema.Schema} with one constant. Formats with nested objects have a change
 * with its transfers in one row ({@link vn.donvi.tables.gazetteer.ChangeSchema}). Flat formats have two tables for them
 * ({@link vn.donvi.tables.gazetteer.ChangeRowSchema}, {@link vn.donvi.tables.gazetteer.TransferRowSchema}).
 */
@NullMarked
package vn.donvi.tables.gazetteer;

import org.jspecify.annotations.NullMarked;
