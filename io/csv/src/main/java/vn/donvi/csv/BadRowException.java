package vn.donvi.csv;

/** A field of a row is not what its column holds, or does not go with the others. Never leaves the package. */
final class BadRowException extends Exception {
    private static final long serialVersionUID = 1;

    private final String column;
    private final String problem;

    BadRowException(String column, String problem) {
        super(column + ": " + problem, null, false, false);
        this.column = column;
        this.problem = problem;
    }

    String column() {
        return column;
    }

    String problem() {
        return problem;
    }
}
