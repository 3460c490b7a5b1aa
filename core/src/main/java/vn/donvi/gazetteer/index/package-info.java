/**
 * The tables inside a gazetteer: versions by code and day, transfers as edges, changes, documents and figures. Their
 * rows are made when asked for, so a gazetteer that was built and one that was read from an image answer the same way.
 */
@NullMarked
package vn.donvi.gazetteer.index;

import org.jspecify.annotations.NullMarked;
