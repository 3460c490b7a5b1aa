package vn.donvi.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Document;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.index.Contents;
import vn.donvi.gazetteer.index.DocumentIndex;
import vn.donvi.gazetteer.index.EdgeIndex;
import vn.donvi.gazetteer.index.LooseEnds;
import vn.donvi.gazetteer.index.MeasurementIndex;
import vn.donvi.gazetteer.index.RowList;
import vn.donvi.gazetteer.index.UnitIndex;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * The administrative history of a country over a span of dates: every version of every unit, every change between them,
 * the documents that made the changes, and figures about the units. It is validated as a whole when it is built
 * ({@link Invariant}).
 *
 * <p>It begins with a baseline, the state on the first date it {@link #coverage() covers}. It contains every change
 * after that up to {@link #knownUntil()}. Immutable and thread-safe.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * AdministrativeUnit ward = vn.on(LocalDate.of(2010, 1, 1)).get(UnitCode.of("26740"));
 * Lineage lineage = vn.lineage(ward);
 * }</pre>
 */
public final class Gazetteer {
    private final Contents contents;
    private final UnitIndex index;
    private final TransferGraph graph;
    /**
     * The snapshot that was asked for last, which is nearly always the one asked for next. Read without a lock: its fields
     * are final, and it does not matter which of two equal ones is kept.
     */
    private @Nullable Snapshot latest;

    private Gazetteer(Contents contents, TransferGraph graph) {
        this.contents = contents;
        this.index = contents.units();
        this.graph = graph;
    }

    /** A gazetteer of contents that satisfy every invariant. */
    static Gazetteer of(Contents contents) {
        return new Gazetteer(contents, new TransferGraph(contents.units(), contents.edges(), contents.changes()));
    }

    /** All that it holds. */
    Contents contents() {
        return contents;
    }

    /**
     * Starts a gazetteer.
     *
     * @param baseline the first date it covers
     * @param knownUntil the last date up to which every change is known; units in force on it are taken to stay in
     *     force
     */
    public static Builder builder(LocalDate baseline, LocalDate knownUntil) {
        return new Builder(baseline, knownUntil);
    }

    /**
     * A builder with the contents of this gazetteer, for corrections and additions; its result is validated again as a
     * whole.
     *
     * <pre>{@code
     * Gazetteer corrected = vn.toBuilder()
     *         .putUnits(List.of(endedVersion, newVersion))
     *         .addDocuments(List.of(resolution))
     *         .addChanges(List.of(merger))
     *         .knownUntil(LocalDate.of(2027, 1, 1))
     *         .build();
     * }</pre>
     */
    public Builder toBuilder() {
        return new Builder(contents.baseline(), knownUntil())
                .addUnits(units())
                .addDocuments(contents.documents().all())
                .addChanges(changes())
                .addMeasurements(measurements())
                .addShares(shares());
    }

    /** The dates that the gazetteer covers: from the baseline on. */
    public DateRange coverage() {
        return DateRange.from(contents.baseline());
    }

    /** The last date up to which every change is known; later dates have the state of this one. */
    public LocalDate knownUntil() {
        return contents.knownUntil();
    }

    /**
     * The state on a date. Asking for the same date again makes no object.
     *
     * @throws IllegalArgumentException if the date is before the baseline
     */
    public Snapshot on(LocalDate date) {
        if (date.isBefore(contents.baseline())) {
            throw new IllegalArgumentException(
                    "the gazetteer begins on " + contents.baseline() + " and says nothing about " + date);
        }
        Snapshot known = latest;
        if (known == null || !known.date().equals(date)) {
            known = new Snapshot(this, index, date);
            latest = known;
        }
        return known;
    }

    /** Every version of every unit, in the order of their ids; unmodifiable. */
    public List<AdministrativeUnit> units() {
        return index.units();
    }

    /** The versions that have borne a code, by date; empty if there are none. Unmodifiable. */
    public List<AdministrativeUnit> versions(UnitCode code) {
        return index.versions(code);
    }

    /** The version with this identity, if there is one. */
    public Optional<AdministrativeUnit> find(UnitId id) {
        int number = index.find(id);
        return number == UnitIndex.NONE ? Optional.empty() : Optional.of(index.unit(number));
    }

    /**
     * The version with this identity.
     *
     * @throws UnknownUnitException if there is none
     */
    public AdministrativeUnit get(UnitId id) {
        return find(id).orElseThrow(() -> unknown(id.code(), id.since()));
    }

    /**
     * The predecessors and successors of a version.
     *
     * @throws UnknownUnitException if the version is not one of this gazetteer
     */
    public Lineage lineage(AdministrativeUnit unit) {
        return Lineage.of(index, graph, index.find(get(unit.id()).id()));
    }

    /** Every transfer as an edge between numbered versions. */
    public TransferGraph graph() {
        return graph;
    }

    /** Every change, by date, then by id; unmodifiable. */
    public List<UnitChange> changes() {
        return contents.changes().view();
    }

    /** The changes from one date to another, both inclusive, by date, then by id; unmodifiable. */
    public List<UnitChange> changes(LocalDate fromInclusive, LocalDate toInclusive) {
        int first = firstChange(fromInclusive, false);
        int end = firstChange(toInclusive, true);
        return first < end ? List.copyOf(changes().subList(first, end)) : List.of();
    }

    /** The number of the first change on a date or later, or only later; the count of all if there is none. */
    private int firstChange(LocalDate date, boolean isAfter) {
        int low = 0;
        int high = changes().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            LocalDate other = changes().get(middle).date();
            if (isAfter ? other.isAfter(date) : !other.isBefore(date)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The changes by which a version began, usually one; empty at the baseline. Unmodifiable. */
    public List<UnitChange> beginnings(AdministrativeUnit unit) {
        int number = index.find(get(unit.id()).id());
        List<UnitChange> found = new ArrayList<>();
        for (int i = 0; i < graph.incoming(number); i++) {
            addOnce(found, graph.step(graph.incoming(number, i)).change());
        }
        int establishment = contents.looseEnds().establishment(number);
        if (establishment != UnitIndex.NONE) {
            found.add(changes().get(establishment));
        }
        return List.copyOf(found);
    }

    /** The changes by which a version ended, usually one; empty while it is in force. Unmodifiable. */
    public List<UnitChange> endings(AdministrativeUnit unit) {
        int number = index.find(get(unit.id()).id());
        List<UnitChange> found = new ArrayList<>();
        for (int i = 0; i < graph.outgoing(number); i++) {
            addOnce(found, graph.step(graph.outgoing(number, i)).change());
        }
        int dissolution = contents.looseEnds().dissolution(number);
        if (dissolution != UnitIndex.NONE) {
            found.add(changes().get(dissolution));
        }
        return List.copyOf(found);
    }

    /** The documents and publications, by number; unmodifiable. */
    public Map<String, Document> documents() {
        return contents.documents().byNumber();
    }

    /** The document or publication with this number, if there is one. */
    public Optional<Document> findDocument(String number) {
        return contents.documents().find(Objects.requireNonNull(number, "number"));
    }

    /**
     * The document or publication with this number.
     *
     * @throws UnknownDocumentException if there is none
     */
    public Document getDocument(String number) {
        return findDocument(number).orElseThrow(() -> new UnknownDocumentException(number));
    }

    /** Every figure, by unit, measure, date and source; unmodifiable. */
    public List<Measurement> measurements() {
        return contents.measurements().all();
    }

    /**
     * The figures about a version, by measure, date and source; unmodifiable.
     *
     * @throws UnknownUnitException if the version is not one of the gazetteer
     */
    public List<Measurement> measurements(AdministrativeUnit unit) {
        int number = index.find(unit.id());
        if (number == UnitIndex.NONE) {
            throw unknown(unit.code(), unit.id().since());
        }
        return contents.measurements().of(number);
    }

    /**
     * The figures of a measure, by unit, date and source; unmodifiable. The first call gathers the figures of all
     * measures; a later one costs nothing.
     */
    public List<Measurement> measurements(Measure measure) {
        return contents.measurements().of(Objects.requireNonNull(measure, "measure"));
    }

    /** The published shares of divided units, by source, target, measure, date and publication; unmodifiable. */
    public List<ShareEstimate> shares() {
        return contents.shares().view();
    }

    UnknownUnitException unknown(UnitCode code, LocalDate date) {
        return new UnknownUnitException(code, date, UnknownUnitMessage.of(this, code, date));
    }

    private static void addOnce(List<UnitChange> changes, UnitChange change) {
        if (changes.isEmpty() || changes.get(changes.size() - 1) != change) {
            changes.add(change);
        }
    }

    /** Gathers the parts of a gazetteer; not thread-safe. */
    public static final class Builder {
        private final LocalDate baseline;
        private LocalDate knownUntil;
        private final List<AdministrativeUnit> units = new ArrayList<>();
        private final List<Document> documents = new ArrayList<>();
        private final List<UnitChange> changes = new ArrayList<>();
        private final List<Measurement> measurements = new ArrayList<>();
        private final List<ShareEstimate> shares = new ArrayList<>();

        private Builder(LocalDate baseline, LocalDate knownUntil) {
            this.baseline = Objects.requireNonNull(baseline, "baseline");
            this.knownUntil = checked(knownUntil);
        }

        /**
         * Sets the last date up to which every change is known.
         *
         * @throws IllegalArgumentException if it is before the baseline
         */
        public Builder knownUntil(LocalDate date) {
            knownUntil = checked(date);
            return this;
        }

        /** Adds versions. */
        public Builder addUnits(Iterable<AdministrativeUnit> more) {
            addAll(units, more);
            return this;
        }

        /** Adds documents and publications. */
        public Builder addDocuments(Iterable<Document> more) {
            addAll(documents, more);
            return this;
        }

        /** Adds changes, in any order. */
        public Builder addChanges(Iterable<? extends UnitChange> more) {
            addAll(changes, more);
            return this;
        }

        /** Adds figures. */
        public Builder addMeasurements(Iterable<Measurement> more) {
            addAll(measurements, more);
            return this;
        }

        /** Adds estimates of the shares of divided units. */
        public Builder addShares(Iterable<ShareEstimate> more) {
            addAll(shares, more);
            return this;
        }

        /** Adds versions; each replaces one with the same id, if there is one. So a version gets its end. */
        public Builder putUnits(Iterable<AdministrativeUnit> more) {
            putAll(units, more, AdministrativeUnit::id);
            return this;
        }

        /** Adds documents and publications; each replaces one with the same number, if there is one. */
        public Builder putDocuments(Iterable<Document> more) {
            putAll(documents, more, Document::number);
            return this;
        }

        /** Adds changes; each replaces one with the same id, if there is one. */
        public Builder putChanges(Iterable<? extends UnitChange> more) {
            putAll(changes, more, UnitChange::id);
            return this;
        }

        /** Adds figures; each replaces one with the same unit, measure, date and source, if there is one. */
        public Builder putMeasurements(Iterable<Measurement> more) {
            putAll(
                    measurements,
                    more,
                    figure -> List.of(figure.unit(), figure.measure(), figure.asOf(), figure.source()));
            return this;
        }

        /**
         * Adds estimates of shares; each replaces one with the same source, target, measure, date and publication, if
         * there is one.
         */
        public Builder putShares(Iterable<ShareEstimate> more) {
            putAll(
                    shares,
                    more,
                    share -> List.of(
                            share.source(), share.target(), share.measure(), share.asOf(), share.publication()));
            return this;
        }

        /** Removes the versions that are {@code unwanted}; facts that name them must be corrected or removed too. */
        public Builder removeUnits(Predicate<? super AdministrativeUnit> unwanted) {
            units.removeIf(unwanted);
            return this;
        }

        /** Removes the changes that are {@code unwanted}. */
        public Builder removeChanges(Predicate<? super UnitChange> unwanted) {
            changes.removeIf(unwanted);
            return this;
        }

        /** Removes the figures that are {@code unwanted}. */
        public Builder removeMeasurements(Predicate<? super Measurement> unwanted) {
            measurements.removeIf(unwanted);
            return this;
        }

        /** Removes the estimates of shares that are {@code unwanted}. */
        public Builder removeShares(Predicate<? super ShareEstimate> unwanted) {
            shares.removeIf(unwanted);
            return this;
        }

        private LocalDate checked(LocalDate date) {
            if (Objects.requireNonNull(date, "knownUntil").isBefore(baseline)) {
                throw new IllegalArgumentException("known until " + date + ", but the baseline is " + baseline);
            }
            return date;
        }

        /** Keeps both of two new elements with the same identity, so that they are reported as a violation. */
        private static <T> void putAll(List<T> list, Iterable<? extends T> more, Function<? super T, ?> identity) {
            Set<Object> replaced = new HashSet<>();
            for (T each : more) {
                replaced.add(identity.apply(each));
            }
            if (!replaced.isEmpty()) {
                list.removeIf(each -> replaced.contains(identity.apply(each)));
            }
            addAll(list, more);
        }

        private static <T> void addAll(List<T> list, Iterable<? extends T> more) {
            if (more instanceof Collection<? extends T> all) {
                list.addAll(all);
            } else {
                more.forEach(list::add);
            }
        }

        /**
         * Builds the gazetteer if the data satisfy every invariant. Costs a sort and a few passes.
         *
         * @throws InvalidGazetteerException if the data break an invariant, with every violation
         */
        public Gazetteer build() {
            UnitIndex index = new UnitIndex(units);
            UnitChange[] inOrder = changes.toArray(new UnitChange[0]);
            Arrays.sort(inOrder, new ByDate());
            RowList<UnitChange> changesByDate = RowList.of(inOrder);
            EdgeIndex edges = new EdgeIndex(index, changesByDate);
            TransferGraph graph = new TransferGraph(index, edges, changesByDate);
            MeasurementIndex figures = new MeasurementIndex(index, measurements);
            InvariantChecks checks = new InvariantChecks(index, graph, baseline, knownUntil);
            Map<String, Document> byNumber = new TreeMap<>();
            for (Document document : documents) {
                if (byNumber.putIfAbsent(document.number(), document) != null) {
                    checks.duplicateDocument(document);
                }
            }
            ShareEstimate[] sharesInOrder = shares.toArray(new ShareEstimate[0]);
            Arrays.sort(sharesInOrder);
            RowList<ShareEstimate> estimates = RowList.of(sharesInOrder);
            List<Violation> violations = checks.run(byNumber.keySet(), changesByDate, figures, estimates);
            if (!violations.isEmpty()) {
                throw new InvalidGazetteerException(violations);
            }
            DocumentIndex documentsByNumber =
                    new DocumentIndex(RowList.of(byNumber.values().toArray(new Document[0])));
            LooseEnds looseEnds = LooseEnds.of(index, changesByDate);
            Contents contents = new Contents(
                    baseline,
                    knownUntil,
                    index,
                    documentsByNumber,
                    changesByDate,
                    edges,
                    looseEnds,
                    figures,
                    estimates);
            return new Gazetteer(contents, graph);
        }
    }

    private static final class ByDate implements Comparator<UnitChange> {
        @Override
        public int compare(UnitChange left, UnitChange right) {
            int byDate = left.date().compareTo(right.date());
            return byDate != 0 ? byDate : left.id().compareTo(right.id());
        }
    }
}
