package vn.donvi.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Citation;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Enactment;
import vn.donvi.change.Establishment;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.unit.UnitId;

/** Reads the tables of {@link ChangesCsv} and puts them together. */
final class ChangesReader {
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
            if (leftOut.contains(draft.id)) {
                continue;
            }
            if (draft.unit.isPresent() || !draft.transfers.isEmpty()) {
                complete.add(draft.change());
            } else if (!transfers.isStopped()) {
                changes.report(
                        Location.of(changesFile, draft.line, ChangesCsv.KIND.name()),
                        label(draft.kind) + " needs transfers, but " + transfersFile + " has none for '" + draft.id
                                + "'");
            }
        }
        List<Problem> problems = new ArrayList<>(changes.problems());
        problems.addAll(transfers.problems());
        return new WithProblems<>(Collections.unmodifiableList(complete), problems);
    }

    private void readChanges() throws IOException {
        while (changes.next()) {
            try {
                Draft draft = draft();
                Draft first = drafts.putIfAbsent(draft.id, draft);
                if (first != null) {
                    throw ChangesCsv.ID.bad("'" + draft.id + "' is already the id of line " + first.line);
                }
            } catch (BadRowException e) {
                changes.report(e);
                leaveOut(changes.find(ChangesCsv.ID));
            }
        }
    }

    private Draft draft() throws BadRowException {
        ChangeKind kind = changes.get(ChangesCsv.KIND);
        Optional<UnitId> unit = changes.get(ChangesCsv.UNIT);
        boolean open = changes.get(ChangesCsv.OPEN).isPresent();
        boolean ofOneUnit = kind == ChangeKind.ESTABLISHMENT || kind == ChangeKind.DISSOLUTION;
        if (ofOneUnit != unit.isPresent()) {
            throw ChangesCsv.UNIT.bad((ofOneUnit ? "must not be empty for " : "must be empty for ") + label(kind));
        }
        if (open && !ofOneUnit) {
            throw ChangesCsv.OPEN.bad("must be empty for " + label(kind));
        }
        Enactment enactment = new Enactment(
                changes.get(ChangesCsv.DATE),
                changes.get(ChangesCsv.DATE_BASIS),
                Citation.of(changes.get(ChangesCsv.DOCUMENT), changes.get(ChangesCsv.CLAUSE)));
        return new Draft(
                changes.get(ChangesCsv.ID),
                changes.line(),
                enactment,
                kind,
                unit,
                open,
                changes.get(ChangesCsv.NOTE),
                unit.isPresent() ? List.of() : new ArrayList<>(4));
    }

    private void readTransfers() throws IOException {
        while (transfers.next()) {
            try {
                String id = transfers.get(ChangesCsv.CHANGE);
                Transfer transfer = transfer();
                Draft draft = drafts.get(id);
                if (draft != null) {
                    if (draft.unit.isPresent()) {
                        throw ChangesCsv.CHANGE.bad(
                                "'" + id + "' is of kind " + label(draft.kind) + ", which has no transfers");
                    }
                    draft.transfers.add(transfer);
                } else if (!leftOut.contains(id) && !changes.isStopped()) {
                    throw ChangesCsv.CHANGE.bad("'" + id + "' is not an id in " + changesFile);
                }
            } catch (BadRowException e) {
                transfers.report(e);
                leaveOut(transfers.find(ChangesCsv.CHANGE));
            }
        }
    }

    private Transfer transfer() throws BadRowException {
        Transfer transfer = Transfer.of(
                transfers.get(ChangesCsv.SOURCE),
                transfers.get(ChangesCsv.TARGET),
                transfers.get(ChangesCsv.AREA),
                transfers.get(ChangesCsv.POPULATION));
        Optional<Double> areaKm2 = transfers.get(ChangesCsv.AREA_KM2);
        if (areaKm2.isPresent()) {
            transfer = transfer.withAreaKm2(areaKm2.get());
        }
        Optional<Long> persons = transfers.get(ChangesCsv.PERSONS);
        return persons.isPresent() ? transfer.withPersons(persons.get()) : transfer;
    }

    private void leaveOut(Optional<String> id) {
        if (id.isPresent()) {
            leftOut.add(id.get());
        }
    }

    private static String label(ChangeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** A row of the table of changes, and the transfers that were found for it. */
    private record Draft(
            String id,
            int line,
            Enactment enactment,
            ChangeKind kind,
            Optional<UnitId> unit,
            boolean open,
            String note,
            List<Transfer> transfers) {
        UnitChange change() {
            if (kind == ChangeKind.ESTABLISHMENT) {
                return new Establishment(id, enactment, unit.orElseThrow(), open, note);
            }
            if (kind == ChangeKind.DISSOLUTION) {
                return new Dissolution(id, enactment, unit.orElseThrow(), open, note);
            }
            return new Rearrangement(id, enactment, kind, transfers, note);
        }
    }
}
