package vn.donvi.harmonize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.donvi.fixture.Draft.date;

import java.time.MonthDay;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelPeriodTest {
    private static final MonthDay YEAR_END = MonthDay.of(12, 31);

    @Test
    void yearIsRepresentedByADayOfIt() {
        assertThat(PanelPeriod.parse("2019", YEAR_END)).isEqualTo(new PanelPeriod("2019", date("2019-12-31")));
        assertThat(PanelPeriod.parse("2019", MonthDay.of(2, 29)).date()).isEqualTo(date("2019-02-28"));
    }

    @Test
    void dateIsItself() {
        assertThat(PanelPeriod.parse("2019-04-01", YEAR_END)).isEqualTo(PanelPeriod.of(date("2019-04-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nope", "19", "2019-4-1", "2019-02-30", "20190401", " 2019"})
    void otherTextIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelPeriod.parse(text, YEAR_END))
                .withMessage("'" + text + "' is not a date (yyyy-mm-dd) or a year");
    }

    @Test
    void orderIsThatOfTheLabels() {
        PanelPeriod first = PanelPeriod.of(date("2018-01-01"));
        PanelPeriod second = PanelPeriod.parse("2019", YEAR_END);
        PanelPeriod third = new PanelPeriod("2019", date("2020-01-01"));

        assertThat(new TreeSet<>(List.of(third, second, first))).containsExactly(first, second, third);
    }
}
