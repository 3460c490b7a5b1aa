/**
 * The gazetteer: every version of every unit and every change between them, validated as a whole. It is queried by date
 * ({@link vn.donvi.gazetteer.Snapshot}) and through time ({@link vn.donvi.gazetteer.Lineage}).
 */
@NullMarked
package vn.donvi.gazetteer;

import org.jspecify.annotations.NullMarked;
