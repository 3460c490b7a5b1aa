package vn.donvi.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.SmallReform.PAPER;
import static vn.donvi.fixture.SmallReform.commune;
import static vn.donvi.fixture.SmallReform.figure;
import static vn.donvi.fixture.SmallReform.ofUnit;
import static vn.donvi.fixture.SmallReform.organizationId;
import static vn.donvi.fixture.SmallReform.register;
import static vn.donvi.fixture.SmallReform.unit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.change.DocumentKind;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;

class UnitCountsTest {
    private static final PartyRegister BASE = register()
            .addOrganizations(List.of(commune("18229@2025-07-01")))
            .addFigures(List.of(
                    figure("18229@2025-07-01", PartyMeasure.DANG_VIEN, 2_989, "2025-07-17"),
                    figure("18229@2025-07-01", PartyMeasure.CHI_BO, 65, "2025-07-17"),
                    figure("18229@2025-07-01", PartyMeasure.DANG_VIEN, 3_001, "2025-12-31")))
            .build();

    private static UnitCounts members(String unit, long members, String asOf, String source) {
        return new UnitCounts(
                UnitCode.of(unit),
                Optional.of(members),
                Optional.empty(),
                PartyMeasure.TO_CHUC_DANG,
                date(asOf),
                source);
    }

    private static List<String> figures(PartyRegister register, String organization) {
        return register.figures(organizationId(organization)).stream()
                .map(each -> each.measure().label() + " " + each.number() + " "
                        + each.asOf().orElseThrow() + " " + each.source())
                .toList();
    }

    @Test
    void aCountReplacesTheFigureOfItsMeasureAndDateAlone() {
        PartyRegister laid = BASE.with(List.of(members("18229", 2_990, "2025-07-17", "sổ")));

        assertThat(figures(laid, "18229@2025-07-01"))
                .containsExactly(
                        "chi bộ 65 2025-07-17 báo", "đảng viên 2990 2025-07-17 sổ", "đảng viên 3001 2025-12-31 báo");
        assertThat(laid.getDocument("sổ").kind()).isEqualTo(DocumentKind.PUBLICATION);
        assertThat(laid.organizations()).isEqualTo(BASE.organizations());
    }

    @Test
    void aUnitWithoutARecordedOrganisationGetsTheImpliedOne() {
        PartyRegister laid = BASE.with(List.of(
                new UnitCounts(
                        UnitCode.of("18238"),
                        Optional.of(300L),
                        Optional.of(11L),
                        PartyMeasure.CHI_BO,
                        date("2024-12-31"),
                        PAPER),
                members("18238", 310, "2025-06-30", PAPER),
                members("18260", 900, "2025-07-01", PAPER)));

        PartyOrganization old = laid.find(organizationId("18238@2004-08-31")).orElseThrow();
        assertThat(old.name()).isEqualTo("Đảng bộ xã Tùng Ảnh");
        assertThat(old.kind()).isEqualTo(OrganizationKind.DANG_BO);
        assertThat(old.validity()).isEqualTo(unit("18238@2004-08-31").validity());
        assertThat(figures(laid, "18238@2004-08-31"))
                .containsExactly(
                        "chi bộ 11 2024-12-31 báo", "đảng viên 300 2024-12-31 báo", "đảng viên 310 2025-06-30 báo");
        assertThat(laid.find(organizationId("18260@2025-07-01")).orElseThrow().kind())
                .isEqualTo(OrganizationKind.DANG_BO_XA);
    }

    @Test
    void whatCannotBeLaidOverHasAReason() {
        PartyRegister late = register()
                .addOrganizations(List.of(PartyOrganization.builder(
                                OrganizationKind.DANG_BO_XA,
                                unit("18229@2025-07-01"),
                                DateRange.from(date("2025-07-10")))
                        .build()))
                .build();
        UnitCounts early = members("18229", 3, "2025-07-05", PAPER);

        assertThat(late.fault(early))
                .contains("on 2025-07-05 the register has no organisation of Xã Đức Thọ (18229@2025-07-01), but Đảng bộ"
                        + " xã Đức Thọ (18229@2025-07-10) 2025-07-10/..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> late.with(List.of(early)))
                .withMessage(late.fault(early).orElseThrow());
        assertThat(late.fault(members("18238", 3, "2025-07-05", PAPER)).orElseThrow())
                .startsWith("no unit bears the code 18238 on 2025-07-05;");
        assertThat(late.fault(members("18229", 3, "2025-07-10", PAPER))).isEmpty();
    }

    @Test
    void committeesAndSessionsStay() {
        PartyRegister town = register()
                .addOrganizations(List.of(
                        ofUnit(OrganizationKind.DANG_BO_TINH, "42@2004-08-31").build()))
                .build();

        assertThat(town.with(List.of()).organizations()).isEqualTo(town.organizations());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            ,,chi bộ,s     > members or organisations must be counted
            -1,,chi bộ,s   > a number must not be negative
            ,-1,chi bộ,s   > a number must not be negative
            1,,đảng viên,s > đảng viên are no organisations
            1,,chi bộ,' '  > figures need a source
            """)
    void whatIsNoCountIsRefused(String row, String message) {
        String[] values = row.split(",", -1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitCounts(
                        UnitCode.of("1"),
                        number(values[0]),
                        number(values[1]),
                        PartyMeasure.find(values[2]).orElseThrow(),
                        date("2025-07-01"),
                        values[3].equals("s") ? "s" : " "))
                .withMessage(message);
    }

    private static Optional<Long> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(text));
    }
}
