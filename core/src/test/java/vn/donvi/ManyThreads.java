package vn.donvi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Asks a fresh object from many threads at once, and compares the answers with those of one thread. Each thread asks
 * every question in an order of its own, so that any of them may be the first to ask one.
 *
 * @param <T> what is asked
 */
public final class ManyThreads<T> {
    private static final int THREADS = 16;

    private final List<Function<? super T, ?>> questions = new ArrayList<>();

    /** Adds a question; its answers must have equals, and say all that matters. */
    public ManyThreads<T> ask(Function<? super T, ?> question) {
        questions.add(question);
        return this;
    }

    /**
     * Asks another fresh object in each round.
     *
     * @param fresh makes an object that nobody has asked anything
     */
    public void agree(int rounds, Supplier<? extends T> fresh) throws Exception {
        List<Object> expected = answers(fresh.get(), inOrder());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < rounds; round++) {
                T asked = fresh.get();
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<Callable<List<Object>>> readers = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    List<Integer> order = inOrder();
                    Collections.shuffle(order, new Random(round * THREADS + thread));
                    readers.add(() -> {
                        start.await();
                        return answers(asked, order);
                    });
                }
                for (Future<List<Object>> answers : threads.invokeAll(readers)) {
                    assertThat(answers.get()).as("round %s", round).isEqualTo(expected);
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    private List<Integer> inOrder() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            order.add(i);
        }
        return order;
    }

    private List<Object> answers(T asked, List<Integer> order) {
        Object[] answers = new Object[questions.size()];
        for (int question : order) {
            answers[question] = questions.get(question).apply(asked);
        }
        return Arrays.asList(answers);
    }
}
