package vn.donvi.sql;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Rooms;

/** The module has one room. */
class ArchitectureTest {
    @Test
    void theModuleHasOnePackage() {
        Rooms.of(SqlTable.class).open("vn.donvi.sql").check();
    }
}
