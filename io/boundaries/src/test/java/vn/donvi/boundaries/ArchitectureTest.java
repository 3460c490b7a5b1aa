package vn.donvi.boundaries;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Rooms;

/** The rooms of the module. */
class ArchitectureTest {
    @Test
    void packagesUseOnlyThoseBelowThem() {
        Rooms.of(Boundaries.class)
                .inner("vn.donvi.boundaries.topology")
                .inner("vn.donvi.boundaries.grid", "vn.donvi.boundaries.topology")
                .open("vn.donvi.boundaries", "vn.donvi.boundaries.topology", "vn.donvi.boundaries.grid")
                .open("vn.donvi.boundaries.point", "vn.donvi.boundaries")
                .check();
    }
}
