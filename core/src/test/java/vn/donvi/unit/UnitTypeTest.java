package vn.donvi.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTypeTest {
    @ParameterizedTest
    @EnumSource
    void everyTypeIsFoundByItsLabel(UnitType type) {
        assertThat(UnitType.find(type.label())).contains(type);
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelAndPrefixIsInNormalFormC(UnitType type) {
        assertThat(Normalizer.isNormalized(type.label(), Normalizer.Form.NFC)).isTrue();
        assertThat(Normalizer.isNormalized(type.prefix(), Normalizer.Form.NFC)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Xã", " xã", "xa", "thành phố", "XA"})
    void otherTextIsNoLabel(String text) {
        assertThat(UnitType.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tỉnh, PROVINCE, Tỉnh",
        "thành phố trực thuộc trung ương, PROVINCE, Thành phố",
        "quận, DISTRICT, Quận",
        "huyện, DISTRICT, Huyện",
        "thị xã, DISTRICT, Thị xã",
        "thành phố thuộc tỉnh, DISTRICT, Thành phố",
        "thành phố thuộc thành phố, DISTRICT, Thành phố",
        "xã, COMMUNE, Xã",
        "phường, COMMUNE, Phường",
        "thị trấn, COMMUNE, Thị trấn",
        "đặc khu, COMMUNE, Đặc khu",
        "province, PROVINCE, ''",
        "district, DISTRICT, ''",
        "municipality, COMMUNE, ''"
    })
    void typeHasItsLevelAndPrefix(String label, UnitLevel level, String prefix) {
        UnitType type = UnitType.find(label).orElseThrow();

        assertThat(type.level()).isEqualTo(level);
        assertThat(type.prefix()).isEqualTo(prefix);
    }

    @Test
    void thereIsATypeForEachLabelOfTheLaw() {
        assertThat(UnitType.values()).hasSize(14);
    }
}
