package vn.donvi.workshop;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Rooms;

/** The rooms of the workshop, from the sources to the gazetteer. */
class ArchitectureTest {
    private static final String PROVISION = "vn.donvi.workshop.provision";
    private static final String SOURCE = "vn.donvi.workshop.source";
    private static final String ACT = "vn.donvi.workshop.act";
    private static final String LIST = "vn.donvi.workshop.list";
    private static final String EDGE = "vn.donvi.workshop.edge";
    private static final String DECREE = "vn.donvi.workshop.decree";
    private static final String REFORM = "vn.donvi.workshop.reform";
    private static final String FIGURE = "vn.donvi.workshop.figure";
    private static final String SEAT = "vn.donvi.workshop.seat";
    private static final String BOUNDARY = "vn.donvi.workshop.boundary";
    private static final String OVERLAY = "vn.donvi.workshop.overlay";
    private static final String DIGEST = "vn.donvi.workshop.digest";

    @Test
    void packagesUseOnlyThoseBelowThem() {
        Rooms.of(Rebuild.class)
                .inner(PROVISION)
                .inner(SOURCE, PROVISION)
                .inner(ACT, SOURCE)
                .inner(LIST, SOURCE, ACT)
                .inner(EDGE, SOURCE, LIST)
                .inner(DECREE, SOURCE, ACT, LIST, EDGE)
                .inner(REFORM, SOURCE, LIST, EDGE)
                .inner(FIGURE, SOURCE, LIST, EDGE, REFORM)
                .inner(SEAT, SOURCE, LIST, EDGE, REFORM)
                .inner(BOUNDARY, SOURCE)
                .inner(DIGEST, PROVISION, SOURCE, LIST)
                .inner(OVERLAY, SOURCE, REFORM, BOUNDARY, DIGEST)
                .inner("vn.donvi.workshop", SOURCE, ACT, LIST, EDGE, DECREE, REFORM, FIGURE, SEAT)
                .check();
    }
}
