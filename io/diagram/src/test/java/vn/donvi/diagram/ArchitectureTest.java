package vn.donvi.diagram;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Rooms;

/** The only room of the module. */
class ArchitectureTest {
    @Test
    void packagesUseOnlyThoseBelowThem() {
        Rooms.of(LineageDiagram.class).open("vn.donvi.diagram").check();
    }
}
