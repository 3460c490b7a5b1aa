package vn.donvi.address.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

class NameFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHUONG | Bến Nghé | Phường Bến Nghé | P. Bến Nghé | Phuong Ben Nghe | Ben Nghe Ward",
                "PHUONG | 15 | Phường 15 | P. 15 | Phuong 15 | Ward 15",
                "THANH_PHO_TRUNG_UONG | Hồ Chí Minh | Thành phố Hồ Chí Minh | TP. Hồ Chí Minh | Thanh pho Ho Chi Minh"
                        + " | Ho Chi Minh City",
                "TINH | Đắk Lắk | Tỉnh Đắk Lắk | Đắk Lắk | Tinh Dak Lak | Dak Lak Province",
                "XA | Ea H'leo | Xã Ea H'leo | X. Ea H'leo | Xa Ea H'leo | Ea H'leo Commune",
                "DAC_KHU | Côn Đảo | Đặc khu Côn Đảo | ĐK. Côn Đảo | Dac khu Con Dao | Con Dao Special Zone",
                "MUNICIPALITY | Zug | Zug | Zug | Zug | Zug"
            })
    void aNameHasFourFormats(
            UnitType type, String name, String full, String abbreviated, String ascii, String english) {
        AdministrativeUnit unit = unit(type, name);

        assertThat(NameFormat.FULL.format(unit)).isEqualTo(full);
        assertThat(NameFormat.SHORT.format(unit)).isEqualTo(abbreviated);
        assertThat(NameFormat.ASCII.format(unit)).isEqualTo(ascii);
        assertThat(NameFormat.ENGLISH.format(unit)).isEqualTo(english);
    }

    @Test
    void everyTypeOfVietNamHasAnAbbreviationOrNeedsNoneAndAnEnglishWord() {
        Arrays.stream(UnitType.values())
                .filter(type -> !type.prefix().isEmpty())
                .forEach(type -> {
                    assertThat(NameFormat.SHORT.format(unit(type, "X")).equals("X"))
                            .as("%s", type)
                            .isEqualTo(type == UnitType.TINH);
                    assertThat(NameFormat.ENGLISH.format(unit(type, "X")))
                            .as("%s", type)
                            .startsWith("X ");
                });
    }

    @Test
    void everyTypeWordMeansATypeAndItsFirstSpellingIsWhatStandsBeforeNames() {
        for (TypeWord word : TypeWord.values()) {
            assertThat(word.types()).as("%s", word).isNotEmpty().allMatch(word::means);
            if (!word.isEnglish()) {
                assertThat(word.types())
                        .allMatch(type ->
                                type.prefix().equalsIgnoreCase(word.spellings().get(0)));
            }
        }
    }

    private static AdministrativeUnit unit(UnitType type, String name) {
        return AdministrativeUnit.builder(UnitCode.of("1"), type, name, DateRange.from(LocalDate.of(2025, 7, 1)))
                .build();
    }
}
