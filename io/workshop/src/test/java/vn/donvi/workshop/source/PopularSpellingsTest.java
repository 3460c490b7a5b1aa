package vn.donvi.workshop.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.donvi.problem.Location;
import vn.donvi.unit.UnitLevel;

class PopularSpellingsTest {
    private static final LocalDate LIST = LocalDate.of(2017, 6, 9);

    private final PopularSpellings spellings = PopularSpellings.of(
            List.of(row("Buôn Ma Thuột", "BMT", "", ""), row("Na Hang", "Nà Hang", "02221", "2017-06-09")));

    @Test
    void spellingOfANameBelongsToEveryUnitOfTheName() {
        assertThat(spellings.of(UnitLevel.COMMUNE, "Buôn Ma Thuột")).containsExactly("BMT");
        assertThat(spellings.of(UnitLevel.COMMUNE, "Na Hang")).isEmpty();
    }

    @Test
    void spellingOfACodeBelongsToTheUnitThatBoreItOnTheDate() {
        assertThat(spellings.of("02221", "Na Hang", LIST::equals)).containsExactly("Nà Hang");
        assertThat(spellings.of("02221", "Na Hang", date -> date.isAfter(LIST))).isEmpty();
        assertThat(spellings.of("02221", "Sơn Phú", LIST::equals)).isEmpty();
        assertThat(spellings.of("02222", "Na Hang", LIST::equals)).isEmpty();
    }

    @Test
    void spellingThatNoUnitHasStopsTheBuild() {
        spellings.of(UnitLevel.COMMUNE, "Buôn Ma Thuột");

        assertThatThrownBy(spellings::requireAllUsed)
                .isInstanceOf(SourceException.class)
                .hasMessage("spellings of names that no unit bears: [02221 Na Hang on 2017-06-09: Nà Hang]");
        spellings.of("02221", "Na Hang", LIST::equals);
        spellings.requireAllUsed();
    }

    private static SourceRow row(String name, String spelling, String code, String on) {
        return new SourceRow(
                Location.of("spellings.csv", 2),
                Map.of(
                        "level",
                        "commune",
                        "name",
                        name,
                        "spelling",
                        spelling,
                        "reason",
                        "the list",
                        "code",
                        code,
                        "on",
                        on));
    }
}
