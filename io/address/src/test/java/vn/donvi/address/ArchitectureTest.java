package vn.donvi.address;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Rooms;

/** The rooms of the module: names, what is known about places, the reading of an address, and its conversion. */
class ArchitectureTest {
    private static final String NAME = "vn.donvi.address.name";
    private static final String LEXICON = "vn.donvi.address.lexicon";
    private static final String MENTION = "vn.donvi.address.mention";
    private static final String HYPOTHESIS = "vn.donvi.address.hypothesis";

    @Test
    void packagesUseOnlyThoseBelowThem() {
        Rooms.of(AddressConverter.class)
                .open(NAME)
                .inner(LEXICON, NAME)
                .inner(MENTION, NAME, LEXICON)
                .inner(HYPOTHESIS, NAME, LEXICON, MENTION)
                .open("vn.donvi.address", NAME, LEXICON, MENTION, HYPOTHESIS)
                .open("vn.donvi.address.code", "vn.donvi.address")
                .check();
    }
}
