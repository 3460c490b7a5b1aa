package vn.donvi.gazetteer.index;

import vn.donvi.change.Extent;

/** How much each edge moves, without an object for the transfer. Thread-safe. */
public interface EdgeExtents {
    /** How much of the land of its source an edge moves. */
    Extent area(int edge);

    /** How much of the people of its source an edge moves. */
    Extent population(int edge);
}
