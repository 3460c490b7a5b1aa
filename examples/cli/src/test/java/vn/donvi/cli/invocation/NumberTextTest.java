package vn.donvi.cli.invocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "7 | 7",
                "999 | 999",
                "1000 | 1,000",
                "3121 | 3,121",
                "96208984 | 96,208,984",
                "-1 | -1",
                "-999 | -999",
                "-1000 | -1,000",
                "-123456 | -123,456"
            })
    void wholeNumberHasItsThousandsApart(long number, String text) {
        assertThat(NumberText.of(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "3121 | 3,121",
                "7.87 | 7.87",
                "0.5 | 0.5",
                "100 | 100",
                "1234.5 | 1,234.5",
                "331212 | 331,212",
                "12345678.125 | 12,345,678.125",
                "1e9 | 1,000,000,000"
            })
    void numberHasAsManyDecimalsAsItNeeds(double number, String text) {
        assertThat(NumberText.of(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | 0", "5 | +5", "1204 | +1,204", "-1204 | -1,204"})
    void differenceHasASign(long number, String text) {
        assertThat(NumberText.signed(number)).isEqualTo(text);
    }
}
