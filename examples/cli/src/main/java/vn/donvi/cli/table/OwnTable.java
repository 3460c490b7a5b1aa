package vn.donvi.cli.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.csv.CsvOptions;
import vn.donvi.csv.CsvTable;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.Input;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.schema.Schema;

/** A CSV file of a user's own that an option names. */
public final class OwnTable {
    private OwnTable() {}

    /**
     * Reads a file. Columns that need no value may be missing.
     *
     * @param option the option that names it, for messages
     * @throws WrongUsageException if the file cannot be read, or a row of it has a problem; the user is told each faulty row
     *     with its line
     */
    public static <T> List<T> read(Invocation invocation, String option, Schema<T> schema, Path file) {
        try {
            return CsvTable.of(schema)
                    .mayOmitColumns()
                    .read(Input.of(file), CsvOptions.STANDARD)
                    .orThrow();
        } catch (UnreadableFileException e) {
            throw new WrongUsageException(ErrorText.message(e));
        } catch (IOException e) {
            throw new WrongUsageException(Message.of("table.unreadable", ErrorText.message(e)));
        } catch (ProblemsException e) {
            Faults told = Faults.tell(invocation, e.problems());
            throw new WrongUsageException(Message.of("table.unusable", option, told.rows(), told.ifMore()));
        }
    }
}
