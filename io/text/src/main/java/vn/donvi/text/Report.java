package vn.donvi.text;

import java.util.ArrayList;
import java.util.List;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;

/** Collects what is wrong with a text, with the place that is being read, up to a limit. */
final class Report {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private ClauseRef ref = ClauseRef.NONE;
    private int leftOut;

    Report(String file) {
        this.file = file;
    }

    /** What is added from now on stands in this clause. */
    void enter(ClauseRef clause) {
        ref = clause;
    }

    void add(Token at, String message) {
        add(at.line(), message);
    }

    void add(int line, String message) {
        if (problems.size() < ResolutionReader.MAX_PROBLEMS) {
            problems.add(new Problem(Location.of(file, line, ref.toString()), message));
        } else {
            leftOut++;
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Every problem, and after the limit how many more there were. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (leftOut > 0) {
            all.add(new Problem(Location.of(file), leftOut + " more problems are not shown"));
        }
        return all;
    }
}
