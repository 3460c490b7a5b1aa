package vn.donvi.crosswalk.allocation;

import vn.donvi.crosswalk.share.Dimension;

/** How each version of a flow was shared out among what follows it, by the best evidence there is. */
public interface AllocationRule {
    /** The weights of the edges that lead on from a version and move something of a dimension, in their order. */
    Weights weights(int unit, Dimension dimension);
}
