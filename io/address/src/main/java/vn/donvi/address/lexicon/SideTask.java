package vn.donvi.address.lexicon;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * A part of a longer work that needs no result of the rest. If there is a second processor, it is done there in a thread
 * of its own, which ends with it; otherwise it is done at once.
 *
 * @param <T> the type of the result
 */
final class SideTask<T> {
    private final FutureTask<T> task;

    private SideTask(FutureTask<T> task) {
        this.task = task;
    }

    /** Begins a task. */
    static <T> SideTask<T> begin(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        if (Runtime.getRuntime().availableProcessors() == 1) {
            task.run();
        } else {
            Thread thread = new Thread(task, "donvi-address");
            thread.setDaemon(true);
            thread.start();
        }
        return new SideTask<>(task);
    }

    /**
     * Waits for the result. An interruption of the waiting thread does not stop the task, and is kept for the caller.
     *
     * @throws RuntimeException or an error that ended the task, as it is
     * @throws IllegalStateException if a checked exception ended the task
     */
    T result() {
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    isInterrupted = true;
                } catch (ExecutionException e) {
                    throw failure(e.getCause());
                }
            }
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }
}
