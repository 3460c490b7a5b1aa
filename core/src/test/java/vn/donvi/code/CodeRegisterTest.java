package vn.donvi.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Fixtures;
import vn.donvi.fixture.ManyThreads;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidRegisterException;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;

class CodeRegisterTest {
    private static final Gazetteer SMALL = Fixtures.small().build();
    private static final CodeSystem CARRIER = CodeSystem.of("carrier");
    private static final LocalDate IN_2005 = LocalDate.of(2005, 1, 1);
    private static final LocalDate IN_2019 = LocalDate.of(2019, 6, 1);

    /** The post has one code for two units; ISO's 02 is the unit 01; the carrier gives one unit two codes. */
    private static final CodeRegister CODES = CodeRegister.of(
            SMALL,
            List.of(
                    new ForeignCode(
                            UnitCode.of("01"),
                            CodeSystem.ISO_3166_2,
                            "VN-02",
                            List.of("An Bình", "An Binh, tinh"),
                            DateRange.parse("2004-08-31/.."),
                            "ISO",
                            ""),
                    code("00001", CodeSystem.POSTAL, "11024", "2004-08-31/.."),
                    code("00003", CodeSystem.POSTAL, "11024", "2012-03-01/2018-01-01"),
                    code("00002", CodeSystem.POSTAL, "11025", "2004-08-31/2010-01-01"),
                    code("00003", CARRIER, "S1", "2004-08-31/.."),
                    code("00003", CARRIER, "S2", "2015-01-01/.."),
                    code("01", CodeSystem.TELEPHONE, "296", "2004-08-31/..")));

    private static ForeignCode code(String unit, CodeSystem system, String code, String validity) {
        return ForeignCode.of(UnitCode.of(unit), system, code, DateRange.parse(validity));
    }

    private static List<String> texts(List<CodedUnit> found) {
        return found.stream().map(CodedUnit::toString).toList();
    }

    @Test
    void codeMeansTheUnitThatBearsTheOfficesCodeOnTheDate() {
        assertThat(texts(CODES.find(CodeSystem.POSTAL, "11024", IN_2005)))
                .containsExactly("postal 11024: Xã Hòa (00001@2004-08-31)");
        assertThat(texts(CODES.find(CodeSystem.POSTAL, "11024", IN_2019)))
                .containsExactly("postal 11024: Xã Hòa Lạc (00001@2010-01-01)");
    }

    @Test
    void codeOfSeveralUnitsIsAllOfThem() {
        assertThat(texts(CODES.find(CodeSystem.POSTAL, "11024", LocalDate.of(2013, 1, 1))))
                .containsExactly(
                        "postal 11024: Xã Hòa Lạc (00001@2010-01-01)", "postal 11024: Xã Sơn (00003@2012-03-01)");
    }

    @Test
    void withoutADateACodeMeansEveryVersionOfItsDates() {
        assertThat(texts(CODES.find(CodeSystem.POSTAL, "11024")))
                .containsExactly(
                        "postal 11024: Xã Hòa (00001@2004-08-31)",
                        "postal 11024: Xã Hòa Lạc (00001@2010-01-01)",
                        "postal 11024: Xã Sơn (00003@2012-03-01)");
    }

    /** 00002 was Xã Lạc, and is Xã Biển since 2018: a code of the one is not a code of the other. */
    @Test
    void codeThatEndedDoesNotMeanTheNextUnitOfTheOfficesCode() {
        assertThat(texts(CODES.find(CodeSystem.POSTAL, "11025")))
                .containsExactly("postal 11025: Xã Lạc (00002@2004-08-31)");
        assertThat(CODES.find(CodeSystem.POSTAL, "11025", IN_2019)).isEmpty();
        assertThat(CODES.of(UnitCode.of("00002"), IN_2019)).isEmpty();
    }

    @Test
    void codeWithoutASystemIsAllThatItCanBe() {
        assertThat(texts(CODES.find("02", IN_2005)))
                .containsExactly("iso-3166-2 VN-02: Tỉnh An (01@2004-08-31)", "office 02: Tỉnh Bình (02@2004-08-31)");
        assertThat(texts(CODES.find("02")))
                .containsExactly(
                        "iso-3166-2 VN-02: Tỉnh An (01@2004-08-31)",
                        "iso-3166-2 VN-02: Tỉnh An Bình (01@2008-08-01)",
                        "office 02: Tỉnh Bình (02@2004-08-31)");
        assertThat(CODES.find("99")).isEmpty();
    }

    @Test
    void codeOfASystemIsNeverOneOfAnother() {
        assertThat(CODES.find(CARRIER, "11024")).isEmpty();
        assertThat(texts(CODES.find(CodeSystem.OFFICE, "02", IN_2005)))
                .containsExactly("office 02: Tỉnh Bình (02@2004-08-31)");
        assertThat(CODES.find(CodeSystem.OFFICE, "not a code")).isEmpty();
        assertThat(CODES.find(CodeSystem.ISO_3166_2, "TH-02")).isEmpty();
    }

    @Test
    void codesAreFoundWithoutTheirCapitalsCountryOrZeroAndByTheirLabels() {
        for (String text : List.of("VN-02", "vn-02", " 02 ", "An Bình", "AN BINH, TINH")) {
            assertThat(texts(CODES.find(CodeSystem.ISO_3166_2, text, IN_2005)))
                    .as(text)
                    .containsExactly("iso-3166-2 VN-02: Tỉnh An (01@2004-08-31)");
        }
        assertThat(CODES.find(CodeSystem.TELEPHONE, "0296", IN_2005)).hasSize(1);
    }

    @Test
    void unitHasItsCodesOfTheDate() {
        assertThat(CODES.of(UnitCode.of("00003"), LocalDate.of(2016, 1, 1)))
                .extracting(ForeignCode::toString)
                .containsExactly("carrier S1", "carrier S2", "postal 11024");
        assertThat(CODES.of(UnitCode.of("00003"), CARRIER, IN_2005))
                .extracting(ForeignCode::toString)
                .containsExactly("carrier S1");
        assertThat(CODES.of(UnitCode.of("00003"), CodeSystem.OFFICE, IN_2005))
                .extracting(ForeignCode::toString)
                .containsExactly("office 00003");
    }

    @Test
    void everyCodeLeadsToItsUnitAndBack() {
        for (ForeignCode code : CODES.codes()) {
            LocalDate first = code.validity().startInclusive();
            assertThat(CODES.find(code.system(), code.code(), first))
                    .contains(new CodedUnit(SMALL.on(first).get(code.unit()), code));
            assertThat(CODES.of(code.unit(), code.system(), first)).contains(code);
            assertThat(CODES.on(first)).contains(code);
        }
        assertThat(CODES.systems())
                .extracting(CodeSystem::name)
                .containsExactly("carrier", "iso-3166-2", "postal", "telephone");
    }

    @Test
    void everyFaultIsReported() {
        InvalidRegisterException thrown = catchThrowableOfType(
                InvalidRegisterException.class,
                () -> CODES.with(List.of(
                        code("00002", CARRIER, "L", "2012-01-01/.."),
                        code("00042", CARRIER, "M", "2012-01-01/.."),
                        code("01", CodeSystem.OFFICE, "01", "2012-01-01/.."),
                        code("01", CARRIER, "old", "1990-01-01/1999-01-01"),
                        code("00003", CARRIER, "S1", "2004-08-31/2005-01-01"))));
        assertThat(thrown.faults())
                .containsExactly(
                        "carrier L: no unit bears the code 00002 on 2012-01-01; Xã Lạc bore it until 2009-12-31 and became"
                                + " Xã Hòa Lạc 00001@2010-01-01",
                        "carrier S1: is given twice to 00003 from 2004-08-31",
                        "carrier M: no unit has ever borne the code 00042",
                        "carrier old: the code ended before 2004-08-31, when the gazetteer begins",
                        "office 01: the codes of the system office are those of the gazetteer");
        assertThat(thrown)
                .hasMessageStartingWith(
                        "the codes do not go with the gazetteer in 5 places:\n  carrier L: no unit bears the code");
    }

    @Test
    void codeMayHaveBegunBeforeTheGazetteer() {
        assertThat(CODES.with(List.of(code("01", CARRIER, "old", "1990-01-01/..")))
                        .find(CARRIER, "old", IN_2005))
                .hasSize(1);
    }

    @Test
    void blankCodesAndLabelsAreRefused() {
        assertThatThrownBy(() -> code("01", CARRIER, " ", "2012-01-01/.."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a code must not be blank");
        assertThatThrownBy(() ->
                        new ForeignCode(UnitCode.of("01"), CARRIER, "1", List.of(""), DateRange.from(IN_2005), "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a label must not be blank");
    }

    @Test
    void answersCannotBeChanged() {
        assertThatThrownBy(() -> CODES.codes().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        List<ForeignCode> given = new ArrayList<>(CODES.codes());
        CodeRegister register = CodeRegister.of(SMALL, given);
        given.clear();
        assertThat(register.codes()).isEqualTo(CODES.codes());
    }

    @Test
    void manyThreadsGetTheAnswersOfOne() throws Exception {
        ManyThreads<CodeRegister> threads = new ManyThreads<>();
        for (ForeignCode code : CODES.codes()) {
            threads.ask(codes -> codes.find(code.code(), IN_2019))
                    .ask(codes -> codes.find(code.system(), code.code()))
                    .ask(codes -> Objects.requireNonNull(codes.of(code.unit(), IN_2005)));
        }
        threads.agree(20, () -> CodeRegister.of(SMALL, CODES.codes()));
    }
}
