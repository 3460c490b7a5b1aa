package vn.donvi.harmonize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.donvi.fixture.Draft.code;
import static vn.donvi.fixture.Draft.date;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.fixture.Fixtures;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.UnknownUnitException;

/** Until 2009, 00001 and 00002 are two units; on the date of the result they are one, 00001. 00003 loses a part in 2012. */
class PanelHarmonizerTest {
    private static final Gazetteer SMALL = Fixtures.small().build();
    private static final Destinations TO = Destinations.at(SMALL, date("2013-01-01"));
    private static final PanelPeriod IN_2005 = PanelPeriod.parse("2005", MonthDay.of(12, 31));
    private static final PanelPeriod IN_2011 = PanelPeriod.parse("2011", MonthDay.of(12, 31));

    private final PanelHarmonizer panel = new PanelHarmonizer(TO);

    private static Map<String, BigDecimal> row(Object... namesAndNumbers) {
        Map<String, BigDecimal> row = new HashMap<>();
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            row.put(namesAndNumbers[i].toString(), new BigDecimal(namesAndNumbers[i + 1].toString()));
        }
        return row;
    }

    private static List<Tuple> codesAndValues(List<HarmonizedValue> values) {
        return values.stream()
                .map(value -> tuple(
                        value.unit().code().toString(),
                        value.value().map(BigDecimal::toPlainString).orElse("")))
                .toList();
    }

    @Test
    void everyPeriodIsCarriedFromTheUnitsOfItsOwnDate() {
        panel.count("births");
        panel.add(IN_2011, code("00001"), row("births", 10));
        panel.add(IN_2005, code("00001"), row("births", 3));
        panel.add(IN_2005, code("00002"), row("births", 4));

        List<HarmonizedPeriod> results = panel.results();
        assertThat(results).map(HarmonizedPeriod::period).containsExactly(IN_2005, IN_2011);
        assertThat(panel.periods()).containsExactly(IN_2005, IN_2011);
        assertThat(codesAndValues(results.get(0).counts().get(0).values())).containsExactly(tuple("00001", "7"));
        assertThat(codesAndValues(results.get(1).counts().get(0).values())).containsExactly(tuple("00001", "10"));
        assertThat(panel.result(IN_2005)).isEqualTo(results.get(0));
    }

    @Test
    void severalRowsOfACodeAddUp() {
        panel.count("births");
        panel.add(IN_2011, code("00001"), row("births", 10));
        panel.add(IN_2011, code("00001"), row("births", 5));

        assertThat(panel.result(IN_2011).counts().get(0).total()).isEqualByComparingTo("15");
    }

    @Test
    void columnWithoutAValueIsMissing() {
        panel.count("births").count("deaths");
        panel.add(IN_2005, code("00001"), row("births", 3, "deaths", 1));
        panel.add(IN_2005, code("00002"), row("births", 4));

        HarmonizedPeriod result = panel.result(IN_2005);
        assertThat(codesAndValues(result.counts().get(0).values())).containsExactly(tuple("00001", "7"));
        HarmonizedValue deaths = result.counts().get(1).values().get(0);
        assertThat(deaths.value()).isEmpty();
        assertThat(deaths.missing()).map(unit -> unit.code().toString()).containsExactly("00002");
    }

    @Test
    void meansAreWeightedByAColumnOfTheRow() {
        panel.count("people").mean("income", "people");
        panel.add(IN_2005, code("00001"), row("income", 10, "people", 100));
        panel.add(IN_2005, code("00002"), row("income", 20, "people", 300));

        HarmonizedPeriod result = panel.result(IN_2005);
        assertThat(codesAndValues(result.counts().get(0).values())).containsExactly(tuple("00001", "400"));
        assertThat(codesAndValues(result.means().get(0))).containsExactly(tuple("00001", "17.5"));
    }

    @Test
    void meanWithoutAWeightIsMissing() {
        panel.mean("income", "people");
        panel.add(IN_2005, code("00001"), row("income", 10, "people", 100));
        panel.add(IN_2005, code("00002"), row("income", 20));

        HarmonizedValue income = panel.result(IN_2005).means().get(0).get(0);
        assertThat(income.value()).isEmpty();
        assertThat(income.missing()).map(unit -> unit.code().toString()).containsExactly("00002");
    }

    @Test
    void meansAreWeightedByTheSizeOfTheUnits() {
        panel.mean("income", unit -> unit.name().equals("Lạc") ? OptionalDouble.of(1) : OptionalDouble.of(3))
                .mean("rent", unit -> OptionalDouble.empty());
        panel.add(IN_2005, code("00001"), row("income", 10, "rent", 1));
        panel.add(IN_2005, code("00002"), row("income", 20, "rent", 1));

        HarmonizedPeriod result = panel.result(IN_2005);
        assertThat(codesAndValues(result.means().get(0))).containsExactly(tuple("00001", "12.5"));
        assertThat(codesAndValues(result.means().get(1))).containsExactly(tuple("00001", ""));
    }

    @Test
    void optionsAreThoseOfTheHarmonizersOfOneDate() {
        panel.count("births")
                .mean("income", "births")
                .byArea()
                .dividingEqually()
                .absentIsZero();
        panel.add(IN_2011, code("00003"), row("births", 8, "income", 2));
        panel.add(IN_2005, code("00001"), row("births", 5, "income", 2));
        CountHarmonizer divided = new CountHarmonizer(TO, IN_2011.date())
                .byArea()
                .dividingEqually()
                .absentIsZero();
        divided.add(code("00003"), new BigDecimal(8));
        MeanHarmonizer mean = new MeanHarmonizer(TO, IN_2011.date()).byArea();
        mean.add(code("00003"), 2, 8);

        HarmonizedPeriod result = panel.result(IN_2011);
        assertThat(result.counts()).containsExactly(divided.result());
        assertThat(result.means()).containsExactly(mean.result());
        assertThat(codesAndValues(divided.result().values())).containsExactly(tuple("00003", "4"), tuple("00004", "4"));
        assertThat(codesAndValues(panel.result(IN_2005).counts().get(0).values()))
                .containsExactly(tuple("00001", "5"));
    }

    @Test
    void refusedRowLeavesNothing() {
        panel.count("births").mean("income", "people");

        assertThatThrownBy(() -> panel.add(IN_2011, code("00002"), row("births", 1)))
                .isInstanceOf(UnknownUnitException.class);
        for (Map<String, BigDecimal> bad : List.of(
                row("births", 1, "income", 2, "people", -3),
                row("births", 1, "income", 2, "people", "1e400"),
                row("births", 1, "income", "-1e400", "people", 3),
                row("births", 1, "Births", 1))) {
            assertThatIllegalArgumentException().isThrownBy(() -> panel.add(IN_2011, code("00001"), bad));
        }
        PanelPeriod early = PanelPeriod.of(date("1999-01-01"));
        assertThatIllegalArgumentException().isThrownBy(() -> panel.add(early, code("00001"), row()));

        assertThat(panel.periods()).isEmpty();
        panel.add(IN_2011, code("00001"), row("births", 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> panel.add(IN_2011, code("00001"), row("births", 1, "people", -3)));
        assertThat(panel.result(IN_2011).counts().get(0).total()).isEqualByComparingTo("2");
    }

    @Test
    void columnsAreAddedBeforeRows() {
        panel.count("births");
        panel.add(IN_2011, code("00001"), row());

        assertThatIllegalStateException().isThrownBy(() -> panel.count("deaths"));
        assertThatIllegalStateException().isThrownBy(() -> panel.mean("income", "births"));
        assertThatIllegalStateException().isThrownBy(() -> panel.mean("income", unit -> OptionalDouble.of(1)));
    }

    @Test
    void periodWithoutRowsHasNoValues() {
        panel.count("births").mean("income", "births");

        HarmonizedPeriod result = panel.result(IN_2005);
        assertThat(result.counts().get(0).values()).isEmpty();
        assertThat(result.counts().get(0).total()).isZero();
        assertThat(result.means().get(0)).isEmpty();
        assertThat(panel.periods()).isEmpty();
    }

    @Test
    void rowsOfAUnitAndOfOneAroundItAreDoubled() {
        panel.count("births");
        panel.add(IN_2005, code("00001"), row("births", 1));
        panel.add(IN_2005, code("001"), row("births", 1));

        assertThatIllegalStateException().isThrownBy(() -> panel.result(IN_2005));
    }
}
