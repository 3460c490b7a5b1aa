package vn.donvi.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.unit.AdministrativeUnit;

class AddressParserTest {
    private static final AddressParser PARSER = AddressParser.of(SmallCountry.gazetteer());

    @Test
    void saysWhichUnitsItUnderstoodWhereAndWhatIsLeft() {
        ParsedAddress parsed = PARSER.parse("12 Lê Lợi, P.Bến Nghé, Q.1, Hồ Chí Minh");

        assertThat(parsed.readings()).hasSize(1);
        assertThat(names(parsed.readings().get(0).units()))
                .containsExactly("Phường Bến Nghé", "Quận 1", "Thành phố Hồ Chí Minh");
        assertThat(parsed.used().stream().map(span -> parsed.text().substring(span.start(), span.end())))
                .containsExactly("P.Bến Nghé", "Q.1", "Hồ Chí Minh");
        assertThat(parsed.rest()).isEqualTo("12 Lê Lợi");
        assertThat(parsed.certain()).isTrue();
        assertThat(parsed.reason()).isEmpty();
    }

    @Test
    void listsEveryReadingThatFitsAsWell() {
        ParsedAddress parsed = PARSER.parse("Xã Hòa Lạc");

        assertThat(parsed.readings().stream().map(reading -> reading.unit().id().toString()))
                .containsExactlyInAnyOrder("18280@2020-01-01", "18244@2025-07-01");
        assertThat(parsed.certain()).isFalse();
        assertThat(parsed.reason()).isEqualTo("2 units bear the name");
    }

    @Test
    void theDateNarrowsTheReadings() {
        assertThat(PARSER.parse(AddressQuery.of("Xã Hòa Lạc").on(LocalDate.of(2022, 1, 1)))
                        .readings()
                        .get(0)
                        .unit()
                        .code()
                        .value())
                .isEqualTo("18280");
        assertThat(PARSER.parse(AddressQuery.of("Đức Thọ, Hà Tĩnh").on(SmallCountry.REFORM))
                        .readings()
                        .get(0)
                        .unit()
                        .fullName())
                .isEqualTo("Xã Đức Thọ");
        assertThat(PARSER.parse(AddressQuery.of(AddressColumns.of("Hòa Lạc", "", "Hà Tĩnh"))
                                .on(SmallCountry.REFORM))
                        .readings()
                        .get(0)
                        .unit()
                        .code()
                        .value())
                .isEqualTo("18244");
    }

    @Test
    void alternativesFitLessWellOrAreSpeltAlike() {
        ParsedAddress contradicted = PARSER.parse("Xã Hòa Lạc, Huyện Đức Thọ");
        ParsedAddress misspelt = PARSER.parse("Xã Hòa Lcạ");

        assertThat(contradicted.alternatives().stream()
                        .map(reading -> reading.unit().id().toString()))
                .contains("18244@2025-07-01");
        assertThat(misspelt.readings()).isEmpty();
        assertThat(names(misspelt.alternatives().stream().map(Reading::unit).toList()))
                .contains("Xã Hòa Lạc");
        assertThat(misspelt.reason()).isEqualTo("no unit was recognised; names like those in the text are suggested");
    }

    @Test
    void aContradictionMakesItUncertain() {
        ParsedAddress parsed = PARSER.parse("Bến Nghé, Quận 99");

        assertThat(parsed.certain()).isFalse();
        assertThat(parsed.reason()).isEqualTo("'Quận 99' is no unit known there");
        assertThat(parsed.rest()).isEqualTo("Quận 99");
    }

    private static List<String> names(List<AdministrativeUnit> units) {
        return units.stream().map(AdministrativeUnit::fullName).toList();
    }
}
