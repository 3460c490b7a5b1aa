package vn.donvi.pictures;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Rooms;

/** The rooms of the module. */
class ArchitectureTest {
    @Test
    void packagesUseOnlyThoseBelowThem() {
        Rooms.of(UnitMap.class)
                .inner("vn.donvi.pictures.page")
                .inner("vn.donvi.pictures.map", "vn.donvi.pictures.page")
                .inner("vn.donvi.pictures.flow", "vn.donvi.pictures.page")
                .open("vn.donvi.pictures", "vn.donvi.pictures.page", "vn.donvi.pictures.map", "vn.donvi.pictures.flow")
                .check();
    }
}
