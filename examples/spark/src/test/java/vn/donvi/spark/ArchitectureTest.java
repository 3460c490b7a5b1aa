package vn.donvi.spark;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Rooms;
import vn.donvi.spark.sql.DonviFunctions;

/** The rooms of the module: what executors keep is below what uses it. */
class ArchitectureTest {
    private static final String EXECUTOR = "vn.donvi.spark.executor";

    @Test
    void functionsAndTheJobUseOnlyWhatExecutorsKeep() {
        Rooms.of(DonviFunctions.class)
                .inner(EXECUTOR)
                .inner("vn.donvi.spark.sql", EXECUTOR)
                .inner("vn.donvi.spark.job", EXECUTOR)
                .check();
    }
}
