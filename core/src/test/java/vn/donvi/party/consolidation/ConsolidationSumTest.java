package vn.donvi.party.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.donvi.fixture.SmallReform.REFORM;
import static vn.donvi.fixture.SmallReform.UNITS;
import static vn.donvi.fixture.SmallReform.commune;
import static vn.donvi.fixture.SmallReform.figure;
import static vn.donvi.fixture.SmallReform.ofUnit;
import static vn.donvi.fixture.SmallReform.register;
import static vn.donvi.fixture.SmallReform.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Draft;
import vn.donvi.measure.Precision;
import vn.donvi.party.OrganizationKind;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.PartyRegister;
import vn.donvi.unit.UnitCode;

class ConsolidationSumTest {
    private static final PartyRegister REGISTER = register()
            .addOrganizations(List.of(
                    ofUnit(OrganizationKind.DANG_BO_CO_SO, "18260@2004-08-31").build(),
                    ofUnit(OrganizationKind.DANG_BO_CO_SO, "18261@2004-08-31").build(),
                    ofUnit(OrganizationKind.DANG_BO_CO_SO, "18270@2004-08-31").build(),
                    ofUnit(OrganizationKind.DANG_BO_CO_SO, "18250@2004-08-31").build(),
                    commune("18260@2025-07-01"),
                    commune("18270@2025-07-01"),
                    commune("18250@2025-07-01")))
            .addFigures(List.of(
                    figure("18260@2004-08-31", PartyMeasure.DANG_VIEN, 300, "2024-12-31"),
                    figure("18261@2004-08-31", PartyMeasure.DANG_VIEN, 200, "2024-12-31"),
                    figure("18270@2004-08-31", PartyMeasure.DANG_VIEN, 100, "2024-12-31"),
                    figure("18260@2025-07-01", PartyMeasure.DANG_VIEN, 570, "2025-08-01"),
                    figure("18270@2025-07-01", PartyMeasure.DANG_VIEN, 41, "2025-08-01"),
                    figure("18270@2025-07-01", PartyMeasure.CHI_BO, 4, "2025-08-01")))
            .build();

    private static Consolidation of(String unit) {
        return Consolidation.of(REGISTER, unit(unit));
    }

    @Test
    void anOrganisationDividedAmongTheUnitsOfTheSumCountsOnce() {
        ConsolidationSum both = ConsolidationSum.of(
                REGISTER, List.of(of("18260@2025-07-01"), of("18270@2025-07-01")), PartyMeasure.DANG_VIEN);

        assertThat(both.units()).isEqualTo(2);
        assertThat(both.before().value()).hasValue(600);
        assertThat(both.before().isComplete()).isTrue();
        assertThat(both.after().value()).hasValue(611);
        assertThat(both.difference()).hasValue(11);
        assertThat(both.comparable()).isZero();
    }

    @Test
    void anOrganisationOfWhichAPartWentElsewhereIsMissingAsDivided() {
        ConsolidationSum one = ConsolidationSum.of(REGISTER, List.of(of("18260@2025-07-01")), PartyMeasure.DANG_VIEN);

        assertThat(one.before().value()).hasValue(500);
        assertThat(one.before().missing()).hasToString("[Đảng bộ xã Chia (unit divided)]");
        assertThat(one.difference()).isEmpty();
    }

    @Test
    void theNationNamesWhatIsMissingByItsReason() {
        List<Consolidation> nation = Consolidation.ofNation(REGISTER, REFORM);
        assertThat(nation).isEqualTo(Consolidation.ofProvince(REGISTER, UnitCode.of("42"), REFORM));

        List<ConsolidationSum> sums = ConsolidationSum.of(REGISTER, nation);

        assertThat(sums)
                .extracting(ConsolidationSum::measure)
                .containsExactly(PartyMeasure.CHI_BO, PartyMeasure.DANG_VIEN);
        ConsolidationSum members = sums.get(1);
        assertThat(members.units()).isEqualTo(6);
        assertThat(members.before().value()).hasValue(600);
        assertThat(members.before().missing())
                .extracting(MissingFigure::reason)
                .containsOnly(MissingFigure.Reason.NOT_RECORDED, MissingFigure.Reason.NO_FIGURE)
                .hasSize(8);
        assertThat(members.before().missing())
                .filteredOn(each -> each.reason() == MissingFigure.Reason.NO_FIGURE)
                .hasToString("[Đảng bộ xã Một (no figure)]");
        assertThat(members.after().missing()).hasSize(4);
        assertThat(sums.get(0).before().figures()).isEmpty();
        assertThat(sums.get(0).after().value()).hasValue(4);
    }

    @Test
    void unitsWithBothFiguresAreCompared() {
        PartyRegister both = register()
                .addOrganizations(List.of(
                        ofUnit(OrganizationKind.DANG_BO_CO_SO, "18280@2004-08-31")
                                .build(),
                        commune("18280@2025-07-01")))
                .addFigures(List.of(
                        figure("18280@2004-08-31", PartyMeasure.DANG_VIEN, 300, "2024-12-31"),
                        figure("18280@2025-07-01", PartyMeasure.DANG_VIEN, 310, "2025-08-01")))
                .build();
        ConsolidationSum sum = ConsolidationSum.of(both, Consolidation.ofNation(both, REFORM), PartyMeasure.DANG_VIEN);

        assertThat(sum.comparable()).isEqualTo(1);
        assertThat(sum.comparableDifference()).isEqualTo(10);
        assertThat(sum.difference()).isEmpty();
    }

    @Test
    void aSumThatIsNotExactHasNoDifference() {
        PartyRegister rough = register()
                .addOrganizations(List.of(
                        ofUnit(OrganizationKind.DANG_BO_CO_SO, "18280@2004-08-31")
                                .build(),
                        commune("18280@2025-07-01")))
                .addFigures(List.of(
                        figure("18280@2004-08-31", PartyMeasure.DANG_VIEN, 300, Precision.LOWER_BOUND),
                        figure("18280@2025-07-01", PartyMeasure.DANG_VIEN, 310)))
                .build();

        assertThat(ConsolidationSum.of(
                                rough,
                                List.of(Consolidation.of(rough, unit("18280@2025-07-01"))),
                                PartyMeasure.DANG_VIEN)
                        .difference())
                .isEmpty();
    }

    @Test
    void nothingBeganOnAnotherDay() {
        assertThat(Consolidation.ofNation(REGISTER, Draft.date("2025-07-02"))).isEmpty();
        ConsolidationSum none = ConsolidationSum.of(REGISTER, List.of(), PartyMeasure.DANG_VIEN);
        assertThat(none.before().value()).isEmpty();
        assertThat(none.units()).isZero();
        assertThat(UNITS.find(unit("18280@2025-07-01").id())).isPresent();
    }

    @Test
    void sumsOfAnotherMeasureAreRefused() {
        PartySum members = new PartySum(PartyMeasure.DANG_VIEN, List.of(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConsolidationSum(PartyMeasure.CHI_BO, 0, members, members, 0, 0))
                .withMessage("the sums are of đảng viên and đảng viên, not of chi bộ");
    }
}
