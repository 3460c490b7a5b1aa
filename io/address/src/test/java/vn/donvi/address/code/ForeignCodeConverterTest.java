package vn.donvi.address.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.code.CodeRegister;
import vn.donvi.code.CodeSystem;
import vn.donvi.code.ForeignCode;
import vn.donvi.fixture.Fixtures;
import vn.donvi.fixture.ManyThreads;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;

class ForeignCodeConverterTest {
    private static final Gazetteer SMALL = Fixtures.small().build();
    private static final CodeSystem CARRIER = CodeSystem.of("carrier");
    private static final LocalDate IN_2005 = LocalDate.of(2005, 1, 1);
    private static final AddressConverter ADDRESSES = AddressConverter.to(SMALL, LocalDate.of(2019, 6, 1));

    private static final CodeRegister CODES = CodeRegister.of(
            SMALL,
            List.of(
                    code("00001", CARRIER, "H", "2004-08-31/2010-01-01"),
                    code("00002", CARRIER, "L", "2004-08-31/2010-01-01"),
                    code("00003", CARRIER, "S", "2004-08-31/.."),
                    code("00007", CARRIER, "D", "2004-08-31/2019-01-01"),
                    code("00001", CARRIER, "HL", "2004-08-31/.."),
                    code("00002", CARRIER, "HL", "2004-08-31/2010-01-01"),
                    code("00001", CARRIER, "HS", "2004-08-31/.."),
                    code("00003", CARRIER, "HS", "2012-03-01/.."),
                    code("01", CodeSystem.ISO_3166_2, "VN-02", "2004-08-31/..")));

    private static final ForeignCodeConverter CONVERTER = ForeignCodeConverter.of(ADDRESSES, CODES);

    private static ForeignCode code(String unit, CodeSystem system, String code, String validity) {
        return ForeignCode.of(UnitCode.of(unit), system, code, DateRange.parse(validity));
    }

    private static void assertConversion(
            Conversion conversion,
            ConversionStatus status,
            ConversionReason reason,
            String note,
            String... candidates) {
        assertThat(conversion.status()).isEqualTo(status);
        assertThat(conversion.reason()).isEqualTo(reason);
        assertThat(conversion.note()).isEqualTo(note);
        assertThat(conversion.candidates())
                .extracting(candidate -> candidate.unit().id().toString())
                .containsExactly(candidates);
    }

    @Test
    void codeOfAMergedUnitIsExact() {
        assertConversion(
                CONVERTER.convert(CARRIER, "L"),
                ConversionStatus.EXACT,
                ConversionReason.WHOLE_POPULATION,
                "carrier L is Xã Lạc (00002@2004-08-31); the whole population of Xã Lạc (00002@2004-08-31) is in Xã Hòa Lạc"
                        + " (00001@2010-01-01) (2010-01-01 by 1/NQ-CP)",
                "00001@2010-01-01");
    }

    @Test
    void codeOfADividedUnitIsSplit() {
        Conversion divided = CONVERTER.convert(CARRIER, "D");
        assertThat(divided.status()).isEqualTo(ConversionStatus.SPLIT);
        assertThat(divided.note()).startsWith("carrier D is Xã Dài (00007@2004-08-31); ");
        assertThat(divided.candidates()).hasSize(2);
    }

    @Test
    void codeOfSeveralUnitsThatBecameOneIsExact() {
        Conversion both = CONVERTER.convert(CARRIER, "HL");
        assertThat(both.status()).isEqualTo(ConversionStatus.EXACT);
        assertThat(both.recognized())
                .extracting(unit -> unit.id().toString())
                .containsExactly("00002@2004-08-31", "00001@2010-01-01", "00001@2004-08-31");
    }

    @Test
    void codeOfSeveralUnitsIsAmbiguousWithAllOfThem() {
        assertConversion(
                CONVERTER.convert(CARRIER, "HS", LocalDate.of(2013, 1, 1)),
                ConversionStatus.AMBIGUOUS,
                ConversionReason.CODE_REUSED,
                "carrier HS is Xã Hòa Lạc (00001@2010-01-01), Xã Sơn (00003@2012-03-01); it may be any of them",
                "00001@2010-01-01",
                "00003@2012-03-01");
        assertThat(CONVERTER.convert(CARRIER, "HS", LocalDate.of(2013, 1, 1)).candidates())
                .allSatisfy(candidate -> assertThat(candidate.low()).isZero());
    }

    /** Xã Sơn was larger until 2012, and is whole since. */
    @Test
    void codeOfAUnitWithOtherBordersIsCertainOnlyWithADate() {
        Conversion undated = CONVERTER.convert(CARRIER, "S");
        assertThat(undated.status()).isEqualTo(ConversionStatus.AMBIGUOUS);
        assertThat(undated.reason()).isEqualTo(ConversionReason.OTHER_BORDERS);
        assertThat(CONVERTER.convert(CARRIER, "S", LocalDate.of(2013, 1, 1)).status())
                .isEqualTo(ConversionStatus.EXACT);
        assertThat(CONVERTER.convert(CARRIER, "S", IN_2005).status()).isEqualTo(ConversionStatus.SPLIT);
    }

    @Test
    void codeOfAProvinceIsPartialLikeTheOfficesOwn() {
        Conversion province = CONVERTER.convert(CodeSystem.ISO_3166_2, "02");
        assertThat(province.status()).isEqualTo(ConversionStatus.PARTIAL);
        assertThat(province.reason()).isEqualTo(ConversionReason.PROVINCE_ONLY);
        assertThat(province.candidates())
                .extracting(candidate -> candidate.unit().id().toString())
                .containsExactly("01@2008-08-01");
    }

    @Test
    void unknownCodesAreNotFound() {
        assertConversion(
                CONVERTER.convert(CARRIER, "X"),
                ConversionStatus.NOT_FOUND,
                ConversionReason.CODE_UNKNOWN,
                "no unit has had the carrier code X");
        assertConversion(
                CONVERTER.convert(CARRIER, "X", IN_2005),
                ConversionStatus.NOT_FOUND,
                ConversionReason.CODE_UNKNOWN,
                "no unit has the carrier code X on 2005-01-01, and none has had it");
        assertConversion(
                CONVERTER.convert(CARRIER, "H", LocalDate.of(2013, 1, 1)),
                ConversionStatus.NOT_FOUND,
                ConversionReason.NOT_IN_FORCE,
                "no unit has the carrier code H on 2013-01-01; it is known of Xã Hòa (00001@2004-08-31),"
                        + " 2004-08-31/2010-01-01");
        assertConversion(
                CONVERTER.convert(CARRIER, "H", LocalDate.of(2000, 1, 1)),
                ConversionStatus.NOT_FOUND,
                ConversionReason.NOT_IN_FORCE,
                "the gazetteer begins on 2004-08-31 and says nothing about 2000-01-01");
    }

    @Test
    void resultHasTheCodesOfItsUnitOrOfTheNearestAbove() {
        Conversion lac = CONVERTER.convert(CARRIER, "L");
        assertThat(CONVERTER.codes(lac, CARRIER)).extracting(ForeignCode::code).containsExactly("HL", "HS");
        assertThat(CONVERTER.codes(lac, CodeSystem.ISO_3166_2))
                .extracting(ForeignCode::code)
                .containsExactly("VN-02");
        assertThat(CONVERTER.codes(lac, CodeSystem.OFFICE))
                .extracting(ForeignCode::code)
                .containsExactly("00001");
        assertThat(CONVERTER.codes(lac, CodeSystem.POSTAL)).isEmpty();
    }

    @Test
    void resultHasOnlyCodesThatAllCandidatesHave() {
        Conversion divided = CONVERTER.convert(CARRIER, "D");
        assertThat(CONVERTER.codes(divided, CARRIER)).isEmpty();
        assertThat(CONVERTER.codes(divided, CodeSystem.ISO_3166_2))
                .extracting(ForeignCode::code)
                .containsExactly("VN-02");
        assertThat(CONVERTER.codes(CONVERTER.convert(CARRIER, "X"), CodeSystem.ISO_3166_2))
                .isEmpty();
    }

    @Test
    void manyThreadsGetTheAnswersOfOne() throws Exception {
        ManyThreads<ForeignCodeConverter> threads = new ManyThreads<>();
        for (String code : List.of("H", "L", "S", "D", "HL", "HS", "X")) {
            threads.ask(converter -> converter.convert(CARRIER, code))
                    .ask(converter -> converter.convert(CARRIER, code, IN_2005))
                    .ask(converter -> converter.codes(converter.convert(CARRIER, code), CodeSystem.ISO_3166_2));
        }
        threads.agree(10, () -> ForeignCodeConverter.of(AddressConverter.to(SMALL, LocalDate.of(2019, 6, 1)), CODES));
    }
}
