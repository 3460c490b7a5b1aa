package vn.donvi.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.measure.Precision;
import vn.donvi.party.term.OrdinalNumber;
import vn.donvi.party.term.Ordinals;
import vn.donvi.party.term.Term;
import vn.donvi.unit.UnitType;

/** Every constant is found under its label, and names are read as they are written. */
class TermsTest {
    @Test
    void everyConstantIsFoundUnderItsLabelAndUnderNoOther() {
        check(PartyLevel.values(), PartyLevel::label, PartyLevel::find);
        check(OrganizationForm.values(), OrganizationForm::label, OrganizationForm::find);
        check(OrganizationKind.values(), OrganizationKind::label, OrganizationKind::find);
        check(Body.values(), Body::label, Body::find);
        check(Organ.values(), Organ::label, Organ::find);
        check(PostTitle.values(), PostTitle::label, PostTitle::find);
        check(PartyMeasure.values(), PartyMeasure::label, PartyMeasure::find);
        check(SessionKind.values(), SessionKind::label, SessionKind::find);
        check(CommitteeName.values(), CommitteeName::text, CommitteeName::find);
        check(Precision.values(), Precision::label, Precision::find);
    }

    @ParameterizedTest
    @CsvSource({"BCH, BAN_CHAP_HANH", "Ban Thường vụ, BAN_THUONG_VU", "UBKT, UY_BAN_KIEM_TRA", "Đại hội, DAI_HOI"})
    void bodiesAreReadInFullAndShort(String name, Body body) {
        assertThat(Body.find(name)).contains(body);
    }

    @ParameterizedTest
    @CsvSource({
        "Ban Xây dựng Đảng, BAN_XAY_DUNG_DANG",
        "các Ban xây dựng Đảng, BAN_XAY_DUNG_DANG",
        "Ủy ban Kiểm tra, CO_QUAN_UY_BAN_KIEM_TRA",
        "UBKT Đảng ủy, CO_QUAN_UY_BAN_KIEM_TRA",
        "Cơ quan Ủy ban Kiểm tra Đảng ủy, CO_QUAN_UY_BAN_KIEM_TRA",
        "Văn phòng Đảng ủy, VAN_PHONG",
        "Ủy ban MTTQ Việt Nam xã, UY_BAN_MAT_TRAN",
        "Ban Tuyên giáo và Dân vận Tỉnh ủy, BAN_TUYEN_GIAO_VA_DAN_VAN",
        "Ban Tuyên giáo Huyện uỷ, BAN_TUYEN_GIAO",
        "Trung tâm Chính trị huyện, TRUNG_TAM_CHINH_TRI",
    })
    void organsAreReadAsListsWriteThem(String name, Organ organ) {
        assertThat(Organ.find(name)).contains(organ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ban", "Ban Thường vụ", "Văn phòngĐảng ủy", "Ban Kinh tế - Ngân sách"})
    void whatIsNoOrganIsNotRead(String name) {
        assertThat(Organ.find(name)).isEmpty();
    }

    @Test
    void everyVietnameseTypeHasOneNameOfItsCommittee() {
        for (UnitType type : UnitType.values()) {
            long names = Arrays.stream(CommitteeName.values())
                    .filter(name -> name.types().contains(type))
                    .count();
            assertThat(names).as("%s", type).isEqualTo(type.prefix().isEmpty() ? 0 : 1);
            assertThat(CommitteeName.of(type).isPresent()).as("%s", type).isEqualTo(names == 1);
        }
        assertThat(CommitteeName.of(UnitType.THANH_PHO_THUOC_TINH)).contains(CommitteeName.THANH_UY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025 - 2030", "2025-2030", "2025–2030", " 2025 — 2030 "})
    void termsAreReadWithAnyDash(String text) {
        assertThat(Term.find(text)).contains(Term.of(2025, 2030));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "2025", "2030-2025", "2025-2025", "25-30", "2025-20300", "1900-1905", "a-b", "2025-"})
    void whatIsNoTermIsNotRead(String text) {
        assertThat(Term.find(text)).isEmpty();
    }

    @Test
    void aTermOfTheWrongYearsIsRefused() {
        assertThatThrownBy(() -> Term.of(2030, 2025))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a term runs from one year to a later one, from 1930 to 2199, but was 2030 - 2025");
        assertThat(Term.of(2025, 2030).years()).isEqualTo(5);
    }

    @Test
    void everyOrdinalIsReadAsItIsWritten() {
        for (int number = 1; number <= OrdinalNumber.MAX; number++) {
            assertThat(OrdinalNumber.find(OrdinalNumber.roman(number))).hasValue(number);
            assertThat(OrdinalNumber.find(Integer.toString(number))).hasValue(number);
        }
    }

    @ParameterizedTest
    @CsvSource({"XXVI, 26", "XIX, 19", "24, 24", "nhất, 1", "Nhất, 1", "tư, 4", "MMMCMXCIX, 3999"})
    void ordinalsAreReadInEveryWriting(String text, int number) {
        assertThat(OrdinalNumber.find(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "4000", "IIII", "IIX", "VX", "xxvi", "XIVa", "99999999999", "-1", "MMMM", "hỏi"})
    void whatIsNoOrdinalIsNotRead(String text) {
        assertThat(OrdinalNumber.find(text)).isEmpty();
    }

    @Test
    void theFourNumbersStayApart() {
        Ordinals both = Ordinals.NONE.withKhoa(26).withHoiNghi(24);

        assertThat(both.toString()).isEqualTo("khóa XXVI, hội nghị lần thứ 24");
        assertThat(both.lanThu()).isEmpty();
        assertThat(Ordinals.NONE.withLanThu(1).withNhiemKy(Term.of(2025, 2030)).toString())
                .isEqualTo("lần thứ I, nhiệm kỳ 2025 - 2030");
        assertThat(Ordinals.NONE.toString()).isEmpty();
        assertThatThrownBy(() -> Ordinals.NONE.withHoiNghi(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hội nghị lần thứ is from 1 to 3999, but was 0");
    }

    @Test
    void aPersonIsKnownByItsKeyOnly() {
        Person written = Person.named("Đặng Xuân Thường");

        assertThat(written.isSame(Person.named("Đặng Xuân Thường"))).isFalse();
        assertThat(new Person("Đặng Xuân Thường", "p1").isSame(new Person("Đặng Xuân Thưởng", "p1")))
                .isTrue();
        assertThat(new Person("A", "p1").isSame(new Person("A", "p2"))).isFalse();
        assertThatThrownBy(() -> Person.named(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a person needs a name as written");
    }

    @ParameterizedTest
    @CsvSource({
        "Đảng bộ xã Đức Thọ, DANG_BO, xã, Đức Thọ",
        "đảng bộ thành phố Hạ Long, DANG_BO, thành phố, Hạ Long",
        "Chi bộ đặc khu Hoàng Sa, CHI_BO, đặc khu, Hoàng Sa",
        "Đảng bộ thị xã Kinh Môn, DANG_BO, thị xã, Kinh Môn",
        "Đảng  bộ phường Hoà Bình, DANG_BO, phường, Hòa Bình",
    })
    void namesOfOrganisationsAreRead(String text, OrganizationForm form, String typeWord, String name) {
        assertThat(OrganizationName.find(text)).contains(new OrganizationName(form, typeWord, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Đảng bộ", "Đảng bộ xã", "Đảng bộ xã ", "Đảng ủy xã Đức Thọ", "Đảng bộ Công an tỉnh"})
    void otherNamesOfOrganisationsAreNotRead(String text) {
        assertThat(OrganizationName.find(text)).isEmpty();
    }

    private static <T extends Enum<T>> void check(
            T[] constants, Function<T, String> label, Function<String, Optional<T>> find) {
        for (T constant : constants) {
            assertThat(find.apply(label.apply(constant))).as("%s", constant).contains(constant);
        }
        assertThat(find.apply("khác")).isEmpty();
    }

    @Test
    void termsOfFiveYearsBeginInYearsThatFiveDivides() {
        for (int year = 2020; year < 2025; year++) {
            assertThat(Term.ofYear(year)).isEqualTo(Term.of(2020, 2025));
        }
        assertThat(Term.ofYear(2025)).isEqualTo(Term.of(2025, 2030));
        assertThat(Term.ofYear(2025).next()).isEqualTo(Term.of(2030, 2035));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.ofYear(1929))
                .withMessage("a term runs from one year to a later one, from 1930 to 2199, but was 1925 - 1930");
    }
}
