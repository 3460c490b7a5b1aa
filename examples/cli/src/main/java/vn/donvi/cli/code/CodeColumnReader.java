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

/** Reads a column of codes, and a column of names if there is one, from a user's table. */
public final class CodeColumnReader {
    private CodeColumnReader() {}

    /**
     * Reads a table to its end. A malformed row is a problem and is not counted. A blank line is neither.
     *
     * @param table a table opened with the column of codes as its first requested column
     * @param hasNames whether names are the second requested column
     * @param digits the number of digits of the codes
     */
    public static WithProblems<CodeColumn> read(UserTable table, boolean hasNames, CodeDigits digits)
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
                            digits.restored(rows.value(row, 0).orElseThrow().strip()),
                            hasNames ? rows.value(row, 1).orElseThrow() : "");
                }
            }
        }
        return new WithProblems<>(column, problems);
    }
}
