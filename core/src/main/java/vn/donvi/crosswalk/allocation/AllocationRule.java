package vn.donvi.crosswalk.allocation;

import vn.donvi.crosswalk.share.Dimension;

/** Divides a version among its successors, by the best evidence available. */
public interface AllocationRule {
    /** The weights of the edges that leave a version and move something of a dimension, in their order. */
    Weights weights(int unit, Dimension dimension);
}
