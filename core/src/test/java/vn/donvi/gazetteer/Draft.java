package vn.donvi.gazetteer;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Enactment;
import vn.donvi.change.Establishment;
import vn.donvi.change.Extent;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

/** A gazetteer in the making that a test can still spoil: units, changes and figures in short, to add and to take out. */
public final class Draft {
    public static final LocalDate BASELINE = LocalDate.of(2004, 8, 31);
    public static final LocalDate KNOWN_UNTIL = LocalDate.of(2025, 12, 31);
    /** What every change in short cites. */
    public static final String ACT = "1/NQ-CP";

    private final List<AdministrativeUnit> units = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>(List.of(act(ACT)));
    private final List<UnitChange> changes = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<ShareEstimate> shares = new ArrayList<>();

    /** With nothing in it but the act that changes in short cite. */
    public Draft() {}

    // In short

    public static UnitId id(String text) {
        return UnitId.parse(text);
    }

    public static UnitCode code(String text) {
        return UnitCode.of(text);
    }

    public static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    public static Document act(String number) {
        return Document.of(number, DocumentKind.LEGAL, "", "");
    }

    public static Enactment enactment(String date) {
        return new Enactment(date(date), DateBasis.IN_FORCE, Citation.of(ACT));
    }

    public static Transfer all(String source, String target) {
        return Transfer.all(id(source), id(target));
    }

    public static Transfer transfer(String source, String target, Extent area, Extent population) {
        return Transfer.of(id(source), id(target), area, population);
    }

    public static Violation violation(Invariant invariant, String message, String... units) {
        return new Violation(
                invariant, message, Stream.of(units).map(UnitId::parse).toList());
    }

    // To add

    public Draft province(String code, UnitType type, String name, String validity) {
        return add(AdministrativeUnit.builder(code(code), type, name, DateRange.parse(validity))
                .build());
    }

    public Draft unit(String code, UnitType type, String name, String validity, String parent) {
        return add(AdministrativeUnit.builder(code(code), type, name, DateRange.parse(validity))
                .parent(code(parent))
                .build());
    }

    public Draft add(AdministrativeUnit unit) {
        units.add(unit);
        return this;
    }

    public Draft add(Document document) {
        documents.add(document);
        return this;
    }

    public Draft add(UnitChange change) {
        changes.add(change);
        return this;
    }

    public Draft add(Measurement measurement) {
        measurements.add(measurement);
        return this;
    }

    public Draft add(ShareEstimate share) {
        shares.add(share);
        return this;
    }

    /** Adds a change whose kind follows from its transfers; the units are there already. */
    public Draft change(String id, String date, Transfer... transfers) {
        return add(Rearrangement.of(id, enactment(date), List.of(transfers), this::get, ""));
    }

    public Draft establishment(String id, String date, String unit) {
        return add(new Establishment(id, enactment(date), id(unit), false, "made on new land"));
    }

    public Draft dissolution(String id, String date, String unit) {
        return add(new Dissolution(id, enactment(date), id(unit), false, "lost to the sea"));
    }

    // To take out

    public Draft removeUnit(String id) {
        units.remove(get(id(id)));
        return this;
    }

    public Draft removeChange(String id) {
        changes.remove(change(id));
        return this;
    }

    // To look at

    public List<AdministrativeUnit> units() {
        return units;
    }

    public List<UnitChange> changes() {
        return changes;
    }

    public List<Measurement> measurements() {
        return measurements;
    }

    public AdministrativeUnit get(UnitId id) {
        return units.stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the draft has no unit " + id));
    }

    public UnitChange change(String id) {
        return changes.stream()
                .filter(change -> change.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the draft has no change " + id));
    }

    // To build

    public Gazetteer build() {
        return Gazetteer.builder(BASELINE, KNOWN_UNTIL)
                .addUnits(units)
                .addDocuments(documents)
                .addChanges(changes)
                .addMeasurements(measurements)
                .addShares(shares)
                .build();
    }

    /** What is wrong with it; empty if it can be built. */
    public List<Violation> violations() {
        return Optional.ofNullable(catchThrowableOfType(InvalidGazetteerException.class, this::build))
                .map(InvalidGazetteerException::violations)
                .orElse(List.of());
    }
}
