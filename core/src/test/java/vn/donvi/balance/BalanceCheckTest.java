package vn.donvi.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.donvi.fixture.Draft.id;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.fixture.Draft;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.statistics.RollUp;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** An act that divides 1 into 2 and 3 and says figures of all of them. */
class BalanceCheckTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private static Measurement figure(String unit, Measure measure, double value) {
        return new Measurement(id(unit), measure, value, DAY, Draft.ACT, Quality.OFFICIAL, "");
    }

    /** The gazetteer with these figures of the whole and of a part that is formed. */
    private static Gazetteer divided(double wholeKm2, double wholePersons, double formedKm2) {
        Draft draft = new Draft();
        draft.province("01", UnitType.TINH, "Một", "2004-08-31/..");
        draft.unit("1", UnitType.XA, "A", "2004-08-31/2020-01-01", "01");
        draft.unit("2", UnitType.XA, "B", "2020-01-01/..", "01");
        draft.unit("3", UnitType.XA, "C", "2020-01-01/..", "01");
        draft.change(
                "2020-01-01:2",
                "2020-01-01",
                Transfer.of(id("1@2004-08-31"), id("2@2020-01-01"), Extent.PART, Extent.PART)
                        .withAreaKm2(4.25)
                        .withPersons(1_000),
                Transfer.of(id("1@2004-08-31"), id("3@2020-01-01"), Extent.REST, Extent.REST)
                        .withAreaKm2(5.75)
                        .withPersons(2_000));
        return draft.add(figure("1@2004-08-31", Measure.AREA, wholeKm2))
                .add(figure("1@2004-08-31", Measure.DECLARED_POPULATION, wholePersons))
                .add(figure("2@2020-01-01", Measure.AREA, formedKm2))
                .build();
    }

    @Test
    void wholeThatIsTheSumOfItsPartsIsBalanced() {
        List<WholeAndParts> balances = BalanceCheck.of(divided(10.01, 3_000, 4.25));

        assertThat(balances).hasSize(3).allMatch(each -> each.balance().isBalanced(0));
        assertThat(balances)
                .extracting(WholeAndParts::side)
                .containsExactly(BalanceSide.GIVEN, BalanceSide.GIVEN, BalanceSide.RECEIVED);
    }

    @Test
    void wholeThatIsNotTheSumIsOpenUnlessItIsWithinTheTolerance() {
        WholeAndSum area = BalanceCheck.of(divided(10.5, 2_999, 4.25)).get(0).balance();
        WholeAndSum people = BalanceCheck.of(divided(10.5, 2_999, 4.25)).get(1).balance();

        assertThat(area.measure()).isEqualTo(Measure.AREA);
        assertThat(area.difference()).isCloseTo(-0.5, within(1e-9));
        assertThat(area.isBalanced(0.04)).isFalse();
        assertThat(area.isBalanced(0.05)).isTrue();
        assertThat(people.difference()).isEqualTo(1);
        assertThat(people.rounding()).isZero();
        assertThat(people.isBalanced(0)).isFalse();
    }

    @Test
    void wholeWithoutAFigureIsNotCompared() {
        assertThat(BalanceCheck.of(divided(10, 3_000, 4.25)))
                .noneMatch(balance -> balance.unit().id().equals(id("3@2020-01-01")));
    }

    @Test
    void figureOfAProvinceIsHeldAgainstItsCommunesIfNoneIsMissing() {
        Gazetteer gazetteer = divided(10, 3_000, 4.25).toBuilder()
                .addMeasurements(
                        List.of(figure("01@2004-08-31", Measure.AREA, 11), figure("3@2020-01-01", Measure.AREA, 5.75)))
                .build();
        CarriedFigures areas = CarriedFigures.of(gazetteer, Measure.AREA, AsOf.exactly(DAY));

        assertThat(BalanceCheck.of(RollUp.of(areas, DAY, UnitLevel.PROVINCE)))
                .singleElement()
                .satisfies(each -> {
                    WholeAndSum balance = each.balance();
                    assertThat(each.side()).isEqualTo(BalanceSide.WITHIN);
                    assertThat(balance.sum()).isEqualTo(10);
                    assertThat(balance.parts()).isEqualTo(2);
                    assertThat(balance.isBalanced(0)).isFalse();
                    assertThat(balance.isBalanced(0.1)).isTrue();
                });
    }
}
