package vn.donvi.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.unit.UnitId;

class TransferTest {
    private static final UnitId SOURCE = UnitId.parse("18301@2004-08-31");
    private static final UnitId TARGET = UnitId.parse("18280@2020-01-01");
    private static final Transfer ALL = Transfer.all(SOURCE, TARGET);

    @Test
    void allOfAUnitIsAllOfItsAreaAndPopulation() {
        assertThat(ALL).isEqualTo(Transfer.of(SOURCE, TARGET, Extent.ALL, Extent.ALL));
        assertThat(ALL.source()).isEqualTo(SOURCE);
        assertThat(ALL.target()).isEqualTo(TARGET);
    }

    @Test
    void isWholeOnlyWithAllOfAreaAndPopulation() {
        for (Extent area : Extent.values()) {
            for (Extent population : Extent.values()) {
                Transfer transfer = Transfer.of(SOURCE, TARGET, area, population);

                assertThat(transfer.area()).isEqualTo(area);
                assertThat(transfer.population()).isEqualTo(population);
                assertThat(transfer.isWhole()).isEqualTo(area == Extent.ALL && population == Extent.ALL);
            }
        }
    }

    @Test
    void hasNoFiguresUntilTheyAreGiven() {
        assertThat(ALL.areaKm2()).isEmpty();
        assertThat(ALL.persons()).isEmpty();
    }

    @Test
    void figuresAreAddedToTheSameTransfer() {
        Transfer stated = ALL.withPersons(3121).withAreaKm2(7.87);

        assertThat(stated.areaKm2()).hasValue(7.87);
        assertThat(stated.persons()).hasValue(3121);
        assertThat(stated).isEqualTo(ALL.withAreaKm2(7.87).withPersons(3121)).hasSameHashCodeAs(ALL);
        assertThat(ALL.persons()).isEmpty();
    }

    @Test
    void nothingCanBeStatedAsNothing() {
        assertThat(ALL.withPersons(0).persons()).hasValue(0);
        assertThat(ALL.withAreaKm2(0).areaKm2()).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void refusesAnAreaThatIsNone(double km2) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.withAreaKm2(km2))
                .withMessage("area must be a number of km², not negative, but was " + km2);
    }

    @Test
    void refusesFewerThanNoPersons() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.withPersons(-1))
                .withMessage("persons must not be negative, but was -1");
    }

    @Test
    void printsWhatMoved() {
        assertThat(Transfer.of(SOURCE, TARGET, Extent.PART, Extent.ALL))
                .hasToString("18301@2004-08-31 -> 18280@2020-01-01 (area PART, population ALL)");
    }

    @Test
    void transfersThatDifferInOneThingAreNotEqual() {
        List<Transfer> transfers = List.of(
                ALL,
                Transfer.all(TARGET, TARGET),
                Transfer.all(SOURCE, SOURCE),
                Transfer.of(SOURCE, TARGET, Extent.PART, Extent.ALL),
                Transfer.of(SOURCE, TARGET, Extent.ALL, Extent.PART),
                ALL.withAreaKm2(1),
                ALL.withPersons(1));

        assertThat(transfers).doesNotHaveDuplicates();
        assertThat(ALL).isNotEqualTo("18301@2004-08-31 -> 18280@2020-01-01 (area ALL, population ALL)");
    }
}
