package vn.donvi.address.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

class NameIndexTest {
    private static final LocalDate START = LocalDate.of(2004, 8, 31);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private static final NameIndex INDEX = NameIndex.of(List.of(
            unit("18", UnitType.TINH, "Hòa Bình", "", null),
            unit("180", UnitType.THANH_PHO_THUOC_TINH, "Hòa Bình", "18", REFORM),
            unit("18001", UnitType.XA, "Hòa Bình", "180", REFORM),
            unit("18002", UnitType.XA, "Hoa Bính", "180", REFORM),
            unit("18003", UnitType.PHUONG, "15", "180", REFORM),
            unit("18004", UnitType.PHUONG, "Hải Châu I", "180", REFORM),
            unit("18005", UnitType.THI_TRAN, "Nông trường Việt Trung", "180", REFORM)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hòa Bình | 18 180 18001",
                "hoa binh | 18 180 18001 18002",
                "Hoa Bính | 18002",
                "Hóa Bình | 18 180 18001 18002",
                "xã Hoà Bình | 18001 18 180",
                "TP. Hòa Bình | 180 18 18001",
                "Hòa Bình (Thành phố) | 180 18 18001",
                "Hoa Binh Commune | 18001 18002 18 180",
                "P.15 | 18003",
                "Phường 015 | 18003",
                "F15 | 18003",
                "Hải Châu 1 | 18004",
                "phường hai chau i | 18004",
                "TT NT Việt Trung | 18005",
                "Thị trấn Việt Trung | 18005",
                "Hòa | ''",
                "'' | ''"
            })
    void findsTheUnitsOfAName(String name, String codes) {
        assertThat(String.join(" ", codes(NameQuery.of(name)))).isEqualTo(codes);
    }

    @Test
    void levelParentAndDateNarrowTheQuery() {
        NameQuery query = NameQuery.of("Hòa Bình");

        assertThat(codes(query.level(UnitLevel.DISTRICT))).containsExactly("180");
        assertThat(codes(query.parent(UnitCode.of("180")))).containsExactly("18001");
        assertThat(codes(query.on(REFORM))).containsExactly("18");
        assertThat(codes(query.on(REFORM.minusDays(1)))).hasSize(3);
    }

    @Test
    void matchSaysHowWellItFits() {
        NameMatch match = INDEX.find(NameQuery.of("Phường Việt Trung")).get(0);

        assertThat(match.official()).isFalse();
        assertThat(match.typeFits()).isFalse();
        assertThat(match.accents()).isEqualTo(Accents.SAME);
    }

    private static List<String> codes(NameQuery query) {
        return INDEX.find(query).stream()
                .map(match -> match.unit().code().value())
                .toList();
    }

    private static AdministrativeUnit unit(
            String code, UnitType type, String name, String parent, @Nullable LocalDate end) {
        DateRange validity = end == null ? DateRange.from(START) : DateRange.of(START, end);
        AdministrativeUnit.Builder builder = AdministrativeUnit.builder(UnitCode.of(code), type, name, validity);
        return parent.isEmpty()
                ? builder.build()
                : builder.parent(UnitCode.of(parent)).build();
    }
}
