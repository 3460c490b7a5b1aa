package vn.donvi.tables;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Rooms;

/** The rooms of the module: texts, schemas, inputs and outputs, and the tables. */
class ArchitectureTest {
    private static final String SHARED = "vn.donvi.tables.shared";
    private static final String SCHEMA = "vn.donvi.tables.schema";
    private static final String GAZETTEER = "vn.donvi.tables.gazetteer";

    @Test
    void packagesUseOnlyThoseBelowThem() {
        Rooms.of(AtomicFiles.class)
                .open("vn.donvi.tables")
                .inner(SHARED, "vn.donvi.tables")
                .open(SCHEMA)
                .open(GAZETTEER, SCHEMA, SHARED)
                .open("vn.donvi.tables.party", SCHEMA, GAZETTEER)
                .open("vn.donvi.tables.plan", SCHEMA, GAZETTEER)
                .open("vn.donvi.tables.seat", SCHEMA, GAZETTEER)
                .open("vn.donvi.tables.standard", SCHEMA, GAZETTEER)
                .open("vn.donvi.tables.surplus", SCHEMA, GAZETTEER)
                .open("vn.donvi.tables.eligibility", SCHEMA, "vn.donvi.tables.standard")
                .check();
    }
}
