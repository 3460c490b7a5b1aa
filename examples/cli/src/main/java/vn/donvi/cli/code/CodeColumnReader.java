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

/** Reads a column of codes, and one of names if there is one, from a user's table. */
public final class CodeColumnReader {
    private CodeColumnReader() {}

    /**
     * Reads a table to its end. A row that is not well formed is a problem and not counted; a blank line is none.
     *
     * @param table one of which the codes were asked for as the first column
     * @param hasNames whether names were asked for as the second
     * @param digits how many digits the codes have
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
