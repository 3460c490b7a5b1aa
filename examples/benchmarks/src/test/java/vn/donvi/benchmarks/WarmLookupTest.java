package vn.donvi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.vietnam.VietnamGazetteer;

class WarmLookupTest {
    private static final LocalDate DATE = LocalDate.of(2010, 1, 1);

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Gazetteer vn = VietnamGazetteer.load();
    private final UnitCode[] codes =
            vn.on(DATE).units().stream().map(AdministrativeUnit::code).toArray(UnitCode[]::new);

    @Test
    void secondLookupInASnapshotAllocatesNothing() {
        Snapshot snapshot = vn.on(DATE);
        int first = lookUpAll(snapshot);
        long before = allocated();
        int second = lookUpAll(snapshot);
        long after = allocated();

        assertThat(after - before).isZero();
        assertThat(second).isEqualTo(first).isGreaterThan(codes.length);
        assertThat(codes).hasSizeGreaterThan(11_000);
    }

    @Test
    void secondLookupAllocatesNothingNotEvenTheSnapshot() {
        int first = lookUpAll();
        long before = allocated();
        int second = lookUpAll();
        long after = allocated();

        assertThat(after - before).isZero();
        assertThat(second).isEqualTo(first);
    }

    private long allocated() {
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private int lookUpAll(Snapshot snapshot) {
        int letters = 0;
        for (UnitCode code : codes) {
            letters += snapshot.get(code).name().length();
        }
        return letters;
    }

    private int lookUpAll() {
        int letters = 0;
        for (UnitCode code : codes) {
            letters += vn.on(DATE).get(code).name().length();
        }
        return letters;
    }
}
