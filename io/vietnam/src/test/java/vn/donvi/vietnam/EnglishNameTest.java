package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.AddressQuery;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionStatus;
import vn.donvi.address.name.NameFormat;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

class EnglishNameTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "26740, 2025-07-01, Sai Gon Ward",
        "18229, 2025-07-01, Duc Tho Commune",
        "18229, 2025-06-30, Duc Tho Township",
        "00691, 2025-07-01, Ha Giang 2 Ward",
        "01, 2025-07-01, Ha Noi City",
        "66, 2025-07-01, Dak Lak Province",
        "760, 2025-06-30, District 1",
        "769, 2025-06-30, Thu Duc City",
        "22736, 2025-07-01, Truong Sa Special Zone"
    })
    void nameWithoutAccentsHasTheTypeAfterIt(String code, LocalDate date, String name) {
        assertThat(NameFormat.ENGLISH.format(VIETNAM.on(date).get(UnitCode.of(code))))
                .isEqualTo(name);
    }

    @Test
    void everyUnitHasOneInPlainLetters() {
        assertThat(VIETNAM.units())
                .allSatisfy(unit -> assertThat(NameFormat.ENGLISH.format(unit))
                        .as("%s", unit)
                        .matches("[A-Za-z0-9' ./,()-]+"));
    }

    /** Accents are lost, so that not every name is one unit; none is taken for another. */
    @Test
    void englishNameOfACommuneWithItsProvinceIsUnderstoodAndNeverAnotherOne() {
        AddressConverter converter = AddressConverter.to(VIETNAM, SINCE);
        int exact = 0;
        for (AdministrativeUnit commune : VIETNAM.on(SINCE).units(UnitLevel.COMMUNE)) {
            AdministrativeUnit province = VIETNAM.on(SINCE).parents(commune).get(0);
            String address = NameFormat.ENGLISH.format(commune) + ", " + NameFormat.ENGLISH.format(province);
            Conversion result = converter.convert(AddressQuery.of(address).on(SINCE));
            if (result.status() == ConversionStatus.EXACT) {
                exact++;
                assertThat(result.unit()).as(address).contains(commune);
            }
        }
        assertThat(exact).isEqualTo(3_305);
    }
}
