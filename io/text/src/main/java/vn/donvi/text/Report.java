package vn.donvi.text;

import java.util.ArrayList;
import java.util.List;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;

/** Collects what is wrong with a text, with the place that is being read. */
final class Report {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private ClauseRef ref = ClauseRef.NONE;

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
        problems.add(new Problem(Location.of(file, line, ref.toString()), message));
    }

    List<Problem> problems() {
        return problems;
    }
}
