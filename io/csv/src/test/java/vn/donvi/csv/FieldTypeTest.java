package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.tables.schema.ValueType;

class FieldTypeTest {
    private static final FieldType<Double> NUMBER = FieldType.of(ValueType.NUMBER);

    @Nested
    class Numbers {
        @ParameterizedTest
        @CsvSource({
            "0, 0",
            "7.87, 7.87",
            "3121, 3121",
            "3121.0, 3121",
            "1000000, 1000000",
            "0.0123, 0.0123",
            "0.5, 0.5",
            "0.30000000000000004, 0.30000000000000004",
            "1e-7, 0.0000001",
            "1.5e-20, 0.000000000000000000015",
            "2e-3, 0.002",
            "1e15, 1000000000000000",
            "123456789012345678, 123456789012345680",
            "1e23, 100000000000000000000000",
            "2e23, 200000000000000000000000",
            "9007199254740993, 9007199254740992",
            "4.9e-324, 0.00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                    + "00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                    + "00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                    + "000000000000000000000000000005"
        })
        void areWrittenShortestWithoutExponent(double number, String text) {
            assertThat(NUMBER.format(number)).isEqualTo(text);
            assertThat(number(text)).isEqualTo(number);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "-1",
                    "+1",
                    ".5",
                    "5.",
                    "1.2.3",
                    "1,5",
                    "1e3",
                    "1E3",
                    "1d",
                    "0x10",
                    "NaN",
                    "Infinity",
                    " 1",
                    "1 ",
                    ".",
                    "١",
                    "1_000",
                    "1..2"
                })
        void areDigitsWithADotBetweenThemOnly(String text) {
            assertThat(number(text)).isNull();
        }

        @Test
        void areRefusedBeyondWhatADoubleHolds() {
            assertThat(number("9".repeat(308))).isEqualTo(Double.parseDouble("9".repeat(308)));
            assertThat(number("9".repeat(400))).isNull();
        }

        @Test
        void areReadAsTheLibraryDoes() {
            Random random = new Random(1);
            for (int i = 0; i < 200_000; i++) {
                int digits = 1 + random.nextInt(19);
                StringBuilder text = new StringBuilder();
                for (int j = 0; j < digits; j++) {
                    text.append((char) ('0' + random.nextInt(10)));
                }
                if (digits > 1 && random.nextBoolean()) {
                    text.insert(1 + random.nextInt(digits - 1), '.');
                }
                assertThat(number(text.toString())).isEqualTo(Double.parseDouble(text.toString()));
            }
        }

        @Test
        void areReadBackFromWhatIsWritten() {
            Random random = new Random(1);
            for (int i = 0; i < 100_000; i++) {
                double number = Math.abs(random.nextGaussian()) * Math.pow(10, random.nextInt(40) - 20);
                String text = NUMBER.format(number);

                assertThat(number(text)).isEqualTo(number);
                assertThat(new BigDecimal(text).stripTrailingZeros().precision())
                        .isLessThanOrEqualTo(
                                BigDecimal.valueOf(number).stripTrailingZeros().precision());
            }
        }

        private @Nullable Double number(String text) {
            return NUMBER.parse(field(text));
        }
    }

    @Nested
    class Counts {
        @ParameterizedTest
        @CsvSource({"0, 0", "007, 7", "1377, 1377", "999999999999999999, 999999999999999999"})
        void areDigits(String text, long count) {
            assertThat(FieldType.COUNT.parse(field(text))).isEqualTo(count);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "+1", "1.0", "1 000", "x", "1000000000000000000", "٣"})
        void areNothingElse(String text) {
            assertThat(FieldType.COUNT.parse(field(text))).isNull();
        }
    }

    private static Field field(String text) {
        Field field = new Field(("1" + text + "1").getBytes(StandardCharsets.UTF_8));
        field.move(1, field.bytes().length - 1);
        return field;
    }
}
