package vn.donvi.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.UnitCode;

class ConversionReasonTest {
    private static final Gazetteer COUNTRY = SmallCountry.gazetteer();
    private static final AddressConverter TODAY = AddressConverter.to(COUNTRY, SmallCountry.REFORM);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phường Sài Gòn, Hồ Chí Minh | EXACT | IN_FORCE | 26740",
                "P. Bến Nghé, Quận 1, TP Hồ Chí Minh | EXACT | WHOLE_POPULATION | 26740",
                "Phường Sài Gòn (nay là Phường Sài Gòn), TP Hồ Chí Minh | EXACT | IN_FORCE | 26740",
                "Phường Bến Nghé, Quận 1 (nay là Phường Sài Gòn, TP Hồ Chí Minh) | EXACT | WHOLE_POPULATION | 26740",
                "Phường Ben Nghe, Quận 1, TP Hồ Chí Minh | EXACT | ACCENTS_DIFFER | 26740",
                "Phường Bến Nghẹ, Quận 1, TP Hồ Chí Minh | AMBIGUOUS | ACCENTS_DIFFER | 26740",
                "Xã Bến Nghé, Quận 1, TP Hồ Chí Minh | AMBIGUOUS | TYPE_DIFFERS | 26740",
                "Xã Đức Hòa, Thị xã Đức Thọ, Hà Tĩnh | EXACT | TYPE_DIFFERS | 18229",
                "Xã Minh Quán, Huyện Đức Thọ | SPLIT | DIVIDED | 18244 18301",
                "Xã Hòa Lạc, Hà Tĩnh | AMBIGUOUS | NAMESAKES | 18229 18244",
                "Phường Bến Nghé, Quận 3, TP Hồ Chí Minh | AMBIGUOUS | CONTRADICTION | 26740 26800",
                "Phường Bến Nghé, Xyz Abc, Quận 1, TP Hồ Chí Minh | AMBIGUOUS | UNEXPLAINED_WORDS | 26740",
                "Phường Bến Nghé, Quận 1, TP Hồ Chi Mnh | AMBIGUOUS | UNEXPLAINED_WORDS | 26740",
                "Bến Nghế, Quận 1, TP Hồ Chí Minh | AMBIGUOUS | ACCENTS_DIFFER | 26740",
                "Huyện Đức Thọ, Hà Tĩnh | PARTIAL | DISTRICT_ONLY | 18229 18244 18301",
                "Hà Tĩnh | PARTIAL | PROVINCE_ONLY | 42",
                "Nghệ Tĩnh | AMBIGUOUS | ENDED_BEFORE_BASELINE | 42",
                "Xã Đức Hòa, Đức Thọ, Nghệ Tĩnh | AMBIGUOUS | ENDED_BEFORE_BASELINE | 18229",
                "ở đâu đó | NOT_FOUND | NOTHING_RECOGNIZED | ''",
                "XÃ£ MÆ°á»\uFFFDng TÃ¹ng | NOT_FOUND | UNREADABLE | ''",
            })
    void everyResultSaysWhy(String address, ConversionStatus status, ConversionReason reason, String codes) {
        Conversion result = TODAY.convert(address);

        assertThat(result.reason()).as("%s", result).isEqualTo(reason);
        assertThat(result.status()).isEqualTo(status);
        assertThat(codes(result)).isEqualTo(codes);
    }

    @Test
    void codesSayWhyToo() {
        assertThat(TODAY.convert(UnitCode.of("99999")).reason()).isEqualTo(ConversionReason.CODE_UNKNOWN);
        assertThat(TODAY.convert(UnitCode.of("18283"), SmallCountry.REFORM).reason())
                .isEqualTo(ConversionReason.NOT_IN_FORCE);
        assertThat(TODAY.convert(UnitCode.of("18283")).reason()).isEqualTo(ConversionReason.WHOLE_POPULATION);
    }

    @Test
    void theUnitInForceIsPreferredOnRequestOnly() {
        AddressQuery query = AddressQuery.of("Xã Hòa Lạc, Hà Tĩnh");

        assertThat(TODAY.convert(query.preferCurrent()))
                .isInstanceOf(Conversion.Exact.class)
                .extracting(Conversion::reason, ConversionReasonTest::codes)
                .containsExactly(ConversionReason.CURRENT_PREFERRED, "18244");
        assertThat(TODAY.convert(query.preferCurrent()).note())
                .isEqualTo("Xã Hòa Lạc (18244@2025-07-01) is in force on 2025-07-01 and was preferred to others of its"
                        + " name: Xã Hòa Lạc (18244@2025-07-01), Xã Hòa Lạc (18280@2020-01-01)");
        assertThat(codes(TODAY.convert(query.on(LocalDate.of(2022, 1, 1)).preferCurrent())))
                .isEqualTo("18229");
        assertThat(TODAY.convert(AddressQuery.of("Xã Hòa Lạc, Đức Thọ, Hà Tĩnh").preferCurrent())
                        .reason())
                .isEqualTo(ConversionReason.WHOLE_POPULATION);
    }

    @Test
    void aProvinceThatEndedIsToldWithWhatItBecame() {
        assertThat(TODAY.convert("Nghệ Tĩnh").note())
                .startsWith("Nghệ Tĩnh was a province until 1991-08-12 and became Tỉnh Hà Tĩnh (");
    }

    private static String codes(Conversion conversion) {
        return conversion.candidates().stream()
                .map(candidate -> candidate.unit().code().value())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
