package vn.donvi.problem;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown if data have problems and the caller accepts none; carries all of them, in order. */
public final class ProblemsException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 10;

    private final ImmutableList<Problem> problems;

    /**
     * @param problems at least one
     * @throws IllegalArgumentException if there is none
     */
    public ProblemsException(List<Problem> problems) {
        super(message(problems));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** Every problem, in the order it was met; unmodifiable. */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problem to report");
        }
        StringBuilder text = new StringBuilder(problems.size() == 1 ? "1 problem:" : problems.size() + " problems:");
        problems.stream().limit(SHOWN).forEach(problem -> text.append("\n  ").append(problem));
        if (problems.size() > SHOWN) {
            text.append("\n  … and ").append(problems.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
