package vn.donvi.law.amendment;

import java.util.ArrayList;
import java.util.List;
import vn.donvi.law.resolution.Clause;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;

/** The problems of one act, each with its line and clause. */
final class Complaints {
    private final String act;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param act the name of the act in problems
     */
    Complaints(String act) {
        this.act = act;
    }

    void add(Clause clause, String message) {
        problems.add(new Problem(Location.of(act, clause.line(), clause.ref().toString()), message));
    }

    void add(String message) {
        problems.add(new Problem(Location.of(act), message));
    }

    /** Adds a problem of a provision, which is then not carried out. */
    void add(Draft draft, String message) {
        draft.fault();
        add(draft.clause(), message);
    }

    List<Problem> problems() {
        return problems;
    }
}
