package vn.donvi.vintage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donvi.fixture.Draft.date;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** Codes of two, three and five digits; in another country, of two and four. */
class LeadingZerosTest {
    private static final Gazetteer SMALL = Fixtures.small().build();
    private static final Gazetteer TOWNS = new Draft()
            .province("19", UnitType.PROVINCE, "Aargau", "2004-08-31/..")
            .unit("4021", UnitType.MUNICIPALITY, "Baden", "2004-08-31/..", "19")
            .unit("0007", UnitType.MUNICIPALITY, "Aarau", "2004-08-31/..", "19")
            .build();

    private static List<String> codes(String text) {
        return List.of(text.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "26740 4",
        "26740 4 274 26743",
        "26740.0 4.0",
        "1234 26740",
        "1234 5678 274",
        "26740 8 abc 42@2004",
    })
    void columnOfCommunesThatHasLostItsZerosIsKnown(String codes) {
        LeadingZeros zeros = LeadingZeros.infer(SMALL, codes(codes));

        assertThat(zeros.isKnown()).isTrue();
        assertThat(zeros.restore("4")).isEqualTo("00004");
    }

    @ParameterizedTest
    @CsvSource({
        "26740 00004", // none is lost
        "26740 274", // may be a district
        "26740 4 01", // a province still has its zero
        "1 2 26740 3", // few of communes
        "abc x",
    })
    void otherColumnsStayAsTheyAre(String codes) {
        LeadingZeros zeros = LeadingZeros.infer(SMALL, codes(codes));

        assertThat(zeros.isKnown()).isFalse();
        assertThat(zeros.restore("4")).isEqualTo("4");
    }

    @Test
    void exampleIsTheFirstCodeThatShowsTheLoss() {
        assertThat(LeadingZeros.infer(SMALL, codes("26740 1234 7")).example()).hasValue("1234");
        assertThat(LeadingZeros.infer(SMALL, codes("26740 00004")).example()).isEmpty();
        assertThat(LeadingZeros.ofColumn(SMALL, UnitLevel.COMMUNE, codes("00003 3 4"))
                        .example())
                .hasValue("3");
        assertThat(LeadingZeros.ofLevel(SMALL, UnitLevel.COMMUNE).example()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1 02, true",
        "2.0, true",
        "1 3, false", // no province is 03
        "1 123456, false", // too long
        "02, false", // none is lost
        "1 x, false",
    })
    void columnIsOfALevelIfItsUnitsBearAllCodes(String codes, boolean isOfLevel) {
        LeadingZeros zeros = LeadingZeros.infer(SMALL, codes(codes), UnitLevel.PROVINCE);

        assertThat(zeros.restore("1").equals("01")).isEqualTo(isOfLevel);
        assertThat(zeros.example().isPresent()).isEqualTo(isOfLevel);
    }

    @Test
    void unitsMustBearTheCodesOnTheDateIfOneIsGiven() {
        List<String> codes = codes("1 2");

        assertThat(LeadingZeros.infer(SMALL, codes, UnitLevel.PROVINCE, date("2005-01-01"))
                        .isKnown())
                .isTrue();
        assertThat(LeadingZeros.infer(SMALL, codes, UnitLevel.PROVINCE, date("2010-01-01"))
                        .isKnown())
                .isFalse();
    }

    @Test
    void columnOfCommunesIsInferredWhateverLevelItMayBeOf() {
        assertThat(LeadingZeros.infer(SMALL, codes("26740 4"), UnitLevel.PROVINCE)
                        .restore("4"))
                .isEqualTo("00004");
    }

    @Test
    void codeOfAColumnThatNoUnitOfTheLevelHasBorneStaysAsItIs() {
        LeadingZeros zeros = LeadingZeros.ofColumn(SMALL, UnitLevel.PROVINCE, codes("1 00003 3"));

        assertThat(zeros.restore("1")).isEqualTo("01");
        assertThat(zeros.restore("3")).isEqualTo("3");
        assertThat(zeros.restore("00003")).isEqualTo("00003");
        assertThat(zeros.example()).hasValue("1");
    }

    @Test
    void digitsOfALevelAreThoseOfTheGazetteer() {
        assertThat(LeadingZeros.ofLevel(SMALL, UnitLevel.PROVINCE).restore("1")).isEqualTo("01");
        assertThat(LeadingZeros.ofLevel(SMALL, UnitLevel.DISTRICT).restore("1.0"))
                .isEqualTo("001");
        assertThat(LeadingZeros.ofLevel(SMALL, UnitLevel.COMMUNE).restore("1")).isEqualTo("00001");
        assertThat(LeadingZeros.ofLevel(SMALL, UnitLevel.COMMUNE).restore("26740"))
                .isEqualTo("26740");
        assertThat(LeadingZeros.ofLevel(SMALL, UnitLevel.PROVINCE).restore("26740"))
                .isEqualTo("26740");
        assertThat(LeadingZeros.ofLevel(TOWNS, UnitLevel.COMMUNE).restore("7")).isEqualTo("0007");
        assertThat(LeadingZeros.ofAnyLevel(TOWNS).restore("4021")).isEqualTo("4021");
        assertThat(LeadingZeros.infer(TOWNS, codes("4021 4025 7")).restore("7")).isEqualTo("0007");
    }

    @Test
    void levelWithCodesOfDifferentLengthsHasNoZerosToRestore() {
        Gazetteer mixed = new Draft()
                .province("1", UnitType.PROVINCE, "An", "2004-08-31/..")
                .province("02", UnitType.PROVINCE, "Ba", "2004-08-31/..")
                .province("x", UnitType.PROVINCE, "Ca", "2004-08-31/..")
                .build();

        assertThat(LeadingZeros.ofLevel(mixed, UnitLevel.PROVINCE).isKnown()).isFalse();
        assertThat(LeadingZeros.ofLevel(mixed, UnitLevel.PROVINCE).restore("2")).isEqualTo("2");
        assertThat(LeadingZeros.infer(mixed, codes("2"), UnitLevel.PROVINCE).isKnown())
                .isFalse();
    }

    @Test
    void codeThatNoUnitHasBorneMayHaveLostItsZeros() {
        LeadingZeros zeros = LeadingZeros.ofAnyLevel(SMALL);

        assertThat(zeros.candidates("2"))
                .extracting(Object::toString)
                .containsExactly(
                        "Tỉnh Bình (02@2004-08-31)", "Huyện Tây (002@2008-08-01)", "Xã Biển (00002@2018-06-01)");
        assertThat(zeros.candidates("9.0"))
                .extracting(Object::toString)
                .containsExactly("Xã Dài Tây (00009@2019-01-01)");
        for (String text : codes("02 10 x 123456")) {
            assertThat(zeros.candidates(text)).isEmpty();
        }
        assertThatThrownBy(() -> zeros.candidates("2").clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void codeTooLongForOtherLevelsIsThatOfACommuneAnywhere() {
        assertThat(LeadingZeros.ofAnyLevel(SMALL).restore("1234")).isEqualTo("01234");
        assertThat(LeadingZeros.ofAnyLevel(SMALL).restore("1234.0")).isEqualTo("01234");
        assertThat(LeadingZeros.ofAnyLevel(SMALL).restore("123")).isEqualTo("123");
    }

    @Test
    void textThatIsNoNumberStaysAsItIs() {
        for (String text : List.of("", ".0", "12a", "-4", "4.5", "1e3", "٣")) {
            assertThat(LeadingZeros.ofLevel(SMALL, UnitLevel.COMMUNE).restore(text))
                    .isEqualTo(text);
        }
    }
}
