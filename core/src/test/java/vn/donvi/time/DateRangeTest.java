package vn.donvi.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 6, 28);
    /** The last day a closed range of the small domain can end on, so that only open ranges hold the days after it. */
    private static final int LAST_END = 5;

    private static final int HORIZON = LAST_END + 2;

    private static final List<DateRange> ALL_SMALL = allSmall();

    @Test
    void containsWhatCountingDaysContains() {
        for (DateRange range : ALL_SMALL) {
            for (int day = -1; day <= HORIZON; day++) {
                assertThat(range.contains(day(day)))
                        .as("%s %s", range, day(day))
                        .isEqualTo(days(range).contains(day));
            }
        }
    }

    @Test
    void overlapsWhatSharesADay() {
        for (DateRange a : ALL_SMALL) {
            for (DateRange b : ALL_SMALL) {
                Set<Integer> shared = days(a);
                shared.retainAll(days(b));
                assertThat(a.overlaps(b)).as("%s overlaps %s", a, b).isEqualTo(!shared.isEmpty());
            }
        }
    }

    @Test
    void enclosesWhatLacksNoDay() {
        for (DateRange a : ALL_SMALL) {
            for (DateRange b : ALL_SMALL) {
                assertThat(a.encloses(b)).as("%s encloses %s", a, b).isEqualTo(days(a).containsAll(days(b)));
            }
        }
    }

    @Test
    void isEqualToARangeOfTheSameDaysOnly() {
        for (DateRange a : ALL_SMALL) {
            for (DateRange b : ALL_SMALL) {
                boolean same = days(a).equals(days(b));
                assertThat(a.equals(b)).as("%s equals %s", a, b).isEqualTo(same);
                assertThat(!same || a.hashCode() == b.hashCode()).isTrue();
            }
        }
        assertThat(ALL_SMALL.get(0)).isNotEqualTo("2025-06-28/2025-06-29");
    }

    @Test
    void readsBackWhatItPrints() {
        for (DateRange range : ALL_SMALL) {
            assertThat(DateRange.parse(range.toString())).isEqualTo(range);
        }
        DateRange widest = DateRange.of(LocalDate.MIN, LocalDate.MAX);
        assertThat(DateRange.parse(widest.toString())).isEqualTo(widest);
    }

    @Test
    void printsAsAnIsoInterval() {
        DateRange ended = DateRange.of(LocalDate.of(2004, 8, 31), LocalDate.of(2025, 7, 1));
        DateRange open = DateRange.from(LocalDate.of(2025, 7, 1));

        assertThat(ended).hasToString("2004-08-31/2025-07-01");
        assertThat(open).hasToString("2025-07-01/..");
    }

    @Test
    void knowsItsEnds() {
        DateRange ended = DateRange.of(day(0), day(2));
        DateRange open = DateRange.from(day(0));

        assertThat(ended.startInclusive()).isEqualTo(day(0));
        assertThat(ended.endExclusive()).contains(day(2));
        assertThat(ended.isOpen()).isFalse();
        assertThat(open.startInclusive()).isEqualTo(day(0));
        assertThat(open.endExclusive()).isEmpty();
        assertThat(open.isOpen()).isTrue();
    }

    @Test
    void refusesAnEndThatIsNotAfterTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(day(1), day(1)))
                .withMessage("end must be after start 2025-06-29, but was 2025-06-29");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(day(1), day(0)))
                .withMessage("end must be after start 2025-06-29, but was 2025-06-28");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse("2025-06-29/2025-06-28"))
                .withMessage("end must be after start 2025-06-29, but was 2025-06-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-07-01", "2025-07-01..2025-07-02", ".."})
    void refusesTextWithoutASlash(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse(text))
                .withMessage("expected start/end, but was '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "2025-07-01/",
                "../2025-07-01",
                "2025-02-29/..",
                "2025-7-1/..",
                "01/07/2025",
                "2025-07-01/2025-07-02/..",
                "2025-07-01/...",
                " 2025-07-01/.."
            })
    void refusesWhatIsNoIsoDate(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse(text))
                .withMessage("expected ISO dates as start/end, but was '" + text + "'")
                .withCauseInstanceOf(DateTimeParseException.class);
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private static Set<Integer> days(DateRange range) {
        Set<Integer> days = new TreeSet<>();
        LocalDate end = range.endExclusive().orElse(day(HORIZON + 1));
        for (LocalDate day = range.startInclusive(); day.isBefore(end); day = day.plusDays(1)) {
            days.add(Math.toIntExact(day.toEpochDay() - FIRST.toEpochDay()));
        }
        return days;
    }

    private static List<DateRange> allSmall() {
        List<DateRange> ranges = new ArrayList<>();
        for (int start = 0; start <= LAST_END; start++) {
            for (int end = start + 1; end <= LAST_END; end++) {
                ranges.add(DateRange.of(day(start), day(end)));
            }
            ranges.add(DateRange.from(day(start)));
        }
        return ranges;
    }
}
