package vn.donvi.workshop.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.name.NameForm;
import vn.donvi.unit.UnitType;

class PrintedNameTest {
    @ParameterizedTest
    @CsvSource({
        "Xã Hoà Bình, Xã, Hòa Bình",
        "Thị Trấn Ngã Sáu, Thị trấn, Ngã Sáu",
        "Thị trấn  Tam Quan, Thị trấn, Tam Quan",
        "Phường 04, Phường, 4",
        "Phường 15, Phường, 15",
        "Thị trấn N.T Phong Hải, Thị trấn, Nông trường Phong Hải",
        "Thị trấn NT Mộc Châu, Thị trấn, Nông trường Mộc Châu",
        "Xã ít Ong, Xã, Ít Ong",
        "Thành phố Hồ Chí Minh, Thành phố, Hồ Chí Minh",
        "Xã Thị Hoa, Xã, Thị Hoa"
    })
    void aPrintedNameIsTakenApartIntoTypeAndName(String printed, String prefix, String name) {
        assertThat(PrintedName.of(printed)).isEqualTo(new PrintedName(prefix, name));
    }

    @Test
    void aNameWithoutATypeIsRefused() {
        assertThatThrownBy(() -> PrintedName.of("Đức Lạc"))
                .isInstanceOf(SourceException.class)
                .hasMessage("'Đức Lạc' begins with no type of unit");
    }

    @Test
    void aThanhPhoIsWhatItsPlaceMakesIt() {
        PrintedName city = PrintedName.of("Thành phố Thủ Đức");
        assertThat(city.type(true, false)).isEqualTo(UnitType.THANH_PHO_TRUNG_UONG);
        assertThat(city.type(false, true)).isEqualTo(UnitType.THANH_PHO_THUOC_THANH_PHO);
        assertThat(city.type(false, false)).isEqualTo(UnitType.THANH_PHO_THUOC_TINH);
    }

    @ParameterizedTest
    @CsvSource({"Hồng Sĩ, Hồng Sỹ", "Hoà Bình, Hòa Bình", "Đạ K' Nàng, Đạ KNàng", "Cò  Nòi, Cò Nòi"})
    void spellingsOfOneNameHaveOneKey(String one, String other) {
        assertThat(NameForm.spellingKey(one)).isEqualTo(NameForm.spellingKey(other));
    }
}
