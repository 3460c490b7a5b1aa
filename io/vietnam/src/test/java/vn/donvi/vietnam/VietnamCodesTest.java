package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.donvi.code.CodeRegister;
import vn.donvi.code.CodeSystem;
import vn.donvi.code.CodedUnit;
import vn.donvi.code.ForeignCode;
import vn.donvi.fixture.ManyThreads;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/** The embedded codes of other systems: how many there are, and what they must not be taken for. */
class VietnamCodesTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();
    private static final CodeRegister CODES = VietnamCodes.load(VIETNAM);
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
    private static final LocalDate POSTAL = LocalDate.of(2025, 8, 24);
    private static final LocalDate IN_2005 = LocalDate.of(2005, 1, 1);

    private static List<String> names(List<CodedUnit> found) {
        return found.stream().map(CodedUnit::toString).toList();
    }

    private static List<String> codes(String unit, CodeSystem system, LocalDate date) {
        return CODES.of(UnitCode.of(unit), system, date).stream()
                .map(ForeignCode::code)
                .toList();
    }

    @Test
    void codesAreOfThreeSystems() {
        Map<String, Long> counts = CODES.codes().stream()
                .collect(Collectors.groupingBy(code -> code.system().name(), TreeMap::new, Collectors.counting()));
        assertThat(counts).isEqualTo(Map.of("iso-3166-2", 92L, "postal", 3_321L, "telephone", 63L));
        assertThat(CODES.codes()).allSatisfy(code -> assertThat(code.source()).isNotBlank());
    }

    /** 44 was Quảng Bình and is Quảng Trị in the office's list. In ISO 3166-2 it is An Giang. */
    @Test
    void code44IsAnGiangInIsoAndAnotherProvinceInTheOfficesList() {
        assertThat(names(CODES.find("44", BEFORE)))
                .containsExactly(
                        "iso-3166-2 VN-44: Tỉnh An Giang (89@2004-08-31)",
                        "office 44: Tỉnh Quảng Bình (44@2004-08-31)");
        assertThat(names(CODES.find("44", SINCE)))
                .containsExactly(
                        "iso-3166-2 VN-44: Tỉnh An Giang (91@2025-07-01)", "office 44: Tỉnh Quảng Trị (44@2025-07-01)");
        assertThat(names(CODES.find(CodeSystem.ISO_3166_2, "VN-44")))
                .containsExactly(
                        "iso-3166-2 VN-44: Tỉnh An Giang (89@2004-08-31)",
                        "iso-3166-2 VN-44: Tỉnh An Giang (91@2025-07-01)");
    }

    /** Half of the codes of the office are codes of ISO too; of the same province only 04, Cao Bằng. */
    @Test
    void onlyOneCodeMeansTheSameProvinceInBothLists() {
        int both = 0;
        int same = 0;
        for (AdministrativeUnit province : VIETNAM.on(BEFORE).units(UnitLevel.PROVINCE)) {
            for (CodedUnit iso :
                    CODES.find(CodeSystem.ISO_3166_2, province.code().value(), BEFORE)) {
                both++;
                same += iso.unit().equals(province) ? 1 : 0;
            }
        }
        assertThat(both).isEqualTo(33);
        assertThat(same).isEqualTo(1);
    }

    @Test
    void everyProvinceOfBothAgesHasOneCodeOfIso() {
        for (LocalDate date : List.of(IN_2005, BEFORE, SINCE)) {
            for (AdministrativeUnit province : VIETNAM.on(date).units(UnitLevel.PROVINCE)) {
                List<ForeignCode> iso = CODES.of(province.code(), CodeSystem.ISO_3166_2, date);
                assertThat(iso).as("%s on %s", province, date).hasSize(1);
                assertThat(CODES.find(CodeSystem.ISO_3166_2, iso.get(0).code(), date))
                        .extracting(CodedUnit::unit)
                        .containsExactly(province);
            }
        }
    }

    @Test
    void labelsOfIsoAreUnderstood() {
        for (String label : List.of("Ha Noi, thu do", "Hà Nội", "VN-HN", "HN")) {
            assertThat(CODES.find(CodeSystem.ISO_3166_2, label, BEFORE))
                    .as(label)
                    .extracting(found -> found.unit().code().value())
                    .containsExactly("01");
        }
        assertThat(CODES.find(CodeSystem.ISO_3166_2, "Da Nang, thanh pho", SINCE))
                .extracting(found -> found.unit().code().value())
                .containsExactly("48");
        assertThat(codes("01", CodeSystem.ISO_3166_2, IN_2005)).containsExactly("VN-64");
        assertThat(codes("28", CodeSystem.ISO_3166_2, IN_2005)).containsExactly("VN-15");
    }

    @Test
    void everyCommuneHasOnePostalCodeOfItsOwn() {
        for (AdministrativeUnit commune : VIETNAM.on(POSTAL).units(UnitLevel.COMMUNE)) {
            List<String> postal = codes(commune.code().value(), CodeSystem.POSTAL, POSTAL);
            assertThat(postal).as("%s", commune).hasSize(1);
            assertThat(postal.get(0)).matches("[0-9]{5}");
            assertThat(CODES.find(CodeSystem.POSTAL, postal.get(0), POSTAL))
                    .extracting(CodedUnit::unit)
                    .containsExactly(commune);
        }
        assertThat(codes("00070", CodeSystem.POSTAL, POSTAL)).containsExactly("11024");
        assertThat(codes("00070", CodeSystem.POSTAL, POSTAL.minusDays(1))).isEmpty();
    }

    @Test
    void telephoneCodesAreThoseOfTheProvincesBeforeTheReform() {
        assertThat(VIETNAM.on(BEFORE).units(UnitLevel.PROVINCE))
                .allSatisfy(province -> assertThat(codes(province.code().value(), CodeSystem.TELEPHONE, BEFORE))
                        .hasSize(1));
        assertThat(names(CODES.find(CodeSystem.TELEPHONE, "028")))
                .containsExactly("telephone 28: Thành phố Hồ Chí Minh (79@2004-08-31)");
        assertThat(codes("79", CodeSystem.TELEPHONE, SINCE)).isEmpty();
        assertThat(codes("04", CodeSystem.TELEPHONE, SINCE)).containsExactly("206");
    }

    @Test
    void codesAreFoundLikeByOneThread() throws Exception {
        ManyThreads<CodeRegister> threads = new ManyThreads<>();
        for (String code : List.of("44", "11024", "VN-SG", "028", "Ha Noi, thu do", "nothing")) {
            threads.ask(codes -> codes.find(code)).ask(codes -> codes.find(code, SINCE));
        }
        threads.agree(3, () -> VietnamCodes.load(VIETNAM));
    }
}
