package vn.donvi.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Enactment;
import vn.donvi.change.Extent;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

/** Makes up a gazetteer of the size and shape of that of Việt Nam, equal each time. */
final class LargeGazetteer {
    private static final LocalDate BASELINE = LocalDate.of(2004, 8, 31);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final int PROVINCES = 34;
    private static final int DISTRICTS = 700;
    private static final int COMMUNES = 11_000;
    private static final int EARLY_CHANGES = 1_800;
    private static final String REFORM_ACT = "1656/NQ-UBTVQH15";
    private static final String LIST = "Niên giám 2024";
    private static final String[] SYLLABLES = {
        "Tân", "Lập", "Hòa", "Bình", "Đức", "Thọ", "Phú", "Mỹ", "Long", "Xuân", "Thạnh", "Hưng", "Yên", "Sơn", "Quảng"
    };

    private final Random random = new Random(1);
    private final List<AdministrativeUnit> units = new ArrayList<>();
    private final List<UnitChange> changes = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final Map<String, Document> documents = new TreeMap<>();
    /** The communes in force, in the order of their codes: the code and the start of the version. */
    private final TreeMap<String, Open> open = new TreeMap<>();

    private LargeGazetteer() {}

    /** Some 15,000 units, 15,000 transfers, 6,000 changes and 35,000 measurements. */
    static Gazetteer make() {
        return new LargeGazetteer().build();
    }

    private Gazetteer build() {
        document(REFORM_ACT, DocumentKind.LEGAL);
        document(LIST, DocumentKind.PUBLICATION);
        for (int i = 0; i < PROVINCES; i++) {
            units.add(AdministrativeUnit.builder(province(i), UnitType.TINH, name(), DateRange.from(BASELINE))
                    .build());
        }
        for (int i = 0; i < DISTRICTS; i++) {
            AdministrativeUnit district = AdministrativeUnit.builder(
                            district(i), UnitType.HUYEN, name(), DateRange.of(BASELINE, REFORM))
                    .parent(province(i * PROVINCES / DISTRICTS))
                    .build();
            units.add(district);
            changes.add(new Dissolution(
                    REFORM + ":" + district.code(),
                    new Enactment(REFORM, DateBasis.IN_FORCE, Citation.of(REFORM_ACT, "Điều 2")),
                    district.id(),
                    false,
                    "districts have ended"));
        }
        for (int i = 0; i < COMMUNES; i++) {
            open.put(code(i * 3), new Open(BASELINE, name(), district(i * DISTRICTS / COMMUNES), i));
        }
        List<String> codes = new ArrayList<>(open.keySet());
        for (int i = 0; i < EARLY_CHANGES; i++) {
            LocalDate date = LocalDate.of(2005 + i * 19 / EARLY_CHANGES, 1 + random.nextInt(12), 1);
            String code = codes.get(i * 6);
            if (i % 3 == 0) {
                split(date, code, code(COMMUNES * 3 + i));
            } else {
                rename(date, code);
            }
        }
        reform();
        measurements.sort((a, b) -> a.unit().compareTo(b.unit()));
        return Gazetteer.builder(BASELINE, LocalDate.of(2025, 12, 31))
                .addDocuments(documents.values())
                .addUnits(units)
                .addChanges(changes)
                .addMeasurements(measurements)
                .build();
    }

    private void rename(LocalDate date, String code) {
        UnitId source = end(code, date);
        Open before = open(code);
        open.put(code, new Open(date, before.name + " Mới", before.parent, before.number));
        change(date, code, ChangeKind.RENAMING, List.of(Transfer.all(source, id(code, date))));
    }

    private void split(LocalDate date, String code, String other) {
        UnitId source = end(code, date);
        Open before = open(code);
        open.put(code, new Open(date, before.name, before.parent, before.number));
        open.put(other, new Open(date, name(), before.parent, before.number));
        change(
                date,
                code,
                ChangeKind.SPLIT,
                List.of(
                        Transfer.of(source, id(code, date), Extent.REST, Extent.REST),
                        Transfer.of(source, id(other, date), Extent.PART, Extent.PART)
                                .withAreaKm2(random.nextInt(4000) / 100.0)
                                .withPersons(random.nextInt(9000))));
    }

    private void reform() {
        List<String> codes = new ArrayList<>(open.keySet());
        for (int start = 0; start < codes.size(); start += 4) {
            List<Transfer> transfers = new ArrayList<>();
            String target = codes.get(start);
            for (String code : codes.subList(start, Math.min(start + 4, codes.size()))) {
                transfers.add(Transfer.all(end(code, REFORM), id(target, REFORM)));
            }
            Open first = open(target);
            UnitType type = start % 3 == 0 ? UnitType.PHUONG : UnitType.XA;
            add(target, type, name(), DateRange.from(REFORM), province(first.number * PROVINCES / COMMUNES));
            ChangeKind kind = transfers.size() > 1
                    ? ChangeKind.MERGER
                    : type == UnitType.XA ? ChangeKind.REASSIGNMENT : ChangeKind.RECLASSIFICATION;
            change(REFORM, target, kind, transfers);
        }
    }

    private Open open(String code) {
        return Objects.requireNonNull(open.get(code));
    }

    private UnitId end(String code, LocalDate date) {
        Open version = open(code);
        add(code, UnitType.XA, version.name, DateRange.of(version.since, date), version.parent);
        return id(code, version.since);
    }

    private void add(String code, UnitType type, String name, DateRange validity, UnitCode parent) {
        AdministrativeUnit unit = AdministrativeUnit.builder(UnitCode.of(code), type, name, validity)
                .parent(parent)
                .build();
        units.add(unit);
        LocalDate asOf = validity.startInclusive();
        measure(unit, Measure.AREA, random.nextInt(20_000) / 100.0, asOf);
        measure(unit, Measure.REGISTER_POPULATION, 500 + random.nextInt(30_000), asOf);
        if (random.nextInt(3) == 0) {
            measure(unit, Measure.CENSUS_POPULATION, 500 + random.nextInt(30_000), asOf);
        }
    }

    private void measure(AdministrativeUnit unit, Measure measure, double value, LocalDate asOf) {
        boolean official = random.nextInt(10) > 0;
        measurements.add(new Measurement(
                unit.id(),
                measure,
                value,
                asOf,
                LIST,
                official ? Quality.OFFICIAL : Quality.DERIVED,
                official ? "" : "sum of the former units, as listed"));
    }

    private void change(LocalDate date, String code, ChangeKind kind, List<Transfer> transfers) {
        String act = date.equals(REFORM) ? REFORM_ACT : changes.size() / 12 + "/NQ-CP";
        document(act, DocumentKind.LEGAL);
        changes.add(new Rearrangement(
                date + ":" + code,
                new Enactment(date, DateBasis.IN_FORCE, Citation.of(act, "Điều 1, khoản " + (1 + random.nextInt(100)))),
                kind,
                transfers,
                ""));
    }

    private void document(String number, DocumentKind kind) {
        documents.computeIfAbsent(
                number,
                n -> Document.of(n, kind, "Ủy ban Thường vụ Quốc hội", "Về việc sắp xếp, thành lập đơn vị hành chính")
                        .issued(BASELINE));
    }

    private String name() {
        return SYLLABLES[random.nextInt(SYLLABLES.length)] + " " + SYLLABLES[random.nextInt(SYLLABLES.length)]
                + (random.nextInt(3) == 0 ? " Đông" : "");
    }

    private static UnitId id(String code, LocalDate since) {
        return UnitId.of(UnitCode.of(code), since);
    }

    private static UnitCode province(int number) {
        return UnitCode.of(padded(number + 1, 2));
    }

    private static UnitCode district(int number) {
        return UnitCode.of(padded(number + 1, 3));
    }

    private static String code(int number) {
        return padded(number + 1, 5);
    }

    private static String padded(int number, int length) {
        String digits = Integer.toString(number);
        return "0".repeat(length - digits.length()) + digits;
    }

    /** A version that has not ended yet. */
    private record Open(LocalDate since, String name, UnitCode parent, int number) {}
}
