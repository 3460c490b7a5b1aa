package vn.donvi.cli.code;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.donvi.csv.UserRows;
import vn.donvi.csv.UserTable;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.vintage.CodeColumn;
import vn.donvi.vintage.LeadingZeros;

/** Reads a column of codes, and a column of names if there is one, from a user's table. */
public final class CodeColumnReader {
    /** The number of codes after which no more rows of a beginning are read. */
    private static final int TELLING = 10_000;

    private CodeColumnReader() {}

    /**
     * Reads the first codes of a table, without blanks around them. Leaves out those that are unreadable or empty.
     *
     * @param table a table opened with the column of codes as its first requested column
     */
    public static List<String> beginning(UserTable table) throws IOException {
        List<String> codes = new ArrayList<>();
        for (Optional<UserRows> next = table.next(); next.isPresent() && codes.size() < TELLING; next = table.next()) {
            UserRows rows = next.get();
            for (int row = 0; row < rows.size(); row++) {
                rows.value(row, 0)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .ifPresent(codes::add);
            }
        }
        return codes;
    }

    /**
     * Reads a table to its end. A malformed row is a problem and is not counted. A blank line is neither.
     *
     * @param table a table opened with the column of codes as its first requested column
     * @param hasNames whether names are the second requested column
     * @param zeros restores the leading zeros of the codes
     */
    public static WithProblems<CodeColumn> read(UserTable table, boolean hasNames, LeadingZeros zeros)
            throws IOException {
        CodeColumn column = new CodeColumn();
        List<Problem> problems = new ArrayList<>();
        for (Optional<UserRows> next = table.next(); next.isPresent(); next = table.next()) {
            UserRows rows = next.get();
            for (int row = 0; row < rows.size(); row++) {
                Optional<Problem> problem = rows.problem(row);
                if (problem.isPresent()) {
                    problems.add(problem.get());
                } else if (!rows.isBlank(row)) {
                    column.add(
                            zeros.restore(rows.value(row, 0).orElseThrow().strip()),
                            hasNames ? rows.value(row, 1).orElseThrow() : "");
                }
            }
        }
        return new WithProblems<>(column, problems);
    }
}
