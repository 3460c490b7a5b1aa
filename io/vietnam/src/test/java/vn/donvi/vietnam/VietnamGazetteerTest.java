package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Dissolution;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Establishment;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Lineage;
import vn.donvi.gazetteer.LineageStep;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** Invariants over the live data, and the facts that the project promises. */
class VietnamGazetteerTest {
    private static Gazetteer vn;

    @BeforeAll
    static void load() {
        vn = VietnamGazetteer.load();
    }

    @ParameterizedTest
    @CsvSource({
        "2004-08-31, 64, 660, 10748",
        "2008-08-01, 63, 684, 11020",
        "2013-12-31, 63, 708, 11156",
        "2019-03-13, 63, 713, 11161",
        "2025-03-01, 63, 696, 10035",
        "2025-06-30, 63, 696, 10035",
        "2025-07-01, 34, 0, 3321",
        "2026-09-20, 34, 0, 3321"
    })
    void countsAreThoseOfTheLists(LocalDate date, int provinces, int districts, int communes) {
        Snapshot on = vn.on(date);
        assertThat(on.count(UnitLevel.PROVINCE)).isEqualTo(provinces);
        assertThat(on.count(UnitLevel.DISTRICT)).isEqualTo(districts);
        assertThat(on.count(UnitLevel.COMMUNE)).isEqualTo(communes);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-01, 28, 6, 2621, 687, 13", "2026-09-20, 25, 9, 2599, 709, 13"})
    void typesSinceTheReformAreTheOfficialOnes(LocalDate date, int tinh, int thanhPho, int xa, int phuong, int dacKhu) {
        assertThat(vn.on(date).countsByType())
                .containsOnly(
                        Map.entry(UnitType.TINH, tinh),
                        Map.entry(UnitType.THANH_PHO_TRUNG_UONG, thanhPho),
                        Map.entry(UnitType.XA, xa),
                        Map.entry(UnitType.PHUONG, phuong),
                        Map.entry(UnitType.DAC_KHU, dacKhu));
    }

    @Test
    void hoaLacOf2020WentOnIntoXaDucTho() {
        Lineage lineage = vn.lineage(vn.on(LocalDate.of(2020, 6, 1)).get(UnitCode.of("18280")));
        assertThat(lineage.origins())
                .extracting(AdministrativeUnit::fullName)
                .containsExactly("Xã Đức Hòa", "Xã Đức Lạc");
        assertThat(lineage.outcomes()).extracting(AdministrativeUnit::fullName).containsExactly("Xã Đức Thọ");
        LineageStep last = lineage.later().get(0);
        assertThat(last.change().citation().document()).isEqualTo("1665/NQ-UBTVQH15");
        assertThat(last.change().transfers())
                .extracting(transfer -> vn.get(transfer.source()).fullName())
                .containsExactlyInAnyOrder("Thị trấn Đức Thọ", "Xã Tùng Ảnh", "Xã Hòa Lạc", "Xã Tân Dân");
        assertThat(vn.measurements(lineage.outcomes().get(0)))
                .filteredOn(measurement -> measurement.measure() == Measure.AREA)
                .extracting(Measurement::value)
                .containsExactly(48.93);
    }

    @Test
    void benNgheWentWholeIntoPhuongSaiGonWhichHoldsItsCode() {
        AdministrativeUnit saiGon = vn.on(LocalDate.of(2025, 7, 1)).get(UnitCode.of("26740"));
        assertThat(saiGon.fullName()).isEqualTo("Phường Sài Gòn");
        UnitChange change = vn.beginnings(saiGon).get(0);
        assertThat(change.citation()).hasToString("1685/NQ-UBTVQH15, Điều 1, khoản 1");
        assertThat(change.transfers())
                .extracting(transfer ->
                        vn.get(transfer.source()).fullName() + " " + transfer.area() + " " + transfer.population())
                .containsExactly(
                        "Phường Bến Nghé ALL ALL", "Phường Đa Kao PART PART", "Phường Nguyễn Thái Bình PART PART");
    }

    @Test
    void everyCommuneBeforeTheReformLeavesAndEveryOneAfterItIsReachedByAClause() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        Set<String> left = new HashSet<>();
        Set<String> reached = new HashSet<>();
        int transfers = 0;
        for (UnitChange change : vn.changes(day, day)) {
            for (Transfer transfer : change.transfers()) {
                if (vn.get(transfer.target()).level() == UnitLevel.COMMUNE) {
                    transfers++;
                    assertThat(change.citation().clause()).as(change.id()).startsWith("Điều 1, khoản ");
                    left.add(transfer.source().toString());
                    reached.add(transfer.target().toString());
                }
            }
        }
        assertThat(transfers).isBetween(10_560, 10_580);
        assertThat(reached).hasSize(3_321);
        Snapshot before = vn.on(day.minusDays(1));
        assertThat(left).hasSize(10_035 + 5);
        assertThat(before.units(UnitLevel.COMMUNE))
                .allSatisfy(unit -> assertThat(left).contains(unit.id().toString()));
    }

    @Test
    void fiftyTwoProvincesBecameTwentyThreeAndElevenStay() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        Set<UnitId> merged = new HashSet<>();
        Set<UnitId> formed = new HashSet<>();
        for (UnitChange change : vn.changes(day, day)) {
            for (Transfer transfer : change.transfers()) {
                if (vn.get(transfer.target()).level() == UnitLevel.PROVINCE) {
                    assertThat(transfer.isWhole()).isTrue();
                    merged.add(transfer.source());
                    formed.add(transfer.target());
                }
            }
        }
        assertThat(merged).hasSize(52);
        assertThat(formed).hasSize(23);
    }

    @Test
    void fiftyEightDividedCommunesHaveAllTheirPeopleInOneUnit() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        Set<UnitId> divided = new HashSet<>();
        Set<UnitId> peopleTogether = new HashSet<>();
        for (UnitChange change : vn.changes(day, day)) {
            for (Transfer transfer : change.transfers()) {
                if (transfer.area() != Extent.ALL && vn.get(transfer.source()).level() == UnitLevel.COMMUNE) {
                    divided.add(transfer.source());
                    if (transfer.population() == Extent.ALL) {
                        peopleTogether.add(transfer.source());
                    }
                }
            }
        }
        assertThat(divided).hasSizeBetween(438, 446);
        assertThat(peopleTogether).hasSizeGreaterThanOrEqualTo(58);
    }

    @Test
    void censusAndRegisterAreNeverMixed() {
        for (Measurement measurement : vn.measurements()) {
            AdministrativeUnit unit = vn.get(measurement.unit());
            if (measurement.measure() == Measure.CENSUS_POPULATION) {
                assertThat(measurement.asOf()).isEqualTo("2019-04-01");
                assertThat(unit.isInForce(LocalDate.of(2019, 1, 1)) || unit.isInForce(measurement.asOf()))
                        .isTrue();
            } else if (measurement.measure() == Measure.REGISTER_POPULATION) {
                assertThat(measurement.asOf()).isEqualTo("2024-12-31");
                assertThat(unit.isInForce(LocalDate.of(2025, 7, 1))).isTrue();
            }
        }
        Map<Quality, Long> register = vn.measurements().stream()
                .filter(measurement -> measurement.measure() == Measure.REGISTER_POPULATION)
                .filter(measurement -> vn.get(measurement.unit()).level() == UnitLevel.COMMUNE)
                .collect(Collectors.groupingBy(Measurement::quality, Collectors.counting()));
        assertThat(register).containsEntry(Quality.OFFICIAL, 3_082L).containsEntry(Quality.DERIVED, 187L);
        assertThat(register).containsEntry(Quality.SUSPECT, 50L);
    }

    @Test
    void haTayIsGoneIntoHaNoiAndACommuneOfItIntoPhuThoOn20080801() {
        LocalDate day = LocalDate.of(2008, 8, 1);
        assertThat(vn.on(day.minusDays(1)).get(UnitCode.of("28")).fullName()).isEqualTo("Tỉnh Hà Tây");
        assertThatThrownBy(() -> vn.on(day).get(UnitCode.of("28")))
                .isInstanceOf(UnknownUnitException.class)
                .hasMessage("no unit bears the code 28 on 2008-08-01; Tỉnh Hà Tây bore it until 2008-07-31 and became"
                        + " parts of Thành phố Hà Nội 01@2008-08-01, Tỉnh Phú Thọ 25@2008-08-01");
    }

    @Test
    void ducLacMergedWithDucHoaIntoHoaLac() {
        AdministrativeUnit ducLac = vn.on(LocalDate.of(2019, 6, 1)).get(UnitCode.of("18301"));
        assertThat(ducLac.fullName()).isEqualTo("Xã Đức Lạc");
        List<LineageStep> later = vn.lineage(ducLac).later();
        LineageStep step = later.get(0);
        assertThat(step.date()).isEqualTo("2020-01-01");
        assertThat(step.change().kind()).isEqualTo(ChangeKind.MERGER);
        assertThat(step.change().citation().document()).isEqualTo("819/NQ-UBTVQH14");
        assertThat(step.transfer().target()).hasToString("18280@2020-01-01");
        assertThat(step.transfer().areaKm2()).hasValue(7.87);
        assertThat(step.transfer().persons()).hasValue(3121);
        assertThat(step.change().transfers())
                .extracting(transfer -> vn.get(transfer.source()).fullName())
                .containsExactly("Xã Đức Hòa", "Xã Đức Lạc");
    }

    @Test
    void benNgheOf2010IsInQuan1() {
        Snapshot on = vn.on(LocalDate.of(2010, 1, 1));
        AdministrativeUnit ward = on.get(UnitCode.of("26740"));
        assertThat(ward.fullName()).isEqualTo("Phường Bến Nghé");
        assertThat(on.parents(ward))
                .extracting(AdministrativeUnit::fullName)
                .containsExactly("Quận 1", "Thành phố Hồ Chí Minh");
    }

    @Test
    void theTwelveZombiesEndedWhenTheyWereMerged() {
        String[][] ends = {
            {"07693", "2020-01-01"}, {"07732", "2020-01-01"}, {"07744", "2020-01-01"}, {"16387", "2019-12-01"},
            {"16411", "2015-05-15"}, {"18448", "2020-01-01"}, {"20176", "2020-01-01"}, {"20674", "2020-02-01"},
            {"25102", "2020-01-01"}, {"25174", "2020-01-01"}, {"25177", "2020-01-01"}, {"25186", "2013-12-30"}
        };
        for (String[] end : ends) {
            List<AdministrativeUnit> versions = vn.versions(UnitCode.of(end[0]));
            AdministrativeUnit last = versions.stream()
                    .filter(version -> version.id().since().isBefore(LocalDate.of(2025, 1, 1)))
                    .reduce((first, second) -> second)
                    .orElseThrow();
            assertThat(last.validity().endExclusive()).as(end[0]).hasValue(LocalDate.parse(end[1]));
            assertThat(vn.lineage(last).later()).as(end[0]).isNotEmpty();
        }
    }

    @Test
    void noEndIsOpenSince2019() {
        assertThat(vn.changes().stream().filter(change -> change.date().getYear() >= 2019))
                .noneMatch(VietnamGazetteerTest::isOpen);
    }

    @Test
    void fiveCommunesHaveASuccessorThatNoSourceNames() {
        assertThat(vn.changes().stream().filter(VietnamGazetteerTest::isOpen))
                .filteredOn(Dissolution.class::isInstance)
                .extracting(change -> vn.get(((Dissolution) change).unit()).fullName())
                .containsExactlyInAnyOrder(
                        "Xã Giao Hưng", "Xã Văn Khê", "Xã Ngọc Sơn", "Thị trấn Buôn Hồ", "Thị trấn Hồng Ngự");
    }

    @Test
    void codeThatAloneChangesMovesEverything() {
        int recodings = 0;
        for (UnitChange change : vn.changes()) {
            for (Transfer transfer : change.transfers()) {
                AdministrativeUnit before = vn.get(transfer.source());
                AdministrativeUnit after = vn.get(transfer.target());
                boolean recoded = change.kind() == ChangeKind.RECODING
                        || (!before.code().equals(after.code())
                                && before.type() == after.type()
                                && before.name().equals(after.name())
                                && before.parent().equals(after.parent())
                                && vn.endings(before).size() == 1
                                && vn.beginnings(after).size() == 1
                                && change.transfers().size() == 1);
                if (recoded) {
                    recodings++;
                    assertThat(transfer.isWhole()).as("%s", transfer).isTrue();
                }
            }
        }
        assertThat(recodings).isPositive();
    }

    /** The lists of 2024 and 2025 gave nine wards another code for a month: a code that flickers is no change. */
    @Test
    void noCodeIsGoneForAMonthOrTwo() {
        for (AdministrativeUnit unit : vn.units()) {
            List<AdministrativeUnit> versions = vn.versions(unit.code());
            for (int i = 1; i < versions.size(); i++) {
                LocalDate end = versions.get(i - 1).validity().endExclusive().orElseThrow();
                LocalDate start = versions.get(i).id().since();
                assertThat(start.equals(end) || start.isAfter(end.plusMonths(6)))
                        .as("%s is gone from %s to %s", unit.code(), end, start)
                        .isTrue();
            }
        }
    }

    @Test
    void tanDucWentFromHaTayToPhuThoAndWasNeverInHaNoi() {
        assertThat(vn.versions(UnitCode.of("09622")))
                .extracting(unit -> unit.parent().orElseThrow().value())
                .containsExactly("271", "227");
        assertThat(vn.versions(UnitCode.of("01")))
                .extracting(unit -> unit.id().toString())
                .containsExactly("01@2004-08-31", "01@2008-08-01");
    }

    @Test
    void wordsThatEveryFigureContradictsAreDoubtedInTheChangesThatTheyAreAbout() {
        AdministrativeUnit haiHoa = vn.on(LocalDate.of(2025, 6, 30)).get(UnitCode.of("06799"));
        assertThat(vn.endings(haiHoa))
                .flatExtracting(UnitChange::transfers)
                .filteredOn(transfer -> transfer.source().equals(haiHoa.id()))
                .extracting(Transfer::toString)
                .containsExactlyInAnyOrder(
                        "06799@2024-11-01 -> 06799@2025-07-01 (area PART, population PART)",
                        "06799@2024-11-01 -> 06886@2025-07-01 (area REST, population REST)");
        assertThat(vn.endings(haiHoa))
                .extracting(UnitChange::note)
                .allSatisfy(note -> assertThat(note)
                        .startsWith("doubtful on Xã Hải Hòa: the law gives \"một phần diện tích tự nhiên của xã Hải"
                                + " Hòa\" without people")
                        .contains("5,731 people", "5,606"));
    }

    @Test
    void theCensusOf2019IsComplete() {
        List<Measurement> census = vn.measurements().stream()
                .filter(measurement -> measurement.measure() == Measure.CENSUS_POPULATION)
                .toList();
        assertThat(census).hasSize(11_165);
        assertThat(census.stream().mapToDouble(Measurement::value).sum()).isEqualTo(96_208_984);
        assertThat(census.stream()
                        .filter(measurement -> vn.get(measurement.unit()).level() == UnitLevel.COMMUNE))
                .hasSize(11_162);
    }

    @Test
    void everyFigureHasASourceAndAReasonIfItIsNotOfficial() {
        for (Measurement measurement : vn.measurements()) {
            assertThat(vn.documents()).containsKey(measurement.source());
            if (measurement.quality() != Quality.OFFICIAL) {
                assertThat(measurement.note()).as(measurement.toString()).isNotBlank();
            }
        }
    }

    @Test
    void officialFiguresOfWholeCommunesAreNearTheCensus() {
        int compared = 0;
        for (Measurement declared : vn.measurements()) {
            if (declared.measure() == Measure.DECLARED_POPULATION
                    && declared.quality() == Quality.OFFICIAL
                    && isOfTheYearsAroundTheCensus(declared)) {
                for (Measurement census : vn.measurements(vn.get(declared.unit()))) {
                    if (census.measure() == Measure.CENSUS_POPULATION) {
                        compared++;
                        assertThat(declared.value())
                                .as(declared + " against " + census)
                                .isCloseTo(census.value(), within(0.7 * census.value()));
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    /** The acts of 2004 to 2015 count the people of another time: a ward of that time may have grown seven times. */
    private static boolean isOfTheYearsAroundTheCensus(Measurement figure) {
        return !figure.asOf().isBefore(LocalDate.of(2016, 1, 1));
    }

    @Test
    void figuresOfOldActsAreOfTheDayThatFormedTheUnit() {
        AdministrativeUnit datCuoc = vn.on(LocalDate.of(2005, 1, 1)).get(UnitCode.of("25907"));
        assertThat(datCuoc.fullName()).isEqualTo("Xã Đất Cuốc");
        assertThat(vn.measurements(datCuoc))
                .filteredOn(figure -> figure.source().equals("190/2004/NĐ-CP"))
                .extracting(Measurement::measure, Measurement::value, Measurement::quality)
                .containsExactlyInAnyOrder(
                        tuple(Measure.AREA, 31.08, Quality.OFFICIAL),
                        tuple(Measure.DECLARED_POPULATION, 2750.0, Quality.OFFICIAL));
    }

    @Test
    void partsOfAUnitAreCitedByTheirClauseWithTheirFigures() {
        UnitChange founded = vn.beginnings(vn.on(LocalDate.of(2005, 1, 1)).get(UnitCode.of("25907")))
                .get(0);
        assertThat(founded.citation().document()).isEqualTo("190/2004/NĐ-CP");
        assertThat(founded.citation().clause()).contains("Điều 1, khoản 2");
        assertThat(founded.note()).contains("an act, by its own clause or figures: 190/2004/NĐ-CP, Điều 1, khoản 2");
        assertThat(founded.transfers())
                .filteredOn(transfer -> transfer.target().code().value().equals("25907"))
                .extracting(
                        transfer -> transfer.source().code().value(),
                        transfer -> transfer.areaKm2().orElseThrow(),
                        transfer -> transfer.persons().orElseThrow())
                .containsExactlyInAnyOrder(tuple("25906", 20.12, 1204L), tuple("25918", 10.96, 1546L));
    }

    @Test
    void communesThatTheListsLackedAreThereWhenTheyExisted() {
        LocalDate old = LocalDate.of(2004, 8, 31);
        assertThat(vn.on(old).get(UnitCode.of("18757")).fullName()).isEqualTo("Xã Kỳ Xuân");
        assertThat(vn.on(old).children(UnitCode.of("447"))).hasSize(33);
        assertThat(vn.on(old).get(UnitCode.of("569")).fullName()).isEqualTo("Thị xã Cam Ranh");
        assertThat(vn.on(old).get(UnitCode.of("20257")).fullName()).isEqualTo("Phường Hòa Cường");
    }

    @Test
    void namesAreInNormalFormAndHaveOneSpelling() {
        for (AdministrativeUnit unit : vn.units()) {
            assertThat(unit.name()).as(unit.toString()).isEqualTo(NameForm.normal(unit.name()));
            assertThat(unit.otherSpellings()).as(unit.toString()).doesNotContain(unit.name());
        }
    }

    @Test
    void everyChangeCitesADocumentAndMostOfThemALegalOne() {
        long legal = vn.changes().stream()
                .filter(change -> vn.getDocument(change.citation().document()).kind() == DocumentKind.LEGAL)
                .count();
        assertThat((double) legal / vn.changes().size()).isGreaterThan(0.94);
    }

    @Test
    void noChangeIsWithoutEffect() {
        for (UnitChange change : vn.changes()) {
            for (Transfer transfer : change.transfers()) {
                AdministrativeUnit before = vn.get(transfer.source());
                AdministrativeUnit after = vn.get(transfer.target());
                boolean same = before.code().equals(after.code())
                        && before.type() == after.type()
                        && before.name().equals(after.name())
                        && before.parent().equals(after.parent());
                if (same) {
                    assertThat(change.transfers()).as(change.toString()).hasSizeGreaterThan(1);
                }
            }
        }
    }

    @Test
    void lineageAndSnapshotsAgreeWhenManyThreadsRead() throws Exception {
        LocalDate date = LocalDate.of(2012, 6, 1);
        Callable<Set<String>> reading = () -> {
            Set<String> seen = new HashSet<>();
            for (AdministrativeUnit unit : vn.on(date).units(UnitLevel.DISTRICT)) {
                Lineage lineage = vn.lineage(unit);
                seen.add(unit + " " + lineage.origins() + " " + lineage.outcomes());
            }
            return seen;
        };
        Set<String> expected = reading.call();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Set<String>>> results = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                results.add(threads.submit(reading));
            }
            for (Future<Set<String>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void qualityReportNamesEverySource() {
        assertThat(VietnamGazetteer.qualityReport())
                .startsWith("# Quality of the gazetteer of Việt Nam")
                .contains("| gso-history: lists |", "| change-record-2019-2024: record |", "| successors-2018-2025 |");
    }

    private static boolean isOpen(UnitChange change) {
        return (change instanceof Establishment establishment && establishment.originUnknown())
                || (change instanceof Dissolution dissolution && dissolution.successorUnknown());
    }
}
