package vn.donvi.problem;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What was read, together with everything that was wrong while reading it, in the order it was met.
 *
 * <p>Nothing wrong is thrown away: a caller looks at {@link #problems()}, or asks for {@link #orThrow()} to have any
 * problem become one exception that carries all of them.
 *
 * @param <T> what was read
 * @param value what could be read
 * @param problems what was wrong, in order; unmodifiable
 */
public record WithProblems<T>(T value, List<Problem> problems) {
    public WithProblems {
        Objects.requireNonNull(value, "value");
        problems = List.copyOf(problems);
    }

    /** A value with nothing wrong. */
    public static <T> WithProblems<T> clean(T value) {
        return new WithProblems<>(value, List.of());
    }

    /** Whether nothing was wrong. */
    public boolean isClean() {
        return problems.isEmpty();
    }

    /**
     * The value if nothing was wrong.
     *
     * @throws ProblemsException if anything was, carrying every problem
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
