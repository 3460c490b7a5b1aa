package vn.donvi.tables.schema;

/** A value of a row is not of its column, or contradicts the other values. The engines report it as a problem. */
public final class BadRowException extends Exception {
    private static final long serialVersionUID = 1;

    private final String column;
    private final String problem;

    /** Names the column, and says what is wrong as the end of a sentence. */
    public BadRowException(String column, String problem) {
        super(column + ": " + problem, null, false, false);
        this.column = column;
        this.problem = problem;
    }

    /** The name of the column. */
    public String column() {
        return column;
    }

    /** What is wrong, as the end of a sentence. */
    public String problem() {
        return problem;
    }
}
