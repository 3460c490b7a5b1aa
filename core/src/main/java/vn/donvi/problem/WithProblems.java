package vn.donvi.problem;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A value that was read, together with all problems met while reading it, in order.
 *
 * <p>No problem is lost. A caller looks at {@link #problems()}, or calls {@link #orThrow()} to get one exception that
 * carries all of them.
 *
 * @param <T> the type of the value
 * @param value the part that could be read
 * @param problems the problems, in order; unmodifiable
 */
public record WithProblems<T>(T value, List<Problem> problems) {
    public WithProblems {
        Objects.requireNonNull(value, "value");
        problems = List.copyOf(problems);
    }

    /** A value without problems. */
    public static <T> WithProblems<T> clean(T value) {
        return new WithProblems<>(value, List.of());
    }

    /** Whether there are no problems. */
    public boolean isClean() {
        return problems.isEmpty();
    }

    /**
     * The value, if there are no problems.
     *
     * @throws ProblemsException if there is a problem, carrying every problem
     */
    public T orThrow() {
        if (!isClean()) {
            throw new ProblemsException(problems);
        }
        return value;
    }

    /** The same problems with the value changed by {@code function}. */
    public <R> WithProblems<R> map(Function<? super T, ? extends R> function) {
        return new WithProblems<>(function.apply(value), problems);
    }
}
