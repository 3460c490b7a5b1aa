package vn.donvi.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.address.Candidate;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.cli.Fixtures;
import vn.donvi.cli.Run;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

class AdditionsTest {
    private final Gazetteer gazetteer = Fixtures.twoProvinces();
    private final List<List<String>> formatted = new ArrayList<>();
    private final Additions additions = new Additions(
            values -> {
                formatted.add(values);
                return String.join("|", values).getBytes(StandardCharsets.UTF_8);
            },
            ForeignCodes.NONE);

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0-1",
        "1, 1, 1-1",
        "0.25, 0.75, 0.25-0.75",
        "0.33333333333, 0.66666666666, 0.3333-0.6667",
        "0.00001, 0.99999, 0-1",
        "0.29, 0.3, 0.29-0.3",
        "0.30000000000000004, 0.30000000000000004, 0.3-0.3",
        "1e-300, 0.1, 0-0.1"
    })
    void boundsAreRoundedOutwards(double low, double high, String text) {
        assertThat(Additions.bounds(candidate("26740", low, high))).isEqualTo(text);
    }

    @Test
    void unitIsTheColumnsOfAnExactRow() {
        Addition addition = additions.of(new Conversion.Exact(
                candidate("26740", 1, 1), List.of(), "12 Lê Lợi", ConversionReason.WHOLE_POPULATION, "because"));

        assertThat(addition.status()).isEqualTo(ConversionStatus.EXACT);
        assertThat(addition.candidates()).isEqualTo("26740:1-1");
        assertThat(addition.note()).isEqualTo("because");
        assertThat(new String(addition.fields(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "EXACT|26740|Phường Sài Gòn|phường|79|Thành phố Hồ Chí Minh|26740:1-1|WHOLE_POPULATION|because");
    }

    @Test
    void provinceIsToldIfAllCandidatesShareIt() {
        assertThat(text(split("26740", "26734")))
                .isEqualTo("SPLIT||||79|Thành phố Hồ Chí Minh|26740:0-1 26734:0-1|DIVIDED|divided");
        assertThat(text(split("26740", "18229"))).isEqualTo("SPLIT||||||26740:0-1 18229:0-1|DIVIDED|divided");
    }

    @Test
    void equalOutcomesAreFormattedOnce() {
        Addition first = additions.of(split("26740", "26734"));

        assertThat(additions.of(split("26740", "26734"))).isSameAs(first);
        assertThat(additions.of(split("26734", "26740"))).isNotSameAs(first);
        assertThat(additions.of(split("26740", "26734"), "another note")).isNotSameAs(first);
        assertThat(formatted).hasSize(3);
    }

    private String text(Conversion conversion) {
        return new String(additions.of(conversion).fields(), StandardCharsets.UTF_8);
    }

    private Conversion split(String first, String second) {
        return new Conversion.Split(
                List.of(candidate(first, 0, 1), candidate(second, 0, 1)),
                List.of(),
                "rest",
                ConversionReason.DIVIDED,
                "divided");
    }

    private Candidate candidate(String code, double low, double high) {
        Snapshot today = gazetteer.on(Run.TODAY);
        AdministrativeUnit unit = today.get(UnitCode.of(code));
        return new Candidate(unit, today.parents(unit), low, high, OptionalDouble.empty());
    }
}
