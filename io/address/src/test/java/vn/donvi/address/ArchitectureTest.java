package vn.donvi.address;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Rooms;

/** The rooms of the module: names, and addresses made of them. */
class ArchitectureTest {
    private static final String NAME = "vn.donvi.address.name";

    @Test
    void packagesUseOnlyThoseBelowThem() {
        Rooms.of(AddressConverter.class)
                .open(NAME)
                .open("vn.donvi.address", NAME)
                .open("vn.donvi.address.code", "vn.donvi.address")
                .check();
    }
}
