package vn.donvi.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Enactment;
import vn.donvi.change.Establishment;
import vn.donvi.change.Extent;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.tables.schema.Column;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * Makes units and changes from a short table of changes. Units that continue through a change are cut into versions.
 * Missing changes are added, so that every later version has an origin and every ended version a successor, if only an
 * unknown one.
 */
final class OwnHistory {
    private final OwnChanges table;
    private final LocalDate baseline;
    private final String source;
    private final Map<UnitCode, TreeMap<LocalDate, AdministrativeUnit>> versions = new HashMap<>();
    private final Map<UnitId, AdministrativeUnit> byId = new HashMap<>();
    /** The moves of each day, in the order of the table. */
    private final TreeMap<LocalDate, List<Move>> moves = new TreeMap<>();

    /** The versions that begin where a unit of the table was cut. */
    private final Set<UnitId> cutAt = new HashSet<>();

    /** The versions with an unknown successor by a row, and that row. */
    private final Map<UnitId, OwnChanges.Row> endsSaid = new HashMap<>();

    private final Map<UnitId, OwnChanges.Row> beginningsSaid = new HashMap<>();
    private final List<UnitChange> changes = new ArrayList<>();
    private int continued;
    private int divided;
    private int openEnds;
    private int openBeginnings;

    /**
     * Begins with the units of the table.
     *
     * @param source the document to be cited for rows without a document
     */
    OwnHistory(List<AdministrativeUnit> units, OwnChanges table, LocalDate baseline, String source) {
        this.table = table;
        this.baseline = baseline;
        this.source = source;
        for (AdministrativeUnit unit : units) {
            versions.computeIfAbsent(unit.code(), code -> new TreeMap<>())
                    .put(unit.id().since(), unit);
        }
    }

    /** Makes the versions and changes. Rows that contradict the units or other rows are reported to the table. */
    void make() {
        List<OwnChanges.Row> sound = new ArrayList<>();
        for (OwnChanges.Row row : table.rows()) {
            if (cut(row)) {
                sound.add(row);
            }
        }
        for (Map<LocalDate, AdministrativeUnit> each : versions.values()) {
            each.values().forEach(unit -> byId.put(unit.id(), unit));
        }
        sound.forEach(this::addMove);
        addContinuations();
        moves.forEach(this::addRearrangements);
        addOpenEnds();
    }

    /** The versions of units, without order. */
    List<AdministrativeUnit> units() {
        return List.copyOf(byId.values());
    }

    List<UnitChange> changes() {
        return changes;
    }

    /** Gives the assumptions to {@code notes}, each as a sentence. */
    void tell(Consumer<String> notes) {
        if (divided > 0) {
            notes.accept("no extents of " + count(divided, "unit") + " that went to several: how much went to each is"
                    + " taken to be unknown");
        }
        if (!cutAt.isEmpty()) {
            notes.accept(count(cutAt.size(), "unit")
                    + " that went on through a change: taken to be another version from then on");
        }
        if (continued > 0) {
            notes.accept(count(continued, "unit") + " that ended while another began with the same code: taken to have"
                    + " become it");
        }
        if (openEnds > 0) {
            notes.accept(count(openEnds, "unit") + " that ended, and no row says as what: the successor is taken to be"
                    + " unknown");
        }
        if (openBeginnings > 0) {
            notes.accept(count(openBeginnings, "unit")
                    + " that began, and no row says of what: the origin is taken to be" + " unknown");
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    // Versions

    /** Cuts the units that continue through a change. Returns whether the row agrees with the units. */
    private boolean cut(OwnChanges.Row row) {
        boolean isFromKnown = row.from() == null || ends(row, row.from());
        boolean isToKnown = row.to() == null || begins(row, row.to());
        return isFromKnown && isToKnown;
    }

    private boolean ends(OwnChanges.Row row, UnitCode code) {
        LocalDate date = row.date();
        AdministrativeUnit unit = inForce(code, date.minusDays(1));
        if (unit == null) {
            table.report(
                    row,
                    OwnChanges.FROM,
                    "no unit bears the code " + code + " on " + date.minusDays(1) + ", the day before");
            return false;
        }
        if (row.to() == null && unit.isInForce(date)) {
            table.report(row, OwnChanges.FROM, "the unit of the code " + code + " goes on after that day");
            return false;
        }
        cut(unit, date);
        return true;
    }

    private boolean begins(OwnChanges.Row row, UnitCode code) {
        LocalDate date = row.date();
        AdministrativeUnit unit = inForce(code, date);
        if (unit == null) {
            table.report(row, OwnChanges.TO, "no unit bears the code " + code + " on " + date);
            return false;
        }
        if (row.from() == null && unit.id().since().isBefore(date)) {
            table.report(
                    row,
                    OwnChanges.TO,
                    "the unit of the code " + code + " began on " + unit.id().since() + " already");
            return false;
        }
        cut(unit, date);
        return true;
    }

    private @Nullable AdministrativeUnit inForce(UnitCode code, LocalDate date) {
        TreeMap<LocalDate, AdministrativeUnit> ofCode = versions.get(code);
        Map.Entry<LocalDate, AdministrativeUnit> latest = ofCode == null ? null : ofCode.floorEntry(date);
        return latest == null || !latest.getValue().isInForce(date) ? null : latest.getValue();
    }

    /** Cuts a version in two, if it is in force both on a date and on the day before. Other versions stay unchanged. */
    private void cut(AdministrativeUnit unit, LocalDate date) {
        if (!unit.isInForce(date) || unit.id().since().equals(date)) {
            return;
        }
        Optional<LocalDate> end = unit.validity().endExclusive();
        TreeMap<LocalDate, AdministrativeUnit> ofCode = Objects.requireNonNull(versions.get(unit.code()));
        ofCode.put(
                unit.id().since(),
                unit.toBuilder(DateRange.of(unit.id().since(), date)).build());
        ofCode.put(
                date,
                unit.toBuilder(end.isPresent() ? DateRange.of(date, end.get()) : DateRange.from(date))
                        .build());
        cutAt.add(UnitId.of(unit.code(), date));
    }

    // Moves

    /** A unit that became another. The row is null for an assumption. */
    private record Move(UnitId from, UnitId to, OwnChanges.@Nullable Row row) {}

    private void addMove(OwnChanges.Row row) {
        AdministrativeUnit from =
                row.from() == null ? null : inForce(row.from(), row.date().minusDays(1));
        AdministrativeUnit to = row.to() == null ? null : inForce(row.to(), row.date());
        if (from != null && to != null) {
            moves.computeIfAbsent(row.date(), date -> new ArrayList<>()).add(new Move(from.id(), to.id(), row));
        } else if (from != null) {
            endsSaid.put(from.id(), row);
        } else if (to != null) {
            beginningsSaid.put(to.id(), row);
        }
    }

    /**
     * Assumes that a version became the next one of its code, if that begins when it ends.
     *
     * <p>There is no such assumption if a row gives an unknown successor for the one, or an unknown origin for the
     * other. There is none either if rows give both a successor of the one and an origin of the other. In this case two
     * parts of a cut version are joined nevertheless.
     */
    private void addContinuations() {
        Set<UnitId> left = new HashSet<>();
        Set<UnitId> entered = new HashSet<>();
        Set<Move> said = new HashSet<>();
        for (List<Move> ofDay : moves.values()) {
            for (Move move : ofDay) {
                left.add(move.from());
                entered.add(move.to());
                said.add(new Move(move.from(), move.to(), null));
            }
        }
        report(endsSaid, left, OwnChanges.TO, "must not be empty, since another row says a successor");
        report(beginningsSaid, entered, OwnChanges.FROM, "must not be empty, since another row says an origin");
        left.addAll(endsSaid.keySet());
        entered.addAll(beginningsSaid.keySet());
        for (TreeMap<LocalDate, AdministrativeUnit> ofCode : versions.values()) {
            for (AdministrativeUnit unit : ofCode.values()) {
                LocalDate end = unit.validity().endExclusive().orElse(null);
                AdministrativeUnit next = end == null ? null : ofCode.get(end);
                if (end == null || next == null) {
                    continue;
                }
                Move move = new Move(unit.id(), next.id(), null);
                boolean isOpen = endsSaid.containsKey(unit.id()) || beginningsSaid.containsKey(next.id());
                boolean isElsewhere = left.contains(unit.id()) && entered.contains(next.id()) && !isCut(next);
                if (!isOpen && !isElsewhere && !said.contains(move)) {
                    continued += isCut(next) ? 0 : 1;
                    moves.computeIfAbsent(end, date -> new ArrayList<>()).add(move);
                }
            }
        }
    }

    /** Reports rows without a successor or origin that other rows give. */
    private void report(Map<UnitId, OwnChanges.Row> open, Set<UnitId> said, Column<?> column, String message) {
        open.forEach((unit, row) -> {
            if (said.contains(unit)) {
                table.report(row, column, message);
            }
        });
    }

    /** Whether a version and the one before it are one version in the table of units. */
    private boolean isCut(AdministrativeUnit next) {
        return cutAt.contains(next.id());
    }

    // Changes

    /** Makes one change of all moves of a day that share units, directly or through other moves. */
    private void addRearrangements(LocalDate date, List<Move> ofDay) {
        Map<UnitId, List<Move>> bySource = new LinkedHashMap<>();
        Map<UnitId, List<Move>> byTarget = new HashMap<>();
        for (Move move : ofDay) {
            bySource.computeIfAbsent(move.from(), id -> new ArrayList<>()).add(move);
            byTarget.computeIfAbsent(move.to(), id -> new ArrayList<>()).add(move);
        }
        Map<Move, Transfer> transfers = new HashMap<>();
        bySource.values().forEach(leaving -> addTransfers(leaving, transfers));
        Set<Move> done = new HashSet<>();
        for (Move move : ofDay) {
            if (!done.contains(move)) {
                Set<Move> together = new HashSet<>();
                gather(move, bySource, byTarget, together);
                done.addAll(together);
                changes.add(rearrangement(
                        date,
                        ofDay.stream().filter(together::contains).distinct().toList(),
                        transfers));
            }
        }
    }

    private static void gather(
            Move first, Map<UnitId, List<Move>> bySource, Map<UnitId, List<Move>> byTarget, Set<Move> together) {
        List<Move> open = new ArrayList<>(List.of(first));
        while (!open.isEmpty()) {
            Move move = open.remove(open.size() - 1);
            if (together.add(move)) {
                open.addAll(bySource.getOrDefault(move.from(), List.of()));
                open.addAll(byTarget.getOrDefault(move.to(), List.of()));
            }
        }
    }

    private void addTransfers(List<Move> leaving, Map<Move, Transfer> transfers) {
        boolean isUnknown = false;
        for (Move move : leaving) {
            Extent area = extent(move, leaving, true);
            Extent population = extent(move, leaving, false);
            isUnknown |= area == Extent.UNKNOWN && !isStated(move, true);
            isUnknown |= population == Extent.UNKNOWN && !isStated(move, false);
            Transfer transfer = Transfer.of(move.from(), move.to(), area, population);
            if (move.row() != null && move.row().areaKm2().isPresent()) {
                transfer = transfer.withAreaKm2(move.row().areaKm2().get());
            }
            if (move.row() != null && move.row().persons().isPresent()) {
                transfer = transfer.withPersons(move.row().persons().get());
            }
            transfers.put(move, transfer);
        }
        divided += isUnknown ? 1 : 0;
    }

    /**
     * Returns the stated extent of a move, or the assumed one. A unit that went to one other is moved whole. Nothing is
     * left for a move beside one of all. The only move without an extent is the rest of stated parts. Everything else
     * is unknown.
     */
    private static Extent extent(Move move, List<Move> leaving, boolean ofArea) {
        Extent stated = stated(move, ofArea);
        if (stated != null) {
            return stated;
        }
        if (leaving.size() == 1) {
            return Extent.ALL;
        }
        boolean isLast =
                leaving.stream().filter(each -> !isStated(each, ofArea)).count() == 1;
        boolean hasParts = leaving.stream().anyMatch(each -> stated(each, ofArea) == Extent.PART);
        boolean isRest = isLast
                && hasParts
                && leaving.stream()
                        .noneMatch(
                                each -> stated(each, ofArea) == Extent.REST || stated(each, ofArea) == Extent.UNKNOWN);
        boolean isNone = leaving.stream().anyMatch(each -> stated(each, ofArea) == Extent.ALL);
        return isNone ? Extent.NONE : isRest ? Extent.REST : Extent.UNKNOWN;
    }

    private static boolean isStated(Move move, boolean ofArea) {
        return stated(move, ofArea) != null;
    }

    /**
     * Returns the extent in the row; null if it has none. An extent given only for area or only for population holds
     * for both.
     */
    private static @Nullable Extent stated(Move move, boolean ofArea) {
        OwnChanges.Row row = move.row();
        if (row == null) {
            return null;
        }
        Extent first = ofArea ? row.area() : row.population();
        return first != null ? first : ofArea ? row.population() : row.area();
    }

    private Rearrangement rearrangement(LocalDate date, List<Move> together, Map<Move, Transfer> transfers) {
        TreeSet<UnitCode> targets = new TreeSet<>();
        Set<String> documents = new TreeSet<>();
        Set<String> remarks = new TreeSet<>();
        OwnChanges.Row cited = null;
        List<Transfer> moved = new ArrayList<>();
        for (Move move : together) {
            OwnChanges.Row row = move.row();
            targets.add(move.to().code());
            moved.add(Objects.requireNonNull(transfers.get(move)));
            if (row != null && !row.note().isEmpty()) {
                remarks.add(row.note());
            }
            if (row != null && !row.document().isEmpty()) {
                cited = cited == null ? row : cited;
                documents.add(row.document());
            }
        }
        if (cited != null && documents.size() > 1) {
            documents.remove(cited.document());
            remarks.add("also by " + String.join(", ", documents));
        }
        return Rearrangement.of(
                date + ":" + targets.first(),
                new Enactment(date, DateBasis.IN_FORCE, citation(cited)),
                moved,
                id -> Objects.requireNonNull(byId.get(id)),
                String.join("; ", remarks));
    }

    private void addOpenEnds() {
        Set<UnitId> left = new HashSet<>();
        Set<UnitId> entered = new HashSet<>();
        for (UnitChange change : changes) {
            change.transfers().forEach(transfer -> left.add(transfer.source()));
            change.transfers().forEach(transfer -> entered.add(transfer.target()));
        }
        List<AdministrativeUnit> sorted = new ArrayList<>(byId.values());
        sorted.sort(Comparator.comparing(AdministrativeUnit::id));
        for (AdministrativeUnit unit : sorted) {
            LocalDate end = unit.validity().endExclusive().orElse(null);
            LocalDate since = unit.id().since();
            if (end != null && !left.contains(unit.id())) {
                openEnds += endsSaid.containsKey(unit.id()) ? 0 : 1;
                OwnChanges.Row row = endsSaid.get(unit.id());
                changes.add(new Dissolution(
                        end + ":" + unit.code() + ":end",
                        new Enactment(end, DateBasis.IN_FORCE, citation(row)),
                        unit.id(),
                        true,
                        row == null ? "" : row.note()));
            }
            if (since.isAfter(baseline) && !entered.contains(unit.id())) {
                openBeginnings += beginningsSaid.containsKey(unit.id()) ? 0 : 1;
                OwnChanges.Row row = beginningsSaid.get(unit.id());
                changes.add(new Establishment(
                        since + ":" + unit.code() + ":begin",
                        new Enactment(since, DateBasis.IN_FORCE, citation(row)),
                        unit.id(),
                        true,
                        row == null ? "" : row.note()));
            }
        }
    }

    /** Returns the citation of a row; the source if the row cites nothing, or there is no row. */
    private Citation citation(OwnChanges.@Nullable Row row) {
        return row == null || row.document().isEmpty()
                ? Citation.of(source)
                : Citation.of(row.document(), row.clause());
    }
}
