package vn.donvi.law;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Rooms;

/** The rooms of the module: the language, what a resolution states and changes, how it is read, and the reader above all. */
class ArchitectureTest {
    private static final String LANGUAGE = "vn.donvi.law.language";
    private static final String RESOLUTION = "vn.donvi.law.resolution";
    private static final String AMENDMENT = "vn.donvi.law.amendment";
    private static final String GRAMMAR = "vn.donvi.law.grammar";
    private static final String LAYOUT = "vn.donvi.law.layout";

    @Test
    void packagesUseOnlyThoseBelowThem() {
        Rooms.of(ResolutionReader.class)
                .inner(LANGUAGE)
                .open(RESOLUTION, LANGUAGE)
                .open(AMENDMENT, RESOLUTION)
                .inner(GRAMMAR, LANGUAGE, RESOLUTION)
                .inner(LAYOUT, LANGUAGE, RESOLUTION, GRAMMAR)
                .open("vn.donvi.law", LANGUAGE, RESOLUTION, GRAMMAR, LAYOUT)
                .check();
    }
}
