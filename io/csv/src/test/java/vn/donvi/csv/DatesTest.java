package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @Test
    void readsEveryDayOfTenThousandYears() {
        LocalDate end = LocalDate.of(10_000, 1, 1);
        for (LocalDate date = LocalDate.of(0, 1, 1); date.isBefore(end); date = date.plusDays(1)) {
            if (!date.equals(parse(date.toString()))) {
                assertThat(parse(date.toString())).isEqualTo(date);
            }
        }
    }

    @Test
    void refusesEveryMonthAndDayThatThereIsNot() {
        for (String year : new String[] {"0000", "1900", "2000", "2004", "2023", "2024", "2100", "9999"}) {
            for (int month = 0; month < 100; month++) {
                for (int day = 0; day < 100; day++) {
                    assertParses(year + "-" + month / 10 + month % 10 + "-" + day / 10 + day % 10);
                }
            }
        }
    }

    @Test
    void refusesEveryOtherCharacterAtEveryPlace() {
        for (int i = 0; i < 10; i++) {
            for (char c = 1; c < 0x250; c++) {
                assertParses("2025-07-01".substring(0, i) + c + "2025-07-01".substring(i + 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-7-1",
                "2025-07-1",
                "25-07-01",
                "2025-07-01 ",
                " 2025-07-01",
                "2025-07-01T00:00",
                "20250701",
                "-",
                "-0001-01-01",
                "+2025-01-01",
                "+10000-01-01",
                "10000-01-01",
                "+999999999-12-31",
                "-999999999-01-01",
                "2025-07",
                "2025-07-01Z",
                "２０２５-07-01",
                "2025/07/01",
                "01-07-2025",
                "2025-07-01-01"
            })
    void readsUnusualFormsAsTheLibraryDoes(String text) {
        assertParses(text);
        if (text.startsWith("+1") || text.startsWith("-0")) {
            assertThat(parse(text)).isEqualTo(LocalDate.parse(text));
        }
    }

    private static void assertParses(String text) {
        LocalDate parsed = parse(text);
        LocalDate expected = parseWithLibrary(text);
        if (expected == null ? parsed != null : !expected.equals(parsed)) {
            assertThat(parsed).as(text).isEqualTo(expected);
        }
    }

    private static @Nullable LocalDate parseWithLibrary(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable LocalDate parse(String text) {
        byte[] bytes = ("x" + text + "1").getBytes(StandardCharsets.UTF_8);
        return Dates.parse(bytes, 1, bytes.length - 1);
    }
}
