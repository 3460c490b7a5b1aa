package vn.donvi.crosswalk.share;

import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;

/** Land or people, which the law states separately. */
public enum Dimension {
    AREA,
    POPULATION;

    public Extent extent(Transfer transfer) {
        return this == AREA ? transfer.area() : transfer.population();
    }

    public Dimension other() {
        return this == AREA ? POPULATION : AREA;
    }
}
