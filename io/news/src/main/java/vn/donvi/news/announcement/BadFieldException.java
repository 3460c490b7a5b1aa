package vn.donvi.news.announcement;

import java.util.Objects;

/** A field of a row that has another form than {@link StatementFields} gives it, or contradicts the others. */
public final class BadFieldException extends Exception {
    private static final long serialVersionUID = 1;

    private final String field;
    private final String problem;

    BadFieldException(String field, String problem) {
        super(field + ": " + problem, null, false, false);
        this.field = Objects.requireNonNull(field, "field");
        this.problem = Objects.requireNonNull(problem, "problem");
    }

    /** The name of the field. */
    public String field() {
        return field;
    }

    /** The problem of the field, in words that continue its name. */
    public String problem() {
        return problem;
    }
}
