package vn.donvi.plan;

import java.util.Objects;
import vn.donvi.problem.Problem;

/**
 * Something that is wrong with a plan.
 *
 * @param reason the kind of fault
 * @param problem the fault with its place
 */
public record PlanProblem(Reason reason, Problem problem) {
    public PlanProblem {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(problem, "problem");
    }

    /** Whether the plan cannot be laid over a gazetteer as it is. */
    public boolean isBlocking() {
        return reason.isBlocking;
    }

    @Override
    public String toString() {
        return problem.toString();
    }

    /** The kinds of faults. Kinds may be added. */
    public enum Reason {
        /** A unit is not in force the day before. */
        UNKNOWN_UNIT(true),
        /** A unit is taken whole, and something else of it is taken too. */
        TAKEN_TWICE(true),
        /** The extents of what is taken of a unit do not go together, such as a rest without a part. */
        EXTENTS_DISAGREE(true),
        /** Rows of one change say different things of it. */
        CONTRADICTION(true),
        /** The units of a change are of two levels or of two provinces, or the type is of another level. */
        NOT_TOGETHER(true),
        /** The plan changes no unit. */
        CHANGES_NOTHING(true),
        /** A change cannot be laid over the gazetteer for another reason. */
        OBSTACLE(true),
        /** A change leaves its only unit as it is. */
        STAYS(false),
        /** A unit of the level, in the same district or province, has the name already. */
        NAME_TAKEN(false),
        /** The figures of the parts of a unit do not give that of the whole. */
        PARTS_DO_NOT_SUM(false),
        /** No border is known between units of a change. */
        NOT_ADJACENT(false),
        /** No rule with standards is in force on the day. */
        NO_STANDARDS(false);

        private final boolean isBlocking;

        Reason(boolean isBlocking) {
            this.isBlocking = isBlocking;
        }
    }
}
