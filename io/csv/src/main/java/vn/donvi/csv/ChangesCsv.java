package vn.donvi.csv;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.donvi.change.UnitChange;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.AtomicFiles;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.gazetteer.ChangeRow;
import vn.donvi.tables.gazetteer.ChangeRowSchema;
import vn.donvi.tables.gazetteer.TransferRow;
import vn.donvi.tables.gazetteer.TransferRowSchema;

/**
 * The two tables of changes, {@link ChangeRowSchema} and {@link TransferRowSchema}, as one list of changes:
 *
 * <pre>
 * id,date,date_basis,kind,document,clause,unit,open,note
 * 2020-01-01:18280,2020-01-01,in_force,merger,819/NQ-UBTVQH14,"Điều 1, khoản 2",,,
 * 2025-07-01:440,2025-07-01,in_force,dissolution,72/2025/QH15,Điều 1,440@2004-08-31,,districts ended
 *
 * change,source,target,area,population,area_km2,persons
 * 2020-01-01:18280,18280@2004-08-31,18280@2020-01-01,all,all,,
 * 2020-01-01:18280,18283@2004-08-31,18280@2020-01-01,part,all,4.2,1377
 * </pre>
 *
 * <p>A change with a problem in one of its rows is left out of the result, since a part of a change would be another
 * change.
 */
public final class ChangesCsv {
    private static final TableFields CHANGES = TableFields.of(ChangeRowSchema.CHANGE_ROWS.columns());
    private static final TableFields TRANSFERS = TableFields.of(TransferRowSchema.TRANSFER_ROWS.columns());

    private ChangesCsv() {}

    /**
     * Reads two files with the options {@link CsvOptions#STANDARD}.
     *
     * @return the changes in the order of their rows, unmodifiable, and the problems
     * @throws UnreadableFileException if there is no such file, or it is not UTF-8 or too large, or its header is wrong
     * @throws IOException if one cannot be read
     */
    public static WithProblems<List<UnitChange>> read(Path changes, Path transfers) throws IOException {
        return read(Input.of(changes), Input.of(transfers), CsvOptions.STANDARD);
    }

    /**
     * Reads all of two inputs.
     *
     * @return the changes in the order of their rows, unmodifiable, and the problems
     * @throws UnreadableFileException if there is no such file, or it is not UTF-8 or too large, or its header is wrong
     * @throws IOException if one cannot be read
     */
    public static WithProblems<List<UnitChange>> read(Input changes, Input transfers, CsvOptions options)
            throws IOException {
        long limit = options.limits().maxBytes();
        try (TableReader changeRows = new TableReader(CsvInput.open(changes, limit), CHANGES, options);
                TableReader transferRows = new TableReader(CsvInput.open(transfers, limit), TRANSFERS, options)) {
            return new ChangesReader(changeRows, transferRows).read();
        }
    }

    static WithProblems<List<UnitChange>> read(TableInputs inputs, CsvOptions options) throws IOException {
        try (TableReader changeRows = new TableReader(inputs.open(GazetteerFiles.CHANGES), CHANGES, options);
                TableReader transferRows = new TableReader(inputs.open(GazetteerFiles.TRANSFERS), TRANSFERS, options)) {
            return new ChangesReader(changeRows, transferRows).read();
        }
    }

    /**
     * Writes two files, sorted by date and id, all or nothing: old files stay as they are until both new ones are
     * complete.
     *
     * @throws IOException if one cannot be written
     * @throws IllegalArgumentException if an id is blank, or a text has a character that cannot be read back: NUL, or a
     *     byte order mark
     */
    public static void write(Collection<? extends UnitChange> changes, Path changesFile, Path transfersFile)
            throws IOException {
        try (AtomicFiles files = new AtomicFiles()) {
            files.add(changesFile, out -> writeChanges(changes, out, CsvOptions.STANDARD));
            files.add(transfersFile, out -> writeTransfers(changes, out, CsvOptions.STANDARD));
            files.commit();
        }
    }

    /**
     * Writes the changes to one output and their transfers to another, sorted by date and id of the change.
     *
     * @throws IOException if one of them cannot be written
     * @throws IllegalArgumentException if an id is blank, or a text has a character that cannot be read back: NUL, or a
     *     byte order mark
     */
    public static void write(
            Collection<? extends UnitChange> changes, Output changesOut, Output transfersOut, CsvOptions options)
            throws IOException {
        changesOut.write(out -> writeChanges(changes, out, options));
        transfersOut.write(out -> writeTransfers(changes, out, options));
    }

    static void writeChanges(Collection<? extends UnitChange> changes, Writer out, CsvOptions options)
            throws IOException {
        TableWriter rows = new TableWriter(CHANGES, out, options);
        for (UnitChange change : sorted(changes)) {
            ChangeRowSchema.CHANGE_ROWS.write(ChangeRow.of(change), rows);
            rows.endRow();
        }
    }

    static void writeTransfers(Collection<? extends UnitChange> changes, Writer out, CsvOptions options)
            throws IOException {
        TableWriter rows = new TableWriter(TRANSFERS, out, options);
        for (TransferRow transfer : TransferRow.of(sorted(changes))) {
            TransferRowSchema.TRANSFER_ROWS.write(transfer, rows);
            rows.endRow();
        }
    }

    private static List<UnitChange> sorted(Collection<? extends UnitChange> changes) {
        List<UnitChange> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparing(UnitChange::date).thenComparing(UnitChange::id));
        return sorted;
    }
}
