package vn.donvi.geo;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Rooms;

/** The room of the module. */
class ArchitectureTest {
    @Test
    void thereIsOnePackage() {
        Rooms.of(GeoJson.class).open("vn.donvi.geo").check();
    }
}
