package vn.donvi.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.gazetteer.ChangeRow;
import vn.donvi.tables.gazetteer.ChangeRowSchema;
import vn.donvi.tables.gazetteer.TransferRow;
import vn.donvi.tables.gazetteer.TransferRowSchema;
import vn.donvi.tables.schema.BadRowException;

/** Reads the tables of {@link ChangesCsv} and joins them to changes. */
final class ChangesReader {
    private static final ChangeRowSchema CHANGES = ChangeRowSchema.CHANGE_ROWS;
    private static final TransferRowSchema TRANSFERS = TransferRowSchema.TRANSFER_ROWS;

    private final String changesFile;
    private final String transfersFile;
    private final TableReader changes;
    private final TableReader transfers;

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    /** The ids of changes with a problem in one of their rows. */
    private final Set<String> leftOut = new HashSet<>();

    ChangesReader(TableReader changes, TableReader transfers) {
        this.changesFile = changes.file();
        this.transfersFile = transfers.file();
        this.changes = changes;
        this.transfers = transfers;
    }

    WithProblems<List<UnitChange>> read() throws IOException {
        readChanges();
        readTransfers();
        List<UnitChange> complete = new ArrayList<>(drafts.size());
        for (Draft draft : drafts.values()) {
            if (leftOut.contains(draft.row.id())) {
                continue;
            }
            if (draft.row.isOfOneUnit() || !draft.transfers.isEmpty()) {
                complete.add(draft.row.change(draft.transfers));
            } else if (!transfers.isStopped()) {
                changes.report(
                        Location.of(changesFile, draft.line, CHANGES.kind().name()),
                        draft.row.kindLabel() + " needs transfers, but " + transfersFile + " has none for '"
                                + draft.row.id() + "'");
            }
        }
        List<Problem> problems = new ArrayList<>(changes.problems());
        problems.addAll(transfers.problems());
        return new WithProblems<>(Collections.unmodifiableList(complete), problems);
    }

    private void readChanges() throws IOException {
        while (changes.next()) {
            try {
                ChangeRow row = CHANGES.read(changes);
                Draft first = drafts.putIfAbsent(row.id(), new Draft(row, changes.line()));
                if (first != null) {
                    throw CHANGES.id().bad("'" + row.id() + "' is already the id of line " + first.line);
                }
            } catch (BadRowException e) {
                changes.report(e);
                leaveOut(changes.find(CHANGES.id()));
            }
        }
    }

    private void readTransfers() throws IOException {
        while (transfers.next()) {
            try {
                TransferRow row = TRANSFERS.read(transfers);
                String id = row.change();
                Draft draft = drafts.get(id);
                if (draft != null) {
                    if (draft.row.isOfOneUnit()) {
                        throw TRANSFERS
                                .change()
                                .bad("'" + id + "' is of kind " + draft.row.kindLabel() + ", which has no transfers");
                    }
                    draft.transfers.add(row.transfer());
                } else if (!leftOut.contains(id) && !changes.isStopped()) {
                    throw TRANSFERS.change().bad("'" + id + "' is not an id in " + changesFile);
                }
            } catch (BadRowException e) {
                transfers.report(e);
                leaveOut(transfers.find(TRANSFERS.change()));
            }
        }
    }

    private void leaveOut(Optional<String> id) {
        if (id.isPresent()) {
            leftOut.add(id.get());
        }
    }

    /** A row of the table of changes, its line, and its transfers so far. */
    private record Draft(ChangeRow row, int line, List<Transfer> transfers) {
        Draft(ChangeRow row, int line) {
            this(row, line, row.isOfOneUnit() ? List.of() : new ArrayList<>(4));
        }
    }
}
