package vn.donvi.gazetteer.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RowListTest {
    private final AtomicInteger calls = new AtomicInteger();
    private final RowList<String> rows = RowList.lazily(3, row -> {
        calls.incrementAndGet();
        return "row " + row;
    });

    @Test
    void rowIsMadeWhenItIsAskedForAndOnlyOnce() {
        assertThat(rows).hasSize(3);
        assertThat(calls).hasValue(0);

        assertThat(rows.get(1)).isEqualTo("row 1").isSameAs(rows.get(1));
        assertThat(calls).hasValue(1);

        assertThat(rows).containsExactly("row 0", "row 1", "row 2");
        assertThat(rows).containsExactly("row 0", "row 1", "row 2");
        assertThat(calls).hasValue(3);
    }

    @Test
    void listIsLikeAnyOtherThatCannotBeModified() {
        assertThat(rows.view()).isEqualTo(rows).isUnmodifiable();
        assertThat(rows).isEqualTo(List.of("row 0", "row 1", "row 2")).hasSameHashCodeAs(List.copyOf(rows));
        assertThat(rows.subList(1, 3)).containsExactly("row 1", "row 2");
        assertThat(rows.toArray()).containsExactly("row 0", "row 1", "row 2");
        assertThat(rows.toArray(new String[0])).containsExactly("row 0", "row 1", "row 2");
        assertThat(rows.toArray(new String[] {"", "", "", "", "after"}))
                .containsExactly("row 0", "row 1", "row 2", null, "after");
        assertThat(new ArrayList<>(rows)).isEqualTo(rows);
        assertThatThrownBy(() -> rows.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> rows.set(0, "")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> rows.add("")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> RowList.of(new String[] {"a"}).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void manyThreadsGetOneObjectForARow() throws Exception {
        int threads = 16;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 50; round++) {
                RowList<Object> shared = RowList.lazily(200, row -> new Object());
                CyclicBarrier start = new CyclicBarrier(threads);
                Callable<Object[]> reader = () -> {
                    start.await();
                    return shared.toArray();
                };
                Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());
                for (Future<Object[]> read : executor.invokeAll(Collections.nCopies(threads, reader))) {
                    objects.addAll(List.of(read.get()));
                }
                assertThat(objects).hasSize(200);
            }
        } finally {
            executor.shutdown();
        }
    }
}
