package vn.donvi.law.grammar;

import java.util.ArrayList;
import java.util.List;
import vn.donvi.law.language.Token;
import vn.donvi.law.resolution.ClauseRef;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;

/** Collects the problems of a text with their places, up to a limit. */
public final class Report {
    private final String file;
    private final int most;
    private final List<Problem> problems = new ArrayList<>();
    private ClauseRef ref = ClauseRef.NONE;
    private int leftOut;

    /** Makes a report on a file that shows at most {@code most} problems one by one. */
    public Report(String file, int most) {
        this.file = file;
        this.most = most;
    }

    /** Sets the clause of the problems that follow. */
    public void enter(ClauseRef clause) {
        ref = clause;
    }

    public void add(Token at, String message) {
        add(at.line(), message);
    }

    public void add(int line, String message) {
        if (problems.size() < most) {
            problems.add(new Problem(Location.of(file, line, ref.toString()), message));
        } else {
            leftOut++;
        }
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Every problem up to the limit, and then the number of the others. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (leftOut > 0) {
            all.add(new Problem(Location.of(file), leftOut + " more problems are not shown"));
        }
        return all;
    }
}
