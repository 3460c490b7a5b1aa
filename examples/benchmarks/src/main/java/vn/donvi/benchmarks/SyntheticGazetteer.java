package vn.donvi.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
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

/**
 * A made-up gazetteer of the size of Việt Nam's: 63 provinces, 700 districts, and 1,780 pairs of communes that exchange
 * land three times each. That makes some 15,000 versions, 16,000 transfers and 5,300 changes.
 */
final class SyntheticGazetteer {
    private static final LocalDate BASELINE = LocalDate.of(2004, 8, 31);
    private static final LocalDate KNOWN_UNTIL = LocalDate.of(2025, 12, 31);
    private static final int PROVINCES = 63;
    private static final int DISTRICTS = 700;
    private static final int PAIRS = 1_780;
    private static final int CHANGES_OF_A_PAIR = 3;
    private static final int DAYS_BETWEEN_CHANGES = 2_500;
    private static final int DATES_OF_CHANGE = 200;
    private static final String CENSUS = "census";

    private final Map<UnitId, AdministrativeUnit> units = new HashMap<>();
    private final Map<String, Document> documents = new HashMap<>();
    private final List<UnitChange> changes = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();

    private SyntheticGazetteer() {
        documents.put(CENSUS, Document.of(CENSUS, DocumentKind.PUBLICATION, "", ""));
        for (int i = 0; i < PROVINCES; i++) {
            add(AdministrativeUnit.builder(province(i), UnitType.TINH, "Tỉnh " + i, DateRange.from(BASELINE)));
        }
        for (int i = 0; i < DISTRICTS; i++) {
            add(AdministrativeUnit.builder(district(i), UnitType.HUYEN, "Huyện " + i, DateRange.from(BASELINE))
                    .parent(province(i % PROVINCES)));
        }
        for (int pair = 0; pair < PAIRS; pair++) {
            addVersions(pair, commune(2 * pair));
            addVersions(pair, commune(2 * pair + 1));
            for (int number = 1; number <= CHANGES_OF_A_PAIR; number++) {
                addChange(pair, number);
            }
        }
    }

    static Gazetteer build() {
        SyntheticGazetteer synthetic = new SyntheticGazetteer();
        return Gazetteer.builder(BASELINE, KNOWN_UNTIL)
                .addUnits(synthetic.units.values())
                .addDocuments(synthetic.documents.values())
                .addChanges(synthetic.changes)
                .addMeasurements(synthetic.measurements)
                .build();
    }

    private void addVersions(int pair, UnitCode code) {
        for (int number = 0; number <= CHANGES_OF_A_PAIR; number++) {
            LocalDate start = start(pair, number);
            DateRange life =
                    number == CHANGES_OF_A_PAIR ? DateRange.from(start) : DateRange.of(start, start(pair, number + 1));
            add(AdministrativeUnit.builder(code, UnitType.XA, "Xã " + code, life)
                    .parent(district(pair % DISTRICTS)));
            measurements.add(
                    new Measurement(UnitId.of(code, start), Measure.AREA, pair, start, CENSUS, Quality.OFFICIAL, ""));
        }
    }

    private void addChange(int pair, int number) {
        LocalDate date = start(pair, number);
        UnitCode one = commune(2 * pair);
        UnitCode other = commune(2 * pair + 1);
        UnitId before = UnitId.of(one, start(pair, number - 1));
        UnitId otherBefore = UnitId.of(other, start(pair, number - 1));
        UnitId after = UnitId.of(one, date);
        UnitId otherAfter = UnitId.of(other, date);
        String act = date + "/NQ";
        documents.putIfAbsent(act, Document.of(act, DocumentKind.LEGAL, "", "").issued(date));
        changes.add(Rearrangement.of(
                date + ":" + one,
                new Enactment(date, DateBasis.IN_FORCE, Citation.of(act)),
                List.of(
                        Transfer.of(before, otherAfter, Extent.PART, Extent.PART),
                        Transfer.of(before, after, Extent.REST, Extent.REST),
                        Transfer.all(otherBefore, otherAfter)),
                units::get,
                ""));
    }

    private void add(AdministrativeUnit.Builder builder) {
        AdministrativeUnit unit = builder.build();
        units.put(unit.id(), unit);
    }

    private static LocalDate start(int pair, int number) {
        return number == 0
                ? BASELINE
                : BASELINE.plusDays(1 + pair % DATES_OF_CHANGE + (number - 1L) * DAYS_BETWEEN_CHANGES);
    }

    private static UnitCode province(int number) {
        return UnitCode.of(String.format(Locale.ROOT, "%02d", number));
    }

    private static UnitCode district(int number) {
        return UnitCode.of(String.format(Locale.ROOT, "%03d", number));
    }

    private static UnitCode commune(int number) {
        return UnitCode.of(String.format(Locale.ROOT, "%05d", number));
    }
}
