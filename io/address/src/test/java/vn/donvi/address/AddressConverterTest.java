package vn.donvi.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

class AddressConverterTest {
    private static final Gazetteer COUNTRY = SmallCountry.gazetteer();
    private static final AddressConverter TODAY = AddressConverter.to(COUNTRY, SmallCountry.REFORM);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Chains go through both mergers, in any order and spelling of the parts.
                "Xã Đức Lạc, Huyện Đức Thọ, Tỉnh Hà Tĩnh | EXACT | 18229 | ''",
                "Hòa Lạc, Đức Thọ, Hà Tĩnh | EXACT | 18229 | ''",
                "hoa lac duc tho ha tinh | EXACT | 18229 | ''",
                "Hà Tĩnh, H. Đức Thọ, X. Hòa Lạc, thôn 3 | EXACT | 18229 | thôn 3",
                "12 Lê Lợi, P.Bến Nghé, Q.1, TP Hồ Chí Minh, 700000, Việt Nam | EXACT | 26740 | 12 Lê Lợi, 700000",
                "Ben Nghe Ward, District 1, Ho Chi Minh City | EXACT | 26740 | ''",
                "Bến Nghé (Phường), Quận 1 | EXACT | 26740 | ''",
                "P15, Q3, Hồ Chí Minh | EXACT | 26800 | ''",
                "15, 3, Hồ Chí Minh | EXACT | 26800 | ''",
                "Bến Nghé, Bến Nghé, Quận 1, Quận 1, Hồ Chí Minh | EXACT | 26740 | Bến Nghé, Quận 1",
                // The whole population went to one, though land was divided.
                "Xã Minh Quân, Đức Thọ, Hà Tĩnh | EXACT | 18229 | ''",
                "Xã Minh Quán, Đức Thọ, Hà Tĩnh | SPLIT | 18301 18244 | ''",
                // Without accents they cannot be told apart.
                "xa minh quan, huyen duc tho, tinh ha tinh | AMBIGUOUS | 18229 18301 18244 | ''",
                // Old and new of one name: the district decides, or the province without one.
                "Xã Hòa Lạc, huyện Đức Thọ | EXACT | 18229 | ''",
                "Xã Hòa Lạc, Hà Tĩnh | AMBIGUOUS | 18244 18229 | ''",
                "Xã Hòa Lạc | AMBIGUOUS | 18229 18244 | ''",
                "Xã Hòa Lạc (cũ), Hà Tĩnh | EXACT | 18229 | ''",
                "Phường Sài Gòn, TP Hồ Chí Minh | EXACT | 26740 | ''",
                "Phường Sài Gòn, Quận 1, TP Hồ Chí Minh | EXACT | 26740 | ''",
                // Contradictions and unknown parts are never exact.
                "Bến Nghé, Quận 99 | AMBIGUOUS | 26740 | Quận 99",
                "Phường Bến Nghé, Quận 3, TP Hồ Chí Minh | AMBIGUOUS | 26740 26800 | Phường Bến Nghé",
                "Phường Bến Nghé, Quận 1, Hà Tĩnh | AMBIGUOUS | 26740 | Hà Tĩnh",
                "Phường Bến Nghé, Abcdef, TP Hồ Chí Minh | AMBIGUOUS | 26740 | Abcdef",
                "Phường Sài Gòn (cũ), Hồ Chí Minh | AMBIGUOUS | 26740 | ''",
                "Phường Bến Ngé, Quận 1, Hồ Chí Minh | AMBIGUOUS | 26740 | Phường Bến Ngé",
                "Phường Xyz, Quận 1, Hồ Chí Minh | PARTIAL | 26740 | Phường Xyz",
                "Bến Nghé, đường 3/2, Hồ Chí Minh | AMBIGUOUS | 26740 | đường 3/2",
                "Quận 1, Phường Bến Nghé, Hà Tĩnh | AMBIGUOUS | 26740 | Hà Tĩnh",
                "Phường Bến Nghé, Quận 1, Abc Def | AMBIGUOUS | 26740 | Abc Def",
                "Phường Bến Nghé, Quận 1, BRVT | AMBIGUOUS | 26740 | BRVT",
                // A name that goes on is another one.
                "Xã Hòa Lạc Thượng, Đức Thọ, Hà Tĩnh | AMBIGUOUS | 18229 | Thượng",
                "Hòa Lạc Hạ, Đức Thọ, Hà Tĩnh | AMBIGUOUS | 18229 | Hạ",
                "Phường Bến Nghé, Quận 1 Bis, Hồ Chí Minh | AMBIGUOUS | 26740 | Bis",
                // A unit of today without its type in a district of former times may be a street there.
                "Tân Sơn, Quận 3, Hồ Chí Minh | AMBIGUOUS | 26800 | ''",
                "Phường Tân Sơn, Quận 3, Hồ Chí Minh | EXACT | 26800 | ''",
                // Nothing shows the order: what is another district or province is a contradiction on either side.
                "Hà Tĩnh, Phường Bến Nghé | AMBIGUOUS | 26740 | Hà Tĩnh",
                "HÀ TĨNH Phường Bến Nghé | AMBIGUOUS | 26740 | HÀ TĨNH",
                "H. Đức Thọ, Phường Bến Nghé | AMBIGUOUS | 26740 18229 18244 18301 | Phường Bến Nghé",
                "Hà Tĩnh, Bến Nghé, Quận 1 | AMBIGUOUS | 26740 | Hà Tĩnh",
                "Phường Sài Gòn, 3, Hồ Chí Minh | AMBIGUOUS | 26740 | 3",
                "Quận 1 Phường Bến Nghé Xyz | AMBIGUOUS | 26740 | Xyz",
                "Bến Nghé, Hà Tĩnh, Hòa Lạc | AMBIGUOUS | 18244 18229 | Bến Nghé",
                "X. Hòa Lạc, Bến Nghé, Quận 1 | AMBIGUOUS | 26740 | X. Hòa Lạc",
                // Numbers of houses are no wards.
                "15-17 Tân Sơn, Quận 3 | PARTIAL | 26800 | 15-17 Tân Sơn",
                "15/2 Lê Lợi, Quận 3 | PARTIAL | 26800 | 15/2 Lê Lợi",
                // Districts and provinces alone.
                "Quận 1 | PARTIAL | 26740 | ''",
                "12 Lê Lợi, Huyện Đức Thọ, Hà Tĩnh | PARTIAL | 18229 18301 18244 | 12 Lê Lợi",
                "Hà Tĩnh | PARTIAL | 42 | ''",
                "12 Lê Lợi | NOT_FOUND | '' | 12 Lê Lợi",
                "'' | NOT_FOUND | '' | ''"
            })
    void convertsAddresses(String text, ConversionStatus status, String codes, String rest) {
        Conversion result = TODAY.convert(text);

        assertThat(result.status()).as(result.note()).isEqualTo(status);
        assertThat(codes(result).split(" ")).as(result.note()).containsExactlyInAnyOrder(codes.split(" "));
        assertThat(result.rest()).isEqualTo(rest);
    }

    @Test
    void nothingIsEstimatedBetweenDifferentUnitsOfOneName() {
        Conversion result = TODAY.convert("Xã Hòa Lạc");

        assertThat(result.recognized())
                .extracting(Object::toString)
                .containsExactly("Xã Hòa Lạc (18244@2025-07-01)", "Xã Hòa Lạc (18280@2020-01-01)");
        assertThat(result.candidates()).allSatisfy(candidate -> {
            assertThat(candidate.low()).isZero();
            assertThat(candidate.high()).isOne();
            assertThat(candidate.estimate()).isEqualTo(OptionalDouble.empty());
        });
    }

    @Test
    void theNoteSaysHowItCameThere() {
        assertThat(TODAY.convert("Xã Đức Lạc, Đức Thọ, Hà Tĩnh").note())
                .isEqualTo("the whole population of Xã Đức Lạc (18283@2004-08-31) is in Xã Đức Thọ (18229@2025-07-01)"
                        + " (2020-01-01 by 1/NQ; 2025-07-01 by 1/NQ)");
        assertThat(TODAY.convert("Bến Nghé, Quận 99").note()).isEqualTo("'Quận 99' is no unit known there");
        assertThat(TODAY.convert("Tân Sơn, Quận 3").note())
                .isEqualTo(
                        "'Tân Sơn' without its type may be a street, as Phường Tân Sơn (26800@2025-07-01) never lay in"
                                + " 'Quận 3'");
        assertThat(TODAY.convert("Phường Bến Nghé, Quận 3").note())
                .isEqualTo("'Quận 3' does not go with 'Phường Bến Nghé'");
    }

    @Test
    void theDateNarrowsTheNames() {
        Conversion old = TODAY.convert(AddressQuery.of("Xã Hòa Lạc, Hà Tĩnh").on(LocalDate.of(2022, 1, 1)));
        Conversion now = TODAY.convert(AddressQuery.of("Xã Hòa Lạc, Hà Tĩnh").on(SmallCountry.REFORM));

        assertThat(codes(old)).isEqualTo("18229");
        assertThat(codes(now)).isEqualTo("18244");
    }

    @Test
    void columnsHoldUnitsOfTheirLevel() {
        Conversion result =
                TODAY.convert(AddressQuery.of(new AddressColumns("Đức Thọ, Hà Tĩnh", "15", "3", "Hồ Chí Minh")));

        assertThat(result.status()).isEqualTo(ConversionStatus.EXACT);
        assertThat(codes(result)).isEqualTo("26800");
        assertThat(result.rest()).isEqualTo("Đức Thọ, Hà Tĩnh");
        assertThat(codes(TODAY.convert(AddressQuery.of(AddressColumns.of("", "Đức Thọ", "Hà Tĩnh"))
                        .on(LocalDate.of(2022, 1, 1)))))
                .isEqualTo("18229 18244 18301");
    }

    @Test
    void aNameInItsColumnIsNoStreet() {
        Conversion result = TODAY.convert(AddressQuery.of(AddressColumns.of("Tân Sơn", "3", "Hồ Chí Minh")));

        assertThat(result.status()).as(result.note()).isEqualTo(ConversionStatus.EXACT);
        assertThat(codes(result)).isEqualTo("26800");
    }

    @Test
    void codesConvertByDateAndWithoutOne() {
        assertThat(codes(TODAY.convert(UnitCode.of("18283")))).isEqualTo("18229");
        assertThat(codes(TODAY.convert(UnitCode.of("26740")))).isEqualTo("26740");
        assertThat(TODAY.convert(UnitCode.of("26740")).status()).isEqualTo(ConversionStatus.EXACT);
        assertThat(TODAY.convert(UnitCode.of("18280"), SmallCountry.START)
                        .unit()
                        .orElseThrow()
                        .fullName())
                .isEqualTo("Xã Đức Thọ");
        assertThat(TODAY.convert(UnitCode.of("18283"), SmallCountry.REFORM))
                .isEqualTo(new Conversion.NotFound(
                        List.of(),
                        List.of(),
                        "",
                        ConversionReason.NOT_IN_FORCE,
                        "no unit bears the code 18283 on 2025-07-01; it was borne by Xã Đức Lạc (18283@2004-08-31),"
                                + " 2004-08-31/2020-01-01"));
        assertThat(TODAY.convert(UnitCode.of("99999")).note()).isEqualTo("no unit has ever borne the code 99999");
        assertThat(TODAY.convert(UnitId.parse("26740@2004-09-01")).note())
                .isEqualTo("no unit has the id 26740@2004-09-01");
        assertThat(codes(TODAY.convert(UnitCode.of("440")))).isEqualTo("18229 18244 18301");
        assertThat(codes(TODAY.convert(UnitCode.of("42")))).isEqualTo("42");
    }

    @Test
    void convertsBackToEarlierDatesToo() {
        AddressConverter before = AddressConverter.to(COUNTRY, LocalDate.of(2022, 1, 1));
        Conversion result = before.convert("Phường Tân Sơn, Hồ Chí Minh");

        assertThat(result.status()).isEqualTo(ConversionStatus.EXACT);
        assertThat(AddressFormat.FULL.format("12 Lê Lợi", result.candidates().get(0)))
                .isEqualTo("12 Lê Lợi, Phường 15, Quận 3, Thành phố Hồ Chí Minh");
        assertThat(AddressFormat.SHORT.format("", result.candidates().get(0)))
                .isEqualTo("P. 15, Q. 3, TP. Hồ Chí Minh");
        assertThat(AddressFormat.ENGLISH.format("12 Lê Lợi", result.candidates().get(0)))
                .isEqualTo("12 Le Loi, Ward 15, District 3, Ho Chi Minh City");
    }

    @Test
    void aUnitStandsForTheEarlierOnesWhosePeopleAreInIt() {
        List<FormerUnit> former = TODAY.standsFor(UnitId.parse("18229@2025-07-01"));

        assertThat(former.stream()
                        .map(each -> each.unit().fullName() + " " + each.low())
                        .toList())
                .containsExactly(
                        "Thị trấn Đức Thọ 1.0",
                        "Xã Đức Hòa 1.0",
                        "Xã Đức Lạc 1.0",
                        "Xã Minh Quân 1.0",
                        "Xã Hòa Lạc 1.0");
        assertThat(AddressFormat.FULL.format("", former.get(2).parents())).isEqualTo("Huyện Đức Thọ, Tỉnh Hà Tĩnh");
        assertThat(TODAY.standsFor(UnitId.parse("99999@2025-07-01"))).isEmpty();
    }

    @Test
    void aDateBeforeTheBaselineIsRefused() {
        assertThatThrownBy(() -> AddressConverter.to(COUNTRY, LocalDate.of(2000, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the gazetteer begins on 2004-08-31 and says nothing about 2000-01-01");
        assertThat(TODAY.convert(UnitCode.of("42"), LocalDate.of(2000, 1, 1)).note())
                .isEqualTo("the gazetteer begins on 2004-08-31 and says nothing about 2000-01-01");
    }

    private static String codes(Conversion conversion) {
        return conversion.candidates().stream()
                .map(candidate -> candidate.unit().code().value())
                .collect(Collectors.joining(" "));
    }
}
