package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.Establishment;
import vn.donvi.change.Extent;
import vn.donvi.change.UnitChange;
import vn.donvi.code.CodeRegister;
import vn.donvi.code.CodeSystem;
import vn.donvi.code.CodedUnit;
import vn.donvi.fixture.SharedSources;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** Each test is named after a belief of FALSEHOODS.md, and shows by the example there that it is wrong. */
class FalsehoodsTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
    private static Gazetteer vn;
    private static Snapshot eve;
    private static Snapshot now;

    @BeforeAll
    static void load() {
        vn = VietnamGazetteer.load();
        eve = vn.on(EVE);
        now = vn.on(REFORM);
    }

    @Test
    void theDocumentListsTheTestedFalsehoodsInTheirOrder() throws IOException {
        List<String> headings =
                Files.readAllLines(SharedSources.repository().resolve("io/vietnam/FALSEHOODS.md")).stream()
                        .filter(line -> line.startsWith("### "))
                        .map(line -> line.substring("### ".length()))
                        .toList();
        List<String> tests = Arrays.stream(Beliefs.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(java.lang.reflect.Method::getName)
                .toList();

        assertThat(headings).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(headings.stream().map(FalsehoodsTest::testName)).containsExactlyInAnyOrderElementsOf(tests);
    }

    /** "A code names one unit" is the belief of aCodeNamesOneUnit. */
    private static String testName(String heading) {
        String joined = Pattern.compile(" (.)")
                .matcher(heading)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
        return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }

    @Nested
    class Beliefs {
        @Test
        void aCodeNamesOneUnitForEver() {
            assertThat(full(eve, "26740")).isEqualTo("Phường Bến Nghé");
            assertThat(full(now, "26740")).isEqualTo("Phường Sài Gòn");
            assertThat(begun("26740@2025-07-01").citation()).hasToString("1685/NQ-UBTVQH15, Điều 1, khoản 1");
        }

        @Test
        void aUnitKeepsItsCode() {
            assertThat(full(eve, "64")).isEqualTo("Tỉnh Gia Lai");
            assertThat(full(eve, "52")).isEqualTo("Tỉnh Bình Định");
            assertThat(full(now, "52")).isEqualTo("Tỉnh Gia Lai");
            assertThat(begun("52@2025-07-01").citation().document()).isEqualTo("202/2025/QH15");

            UnitChange recoding = begun("11344@2022-04-10");
            assertThat(recoding.kind()).isEqualTo(ChangeKind.RECODING);
            assertThat(transfers(recoding))
                    .containsExactly("Phường Cầu Đất (11353@2020-02-01) ALL ALL Phường Cầu Đất (11344@2022-04-10)");
            assertThat(eve.parents(unit("11344@2022-04-10")))
                    .extracting(AdministrativeUnit::fullName)
                    .contains("Thành phố Hải Phòng");
        }

        @Test
        void aCodeTellsWhichListItIsOf() {
            CodeRegister codes = VietnamCodes.load(vn);
            assertThat(full(now, "44")).isEqualTo("Tỉnh Quảng Trị");
            assertThat(full(eve, "44")).isEqualTo("Tỉnh Quảng Bình");
            assertThat(codes.find("44", REFORM))
                    .extracting(CodedUnit::toString)
                    .containsExactly(
                            "iso-3166-2 VN-44: Tỉnh An Giang (91@2025-07-01)",
                            "office 44: Tỉnh Quảng Trị (44@2025-07-01)");
            assertThat(eve.units(UnitLevel.PROVINCE))
                    .filteredOn(province -> codes
                            .find(CodeSystem.ISO_3166_2, province.code().value(), EVE)
                            .stream()
                            .anyMatch(iso -> iso.unit().equals(province)))
                    .extracting(AdministrativeUnit::fullName)
                    .containsExactly("Tỉnh Cao Bằng");
        }

        @Test
        void theCodeOfACommuneBeginsWithTheCodeOfItsProvince() {
            assertThat(full(now, "23938")).isEqualTo("Xã Ia Mơ");
            assertThat(now.get(UnitCode.of("23938")).parent()).contains(UnitCode.of("52"));
        }

        @Test
        void aTypeAndANameTellTheCommuneInAProvince() {
            List<AdministrativeUnit> first = eve.within(UnitCode.of("79"), UnitLevel.COMMUNE).stream()
                    .filter(unit -> unit.fullName().equals("Phường 1"))
                    .toList();
            assertThat(first).hasSize(10);
            assertThat(first).extracting(AdministrativeUnit::parent).doesNotHaveDuplicates();
        }

        @Test
        void aTypeAndANameTellTheCommuneInTheCountry() {
            assertThat(now.units(UnitLevel.COMMUNE))
                    .filteredOn(unit -> unit.fullName().equals("Xã Tân Tiến"))
                    .hasSize(7);
        }

        @Test
        void aNameIsUsedOnceInADistrict() {
            assertThat(full(eve, "00526")).isEqualTo("Thị trấn Yên Viên");
            assertThat(full(eve, "00532")).isEqualTo("Xã Yên Viên");
            assertThat(eve.parents(eve.get(UnitCode.of("00526"))))
                    .isEqualTo(eve.parents(eve.get(UnitCode.of("00532"))))
                    .extracting(AdministrativeUnit::fullName)
                    .startsWith("Huyện Gia Lâm");
        }

        @Test
        void aNameTellsTheLevelOfItsUnit() {
            assertThat(full(eve, "95")).isEqualTo("Tỉnh Bạc Liêu");
            assertThat(full(eve, "954")).isEqualTo("Thành phố Bạc Liêu");
            assertThat(eve.get(UnitCode.of("954")).parent()).contains(UnitCode.of("95"));
            assertThat(full(now, "31825")).isEqualTo("Phường Bạc Liêu");
            assertThat(now.parents(now.get(UnitCode.of("31825"))))
                    .extracting(AdministrativeUnit::fullName)
                    .containsExactly("Tỉnh Cà Mau");
        }

        @Test
        void accentsCanBeDropped() {
            AdministrativeUnit minhQuan = eve.get(UnitCode.of("04567"));
            AdministrativeUnit other = eve.get(UnitCode.of("04516"));
            assertThat(minhQuan.fullName()).isEqualTo("Xã Minh Quân");
            assertThat(other.fullName()).isEqualTo("Xã Minh Quán");
            assertThat(NameForm.folded(minhQuan.name())).isEqualTo(NameForm.folded(other.name()));
            assertThat(minhQuan.parent()).isEqualTo(other.parent());
            assertThat(full(eve, minhQuan.parent().orElseThrow().value())).isEqualTo("Huyện Trấn Yên");
        }

        @Test
        void aNameIsSpeltInOneWay() {
            AdministrativeUnit vyDa = eve.get(UnitCode.of("19777"));
            assertThat(vyDa.fullName()).isEqualTo("Phường Vỹ Dạ");
            assertThat(vyDa.otherSpellings()).containsExactly("Vĩ Dạ");
            AdministrativeUnit sapVat = unit("04066@2004-08-31");
            assertThat(sapVat.fullName()).isEqualTo("Xã Sặp Vạt");
            assertThat(sapVat.otherSpellings()).containsExactly("Sập Vạt");
        }

        @Test
        void numbersAreNoNames() {
            assertThat(eve.units())
                    .filteredOn(FalsehoodsTest::isNumbered)
                    .filteredOn(unit -> unit.level() == UnitLevel.COMMUNE)
                    .hasSize(241);
            assertThat(now.units()).noneMatch(FalsehoodsTest::isNumbered);
        }

        @Test
        void theNewestUnitOfANameIsTheOneMeant() {
            AdministrativeUnit inHaTinh = unit("18280@2020-01-01");
            assertThat(inHaTinh.fullName()).isEqualTo("Xã Hòa Lạc");
            assertThat(inHaTinh.validity()).hasToString("2020-01-01/2025-07-01");
            assertThat(eve.parents(inHaTinh))
                    .extracting(AdministrativeUnit::name)
                    .contains("Hà Tĩnh");
            Map<String, String> provinces = now.units(UnitLevel.COMMUNE).stream()
                    .filter(unit -> unit.fullName().equals("Xã Hòa Lạc"))
                    .collect(Collectors.toMap(
                            unit -> unit.id().toString(),
                            unit -> now.parents(unit).get(0).name()));
            assertThat(provinces)
                    .containsOnly(Map.entry("09988@2025-07-01", "Hà Nội"), Map.entry("30430@2025-07-01", "An Giang"));
        }

        @Test
        void aNewNameMeansANewUnit() {
            UnitChange renaming = begun("04015@2025-02-01");
            assertThat(renaming.kind()).isEqualTo(ChangeKind.RENAMING);
            assertThat(renaming.citation().document()).isEqualTo("1280/NQ-UBTVQH15");
            assertThat(transfers(renaming))
                    .containsExactly("Xã Hua Păng (04015@2004-08-31) ALL ALL Xã Chiềng Chung (04015@2025-02-01)");
        }

        @Test
        void theSameNameAndCodeMeanTheSameUnit() {
            assertThat(transfers(begun("18229@2020-01-01")))
                    .containsExactly(
                            "Thị trấn Đức Thọ (18229@2004-08-31) ALL ALL Thị trấn Đức Thọ (18229@2020-01-01)",
                            "Xã Đức Yên (18268@2004-08-31) ALL ALL Thị trấn Đức Thọ (18229@2020-01-01)");
        }

        @Test
        void aUnitHasOneSuccessor() {
            AdministrativeUnit giaNghia = unit("24613@2004-08-31");
            UnitChange division = vn.endings(giaNghia).get(0);
            assertThat(giaNghia.fullName()).isEqualTo("Thị trấn Gia Nghĩa");
            assertThat(division.date()).isEqualTo("2005-07-12");
            assertThat(division.citation().document()).isEqualTo("82/2005/NĐ-CP");
            assertThat(division.transfers())
                    .filteredOn(transfer -> transfer.source().equals(giaNghia.id()))
                    .extracting(transfer -> unit(transfer.target().toString()).type())
                    .containsExactly(
                            UnitType.PHUONG, UnitType.PHUONG, UnitType.PHUONG, UnitType.PHUONG, UnitType.PHUONG);
        }

        @Test
        void aUnitComesFromTwoOrThreeOthers() {
            UnitChange founding = begun("00070@2025-07-01");
            assertThat(full(now, "00070")).isEqualTo("Phường Hoàn Kiếm");
            assertThat(founding.citation()).hasToString("1656/NQ-UBTVQH15, Điều 1, khoản 1");
            assertThat(founding.transfers())
                    .filteredOn(transfer -> transfer.target().equals(UnitId.parse("00070@2025-07-01")))
                    .hasSize(14);
        }

        @Test
        void aMergerMovesWholeUnits() {
            assertThat(transfers(begun("26740@2025-07-01")))
                    .containsExactly(
                            "Phường Bến Nghé (26740@2004-08-31) ALL ALL Phường Sài Gòn (26740@2025-07-01)",
                            "Phường Đa Kao (26737@2004-08-31) PART PART Phường Sài Gòn (26740@2025-07-01)",
                            "Phường Nguyễn Thái Bình (26746@2004-08-31) PART PART Phường Sài Gòn (26740@2025-07-01)");
        }

        @Test
        void peopleMoveWithTheLand() {
            AdministrativeUnit kyLoi = eve.get(UnitCode.of("18796"));
            assertThat(kyLoi.fullName()).isEqualTo("Xã Kỳ Lợi");
            assertThat(vn.lineage(kyLoi).later())
                    .filteredOn(step -> step.transfer().source().equals(kyLoi.id()))
                    .extracting(step -> step.change().citation() + ": "
                            + unit(step.transfer().target().toString()).fullName() + " "
                            + step.transfer().area() + " " + step.transfer().population())
                    .containsExactlyInAnyOrder(
                            "1665/NQ-UBTVQH15, Điều 1, khoản 62: Phường Vũng Áng " + Extent.ALL + " " + Extent.NONE,
                            "1665/NQ-UBTVQH15, Điều 1, khoản 63: Phường Sông Trí " + Extent.NONE + " " + Extent.PART,
                            "1665/NQ-UBTVQH15, Điều 1, khoản 64: Phường Hoành Sơn " + Extent.NONE + " " + Extent.REST);
        }

        @Test
        void aUnitThatEndsHasASuccessor() {
            AdministrativeUnit anVinh = unit("21541@2004-08-31");
            UnitChange dissolution = vn.endings(anVinh).get(0);
            assertThat(anVinh.fullName()).isEqualTo("Xã An Vĩnh");
            assertThat(dissolution.kind()).isEqualTo(ChangeKind.DISSOLUTION);
            assertThat(dissolution.date()).isEqualTo("2020-02-01");
            assertThat(dissolution.citation().document()).isEqualTo("867/NQ-UBTVQH14");
            assertThat(vn.on(LocalDate.of(2020, 1, 31)).children(UnitCode.of("536")))
                    .hasSize(3);
            assertThat(vn.on(LocalDate.of(2020, 2, 1)).children(UnitCode.of("536")))
                    .isEmpty();
        }

        @Test
        void itIsKnownOfWhatAUnitWasMade() {
            assertThat(unit("471@2004-10-16").fullName()).isEqualTo("Huyện Cồn Cỏ");
            assertThat(begun("471@2004-10-16"))
                    .isInstanceOfSatisfying(
                            Establishment.class,
                            open -> assertThat(open.note())
                                    .isEqualTo("no source says of which units it was made: the text of"
                                            + " 174/2004/NĐ-CP was not found"));
            assertThat(begun("471@2004-10-16").citation().document()).isEqualTo("174/2004/NĐ-CP");
            assertThat(vn.changes())
                    .filteredOn(change -> change instanceof Establishment open && open.originUnknown())
                    .hasSize(217);
        }

        @Test
        void unitsLastForYears() {
            AdministrativeUnit quangVinh = unit("01468@2020-02-01");
            assertThat(quangVinh.fullName()).isEqualTo("Xã Quang Vinh");
            assertThat(ChronoUnit.DAYS.between(
                            quangVinh.validity().startInclusive(),
                            quangVinh.validity().endExclusive().orElseThrow()))
                    .isEqualTo(29);
            assertThat(vn.beginnings(quangVinh).get(0).kind()).isEqualTo(ChangeKind.RENAMING);
            assertThat(vn.beginnings(quangVinh).get(0).citation().document()).isEqualTo("864/NQ-UBTVQH14");
            assertThat(vn.endings(quangVinh).get(0).citation().document()).isEqualTo("897/NQ-UBTVQH14");
            assertThat(unit("01468@2020-03-01").fullName()).isEqualTo("Xã Quang Vinh");
        }

        @Test
        void unitsOnlyBecomeFewer() {
            assertThat(vn.on(LocalDate.of(2004, 8, 31)).count(UnitLevel.COMMUNE))
                    .isEqualTo(10_748);
            assertThat(vn.on(LocalDate.of(2019, 3, 13)).count(UnitLevel.COMMUNE))
                    .isEqualTo(11_161);
            assertThat(now.count(UnitLevel.COMMUNE)).isEqualTo(3_321);
        }

        @Test
        void aDistrictLiesBetweenEachCommuneAndItsProvince() {
            assertThat(now.units(UnitLevel.DISTRICT)).isEmpty();
            assertThat(now.units(UnitLevel.COMMUNE))
                    .hasSize(3_321)
                    .allMatch(unit -> now.parents(unit).size() == 1);
        }

        @Test
        void eachDistrictHasCommunes() {
            assertThat(eve.units(UnitLevel.DISTRICT))
                    .filteredOn(unit -> eve.children(unit.code()).isEmpty())
                    .extracting(AdministrativeUnit::fullName)
                    .containsExactly(
                            "Huyện Bạch Long Vĩ", "Huyện Cồn Cỏ", "Huyện Hoàng Sa", "Huyện Lý Sơn", "Huyện Côn Đảo");
        }

        @Test
        void noCityLiesInAnotherCity() {
            AdministrativeUnit thuDuc = eve.get(UnitCode.of("769"));
            assertThat(thuDuc.fullName()).isEqualTo("Thành phố Thủ Đức");
            assertThat(thuDuc.validity()).hasToString("2021-01-01/2025-07-01");
            assertThat(eve.parents(thuDuc))
                    .extracting(AdministrativeUnit::fullName)
                    .containsExactly("Thành phố Hồ Chí Minh");
            assertThat(begun("769@2021-01-01").citation().document()).isEqualTo("1111/NQ-UBTVQH14");
        }

        @Test
        void aUnitThatDoesNotChangeStaysInItsProvince() {
            AdministrativeUnit chuPhan = unit("09004@2004-08-31");
            assertThat(chuPhan.fullName()).isEqualTo("Xã Chu Phan");
            assertThat(chuPhan.validity()).hasToString("2004-08-31/2025-07-01");
            assertThat(vn.on(LocalDate.of(2008, 7, 31)).parents(chuPhan))
                    .extracting(AdministrativeUnit::name)
                    .containsExactly("Mê Linh", "Vĩnh Phúc");
            assertThat(vn.on(LocalDate.of(2008, 8, 1)).parents(chuPhan))
                    .extracting(AdministrativeUnit::name)
                    .containsExactly("Mê Linh", "Hà Nội");
        }

        @Test
        void aLawChangesUnitsOnTheDayItComesIntoForce() {
            Document resolution = vn.getDocument("1685/NQ-UBTVQH15");
            assertThat(resolution.issued()).contains(LocalDate.of(2025, 6, 16));
            assertThat(resolution.inForce()).contains(LocalDate.of(2025, 6, 16));
            assertThat(vn.changes())
                    .filteredOn(change -> change.citation().document().equals(resolution.number()))
                    .isNotEmpty()
                    .allMatch(change -> change.date().equals(REFORM));
        }

        @Test
        void theDayOfEachChangeIsKnown() {
            assertThat(vn.getDocument("05/NĐ-CP (2009)").issued()).contains(LocalDate.of(2009, 1, 19));
            assertThat(vn.changes())
                    .filteredOn(change -> change.citation().document().equals("05/NĐ-CP (2009)"))
                    .isNotEmpty()
                    .allMatch(change -> change.date().equals(LocalDate.of(2009, 2, 3)) && isListed(change));
            assertThat(vn.changes()).filteredOn(FalsehoodsTest::isListed).hasSize(1_326);
            assertThat(vn.changes())
                    .filteredOn(change -> change.enactment().basis() == DateBasis.INFERRED)
                    .hasSize(109);
        }

        @Test
        void theListOfADayIsTheLawOfThatDay() {
            UnitChange early = begun("10567@2019-03-01");
            assertThat(early.citation().document()).isEqualTo("623/NQ-UBTVQH14");
            assertThat(early.note()).isEqualTo("shown in the list of 2019-01-10");
            assertThat(vn.get(early.transfers().get(0).target()).type()).isEqualTo(UnitType.PHUONG);

            UnitChange late = begun("12532@2020-03-01");
            assertThat(late.citation().document()).isEqualTo("892/NQ-UBTVQH14");
            assertThat(late.kind()).isEqualTo(ChangeKind.MERGER);
            assertThat(late.note()).endsWith("; shown in the list of 2020-06-01");
        }

        @Test
        void aUnitHasOneArea() {
            assertThat(figures("01396@2004-08-31", Measure.AREA))
                    .containsExactlyInAnyOrder("20.68 2014-01-01", "19.21 2020-01-31");
            assertThat(unit("01396@2004-08-31").fullName()).isEqualTo("Xã Kéo Yên");
        }

        @Test
        void aUnitHasOnePopulation() {
            assertThat(unit("00250@2004-08-31").fullName()).isEqualTo("Phường Bùi Thị Xuân");
            assertThat(figures("00250@2004-08-31", Measure.CENSUS_POPULATION)).containsExactly("3826.0 2019-04-01");
            assertThat(figures("00250@2004-08-31", Measure.DECLARED_POPULATION)).containsExactly("4489.0 2020-02-29");
        }

        @Test
        void aPublishedFigureIsRight() {
            assertThat(full(now, "00082")).isEqualTo("Phường Cửa Nam");
            assertThat(vn.measurements(now.get(UnitCode.of("00082"))))
                    .filteredOn(figure -> figure.quality() == Quality.SUSPECT)
                    .extracting(figure -> figure.persons().getAsLong() + ": " + figure.note())
                    .containsExactly("52751: 2.01 times the 26196 people of 2019 by the lineage of its communes");
        }
    }

    private static AdministrativeUnit unit(String id) {
        return vn.get(UnitId.parse(id));
    }

    private static String full(Snapshot snapshot, String code) {
        return snapshot.get(UnitCode.of(code)).fullName();
    }

    /** The change that a version began with. */
    private static UnitChange begun(String id) {
        return vn.beginnings(unit(id)).get(0);
    }

    private static List<String> transfers(UnitChange change) {
        return change.transfers().stream()
                .map(transfer -> vn.get(transfer.source()) + " " + transfer.area() + " " + transfer.population() + " "
                        + vn.get(transfer.target()))
                .toList();
    }

    private static List<String> figures(String id, Measure measure) {
        return vn.measurements(unit(id)).stream()
                .filter(figure -> figure.measure() == measure)
                .map((Measurement figure) -> figure.value() + " " + figure.asOf())
                .toList();
    }

    private static boolean isNumbered(AdministrativeUnit unit) {
        return unit.name().chars().allMatch(Character::isDigit);
    }

    private static boolean isListed(UnitChange change) {
        return change.enactment().basis() == DateBasis.LISTED;
    }
}
