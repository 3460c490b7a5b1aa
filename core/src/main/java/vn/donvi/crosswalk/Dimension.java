package vn.donvi.crosswalk;

import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;

/** Land or people, which the law keeps apart. */
enum Dimension {
    AREA,
    POPULATION;

    Extent extent(Transfer transfer) {
        return this == AREA ? transfer.area() : transfer.population();
    }

    Dimension other() {
        return this == AREA ? POPULATION : AREA;
    }
}
