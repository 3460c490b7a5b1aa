package vn.donvi.address.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.address.name.NameSearch.Found;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

class NameSearchTest {
    private static final List<AdministrativeUnit> UNITS = List.of(
            unit("00001", UnitType.XA, "Đức Lạc", "2004-08-31/2020-01-01"),
            unit("00002", UnitType.XA, "Đức Lâm", "2004-08-31/.."),
            unit("00003", UnitType.PHUONG, "Lạc Đức", "2004-08-31/.."),
            unit("00004", UnitType.XA, "Hòa Lạc", "2004-08-31/.."));

    private static AdministrativeUnit unit(String code, UnitType type, String name, String validity) {
        return AdministrativeUnit.builder(UnitCode.of(code), type, name, DateRange.parse(validity))
                .parent(UnitCode.of("001"))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đức Lạc    | 00001 EXACT",
                "duc lac    | 00001 UNACCENTED",
                "Xã Đức     | 00002 PREFIX, 00001 PREFIX",
                "lac        | 00003 PREFIX, 00004 CONTAINS, 00001 CONTAINS",
                "Lạc        | 00003 PREFIX, 00004 CONTAINS, 00001 CONTAINS",
                "Đúc Lạt    | 00002 SIMILAR, 00001 SIMILAR",
                "Đúc Lầm    | 00002 UNACCENTED",
            })
    void unitsAreFoundByWhatAPersonTypesTheBestFirst(String text, String found) {
        assertThat(NameSearch.find(UNITS, text).stream()
                        .map(each -> each.unit().code() + " " + each.match())
                        .toList())
                .isEqualTo(List.of(found.split(", ", -1)));
    }

    @Test
    void nothingIsFoundOfAStrangeNameAndTheAnswerIsUnmodifiable() {
        List<Found> none = NameSearch.find(UNITS, "Kyoto");

        assertThat(none).isEmpty();
        assertThat(none).isUnmodifiable();
        assertThat(NameSearch.find(UNITS, "Đức")).isUnmodifiable();
    }
}
