package vn.donvi.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Document;
import vn.donvi.change.Establishment;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.index.MeasurementIndex;
import vn.donvi.gazetteer.index.UnitIndex;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/** Checks the invariants of a gazetteer that is about to be built, and collects every violation. */
final class InvariantChecks {
    private final UnitIndex index;
    private final UnitsById unitsById;
    private final TransferGraph graph;
    private final LocalDate baseline;
    private final int baselineDay;
    private final LocalDate knownUntil;
    private final List<Violation> violations = new ArrayList<>();

    /** Marks the edges of changes that name known units and touch their dates. Only these edges are checked further. */
    private final boolean[] sound;

    /** Mark the units with a transfer to them, a transfer from them, or an establishment or dissolution instead. */
    private final boolean[] entered;

    private final boolean[] left;
    /** Marks the units with several transfers from them, or with one that does not move the whole. */
    private final boolean[] divided;

    private final boolean[] established;
    private final boolean[] dissolved;

    /** The parent found last. */
    private int parent = UnitIndex.NONE;

    InvariantChecks(UnitIndex index, TransferGraph graph, LocalDate baseline, LocalDate knownUntil) {
        this.index = index;
        this.unitsById = new UnitsById(index);
        this.graph = graph;
        this.baseline = baseline;
        this.baselineDay = UnitIndex.day(baseline);
        this.knownUntil = knownUntil;
        this.sound = new boolean[graph.edges()];
        this.entered = new boolean[index.size()];
        this.left = new boolean[index.size()];
        this.divided = new boolean[index.size()];
        this.established = new boolean[index.size()];
        this.dissolved = new boolean[index.size()];
    }

    void duplicateDocument(Document document) {
        report(Invariant.UNIQUE_IDENTITY, "document " + document.number() + " is listed twice");
    }

    /**
     * Every violation, by invariant.
     *
     * @param documents the numbers of the documents
     * @param changes the changes of the graph, in its order
     */
    List<Violation> run(
            Set<String> documents,
            List<UnitChange> changes,
            MeasurementIndex measurements,
            List<ShareEstimate> shares) {
        checkUnits();
        checkChanges(documents, changes);
        checkEnds();
        checkExtents();
        checkMeasurements(documents, measurements);
        checkShares(documents, shares);
        if (!violations.isEmpty()) {
            violations.sort(Comparator.comparing(Violation::invariant));
        }
        return violations;
    }

    // Units

    private void checkUnits() {
        int longest = 0; // of the versions of a code so far, the one that ends last
        for (int i = 0; i < index.size(); i++) {
            longest = checkUnit(i, longest);
        }
    }

    /** Returns the version that ends last among the versions of the unit's code up to this one. */
    private int checkUnit(int number, int longestBefore) {
        AdministrativeUnit unit = index.unit(number);
        if (index.from(number) < baselineDay) {
            report(Invariant.WITHIN_COVERAGE, unit + " begins before the baseline " + baseline, unit.id());
        }
        boolean another = index.isAnother(number);
        if (another) {
            checkVersions(number - 1, longestBefore, number);
        }
        checkParent(number, unit);
        return !another || index.until(number) > index.until(longestBefore) ? number : longestBefore;
    }

    private void checkVersions(int previous, int longest, int next) {
        AdministrativeUnit before = index.unit(longest);
        AdministrativeUnit after = index.unit(next);
        if (index.from(previous) == index.from(next)) {
            report(Invariant.UNIQUE_IDENTITY, after.id() + " is listed twice", after.id());
        } else if (index.until(longest) > index.from(next)) {
            report(
                    Invariant.ONE_UNIT_PER_CODE,
                    after.code() + ": " + before.fullName() + " " + before.validity() + " overlaps " + after.fullName()
                            + " " + after.validity(),
                    before.id(),
                    after.id());
        }
    }

    private void checkParent(int number, AdministrativeUnit unit) {
        if (unit.parent().isEmpty()) {
            if (unit.level() != UnitLevel.PROVINCE) {
                report(Invariant.PARENT_IN_FORCE, unit + " is no province and has no parent", unit.id());
            }
            return;
        }
        UnitCode code = unit.parent().get();
        if (unit.level() == UnitLevel.PROVINCE) {
            report(Invariant.PARENT_IN_FORCE, unit + " is a province and has the parent " + code, unit.id());
            return;
        }
        int day = index.from(number);
        while (day < index.until(number)) {
            parent = isParent(code, day) ? parent : index.find(code, day);
            if (parent == UnitIndex.NONE) {
                report(
                        Invariant.PARENT_IN_FORCE,
                        unit + " has the parent " + code + ", which no unit bears on " + LocalDate.ofEpochDay(day),
                        unit.id());
                return;
            }
            if (!index.unit(parent).level().isAbove(unit.level())) {
                report(
                        Invariant.PARENT_IN_FORCE,
                        unit + " has the parent " + index.unit(parent) + ", which is not of a higher level",
                        unit.id());
                return;
            }
            day = index.until(parent);
        }
    }

    /** Whether the parent found last is also the parent of this unit, as for most neighbours. */
    private boolean isParent(UnitCode code, int day) {
        return parent != UnitIndex.NONE
                && index.isInForce(parent, day)
                && index.unit(parent).code().equals(code);
    }

    // Changes, each by itself

    private void checkChanges(Set<String> documents, List<UnitChange> changes) {
        Set<String> ids = new HashSet<>(changes.size() * 2);
        int edge = 0;
        for (UnitChange change : changes) {
            if (!ids.add(change.id())) {
                report(Invariant.UNIQUE_IDENTITY, "change " + change.id() + " is listed twice");
            }
            checkChange(documents, change, edge);
            edge += change.transfers().size();
        }
    }

    private void checkChange(Set<String> documents, UnitChange change, int firstEdge) {
        if (!documents.contains(change.citation().document())) {
            report(
                    Invariant.CITED,
                    "change " + change.id() + " cites the unknown document "
                            + change.citation().document());
        }
        if (!change.date().isAfter(baseline) || change.date().isAfter(knownUntil)) {
            report(
                    Invariant.WITHIN_COVERAGE,
                    "change " + change.id() + " is dated " + change.date() + ", which is not after " + baseline
                            + " and up to " + knownUntil);
        }
        int endEdge = firstEdge + change.transfers().size();
        if (change instanceof Establishment establishment) {
            checkEstablishment(establishment);
        } else if (change instanceof Dissolution dissolution) {
            checkDissolution(dissolution);
        } else if (namesKnownUnits(change, firstEdge, endEdge) && touchesDate(change, firstEdge, endEdge)) {
            checkKind(change);
            acceptTransfers(firstEdge, endEdge);
        }
    }

    private void acceptTransfers(int firstEdge, int endEdge) {
        for (int edge = firstEdge; edge < endEdge; edge++) {
            int source = graph.source(edge);
            Transfer transfer = graph.step(edge).transfer();
            sound[edge] = true;
            divided[source] |= left[source] || !transfer.isWhole();
            left[source] = true;
            entered[graph.target(edge)] = true;
            if (transfer.area() == Extent.NONE && transfer.population() == Extent.NONE) {
                report(Invariant.EXTENTS_AGREE, transfer + " moves nothing", transfer.source(), transfer.target());
            }
        }
    }

    private void checkEstablishment(Establishment change) {
        int unit = index.find(change.unit());
        if (isKnown(change, change.unit(), unit) && begins(change, UnitIndex.day(change.date()), change.unit(), unit)) {
            established[unit] = true;
        }
    }

    private void checkDissolution(Dissolution change) {
        int unit = index.find(change.unit());
        if (isKnown(change, change.unit(), unit) && ends(change, UnitIndex.day(change.date()), change.unit(), unit)) {
            dissolved[unit] = true;
        }
    }

    private boolean namesKnownUnits(UnitChange change, int firstEdge, int endEdge) {
        boolean known = true;
        for (int edge = firstEdge; edge < endEdge; edge++) {
            Transfer transfer = graph.step(edge).transfer();
            boolean source = isKnown(change, transfer.source(), graph.source(edge));
            boolean target = isKnown(change, transfer.target(), graph.target(edge));
            known = known && source && target;
        }
        return known;
    }

    private boolean isKnown(UnitChange change, UnitId unit, int number) {
        if (number == UnitIndex.NONE) {
            report(Invariant.KNOWN_REFERENCE, "change " + change.id() + " names the unknown unit " + unit, unit);
            return false;
        }
        return true;
    }

    private boolean touchesDate(UnitChange change, int firstEdge, int endEdge) {
        boolean touches = true;
        int day = UnitIndex.day(change.date());
        for (int edge = firstEdge; edge < endEdge; edge++) {
            Transfer transfer = graph.step(edge).transfer();
            boolean leaves = ends(change, day, transfer.source(), graph.source(edge));
            boolean arrives = begins(change, day, transfer.target(), graph.target(edge));
            touches = touches && leaves && arrives;
        }
        return touches;
    }

    private boolean begins(UnitChange change, int day, UnitId unit, int number) {
        if (index.from(number) == day) {
            return true;
        }
        report(
                Invariant.TRANSFER_TOUCHES_DATE,
                "change " + change.id() + " of " + change.date() + " leads to " + unit + ", which does not begin then",
                unit);
        return false;
    }

    private boolean ends(UnitChange change, int day, UnitId unit, int number) {
        int until = index.until(number);
        if (until == day) {
            return true;
        }
        report(
                Invariant.TRANSFER_TOUCHES_DATE,
                "change " + change.id() + " of " + change.date() + " leads from " + unit + ", which "
                        + (until == UnitIndex.OPEN ? "does not end" : "ends on " + LocalDate.ofEpochDay(until)),
                unit);
        return false;
    }

    private void checkKind(UnitChange change) {
        ChangeKind shown = ChangeKind.of(change.transfers(), unitsById);
        if (shown != change.kind()) {
            report(
                    Invariant.KIND_FITS_TRANSFERS,
                    "change " + change.id() + " is called " + change.kind() + ", but its transfers show " + shown);
        }
    }

    // Beginnings and ends

    private void checkEnds() {
        for (int i = 0; i < index.size(); i++) {
            checkEnds(i, index.unit(i));
        }
    }

    private void checkEnds(int number, AdministrativeUnit unit) {
        if (index.from(number) > baselineDay) {
            checkEnd(unit, "begins", entered[number], "a transfer to it", established[number], "an establishment");
        }
        if (index.until(number) != UnitIndex.OPEN) {
            checkEnd(unit, "ends", left[number], "a transfer from it", dissolved[number], "a dissolution");
        }
    }

    private void checkEnd(
            AdministrativeUnit unit, String verb, boolean moved, String transfer, boolean stated, String statement) {
        if (!moved && !stated) {
            report(
                    Invariant.NO_LOOSE_END,
                    unit + " " + verb + " without " + transfer + " or " + statement + " that says why",
                    unit.id());
        } else if (moved && stated) {
            report(
                    Invariant.NO_LOOSE_END,
                    unit + " " + verb + " with " + transfer + " and also with " + statement,
                    unit.id());
        }
    }

    // Extents of the transfers that leave a unit

    private void checkExtents() {
        List<Transfer> leaving = new ArrayList<>();
        for (int unit = 0; unit < index.size(); unit++) {
            if (divided[unit]) {
                checkExtents(unit, leaving);
            }
        }
    }

    private void checkExtents(int number, List<Transfer> leaving) {
        leaving.clear();
        for (int i = 0; i < graph.outgoing(number); i++) {
            int edge = graph.outgoing(number, i);
            if (sound[edge]) {
                leaving.add(graph.step(edge).transfer());
            }
        }
        AdministrativeUnit unit = index.unit(number);
        checkTargets(unit, leaving);
        checkExtents(unit, leaving, true);
        checkExtents(unit, leaving, false);
    }

    private void checkTargets(AdministrativeUnit unit, List<Transfer> leaving) {
        Set<UnitId> targets = new HashSet<>();
        for (Transfer transfer : leaving) {
            if (!targets.add(transfer.target())) {
                report(
                        Invariant.EXTENTS_AGREE,
                        unit + " goes twice to " + transfer.target() + " on one day",
                        unit.id(),
                        transfer.target());
            }
        }
    }

    private void checkExtents(AdministrativeUnit unit, List<Transfer> leaving, boolean ofArea) {
        String of = ofArea ? "area" : "population";
        int all = 0;
        int part = 0;
        int rest = 0;
        int unknown = 0;
        for (Transfer transfer : leaving) {
            switch (ofArea ? transfer.area() : transfer.population()) {
                case ALL -> all++;
                case PART -> part++;
                case REST -> rest++;
                case UNKNOWN -> unknown++;
                case NONE -> {}
            }
        }
        if (all + part + rest + unknown == 0) {
            report(Invariant.EXTENTS_AGREE, unit + " gives none of its " + of + " to any unit", unit.id());
        }
        if (all > 0 && all + part + rest + unknown > 1) {
            report(
                    Invariant.EXTENTS_AGREE,
                    unit + " gives all of its " + of + " to one unit and some of it to another",
                    unit.id());
        }
        if (rest > 1) {
            report(
                    Invariant.EXTENTS_AGREE,
                    unit + " gives the rest of its " + of + " to " + rest + " units",
                    unit.id());
        }
        if (rest == 1 && part + unknown == 0) {
            report(Invariant.EXTENTS_AGREE, unit + " gives the rest of its " + of + ", but no part of it", unit.id());
        }
        if (part == 1 && rest + unknown == 0) {
            report(
                    Invariant.EXTENTS_AGREE,
                    unit + " gives a part of its " + of + ", and nothing says where the rest went",
                    unit.id());
        }
    }

    // Figures

    private void checkMeasurements(Set<String> documents, MeasurementIndex measurements) {
        for (int i = 0; i < measurements.all().size(); i++) {
            checkMeasurement(documents, measurements.all().get(i), !measurements.isOfUnknownUnit(i));
            if (i > 0 && measurements.isSameIdentity(i - 1, i)) {
                Measurement measurement = measurements.all().get(i);
                report(
                        Invariant.UNIQUE_IDENTITY,
                        "the " + measurement.measure().label() + " of " + measurement.unit() + " on "
                                + measurement.asOf() + " by " + measurement.source() + " is listed twice",
                        measurement.unit());
            }
        }
    }

    private void checkMeasurement(Set<String> documents, Measurement measurement, boolean isUnitKnown) {
        UnitId unit = measurement.unit();
        if (!isUnitKnown) {
            report(
                    Invariant.KNOWN_REFERENCE,
                    "a measurement of " + measurement.measure().label() + " names the unknown unit " + unit,
                    unit);
        }
        if (!documents.contains(measurement.source())) {
            report(
                    Invariant.KNOWN_REFERENCE,
                    "a measurement of " + unit + " names the unknown source " + measurement.source(),
                    unit);
        }
    }

    private void checkShares(Set<String> documents, List<ShareEstimate> shares) {
        for (int i = 0; i < shares.size(); i++) {
            checkShare(documents, shares.get(i));
            if (i > 0 && shares.get(i).compareTo(shares.get(i - 1)) == 0) {
                report(
                        Invariant.UNIQUE_IDENTITY,
                        name(shares.get(i)) + " is listed twice",
                        shares.get(i).source());
            }
        }
    }

    private void checkShare(Set<String> documents, ShareEstimate share) {
        int source = index.find(share.source());
        boolean found = false;
        for (int i = 0; source != UnitIndex.NONE && i < graph.outgoing(source) && !found; i++) {
            found = graph.step(graph.outgoing(source, i)).transfer().target().equals(share.target());
        }
        if (!found) {
            report(Invariant.KNOWN_REFERENCE, name(share) + " belongs to no transfer", share.source(), share.target());
        }
        if (!documents.contains(share.publication())) {
            report(
                    Invariant.KNOWN_REFERENCE,
                    name(share) + " names the unknown publication " + share.publication(),
                    share.source());
        }
    }

    private static String name(ShareEstimate share) {
        return "the share of " + share.measure().label() + " of " + share.source() + " in " + share.target();
    }

    private void report(Invariant invariant, String message, UnitId... units) {
        violations.add(new Violation(invariant, message, List.of(units)));
    }

    private static final class UnitsById implements Function<UnitId, AdministrativeUnit> {
        private final UnitIndex index;

        UnitsById(UnitIndex index) {
            this.index = index;
        }

        @Override
        public AdministrativeUnit apply(UnitId id) {
            return index.unit(index.find(id));
        }
    }
}
