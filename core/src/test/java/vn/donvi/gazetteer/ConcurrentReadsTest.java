package vn.donvi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.donvi.change.UnitChange;
import vn.donvi.fixture.RandomHistory;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

class ConcurrentReadsTest {
    private static final int THREADS = 16;

    @Test
    void manyThreadsThatAskOneGazetteerGetTheSameAnswers() throws Exception {
        agree(RandomHistory.of(7, 10).build());
    }

    @Test
    void manyThreadsThatAskOneImageGetTheSameAnswers() throws Exception {
        agree(GazetteerImage.read(GazetteerImage.of(RandomHistory.of(7, 10).build())));
    }

    private static void agree(Gazetteer gazetteer) throws Exception {
        List<Object> expected = answers(RandomHistory.of(7, 10).build());
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<List<Object>> reader = () -> {
            start.await();
            return answers(gazetteer);
        };

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<Object>> answers : threads.invokeAll(Collections.nCopies(THREADS, reader))) {
                assertThat(answers.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(expected).hasSizeGreaterThan(1_000);
    }

    /** The gazetteer's first answers to everything: what the reading threads ask is asked for the first time. */
    private static List<Object> answers(Gazetteer gazetteer) {
        List<Object> answers = new ArrayList<>();
        for (AdministrativeUnit unit : gazetteer.units()) {
            Lineage lineage = gazetteer.lineage(unit);
            answers.add(lineage.ancestors());
            answers.add(lineage.descendants());
            answers.add(lineage.steps());
            answers.add(gazetteer.beginnings(unit));
            answers.add(gazetteer.endings(unit));
            answers.add(gazetteer.versions(unit.code()));
            for (UnitChange change : gazetteer.changes()) {
                LocalDate date = change.date();
                Snapshot snapshot = gazetteer.on(date);
                answers.add(snapshot.find(unit.code()));
                answers.add(snapshot.children(unit.code()));
                answers.add(snapshot.parents(unit));
                answers.add(snapshot.within(unit.code(), UnitLevel.COMMUNE));
            }
        }
        return answers;
    }
}
