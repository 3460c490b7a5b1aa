package vn.donvi.cli.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.donvi.cli.Fixtures;
import vn.donvi.cli.language.Words;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

class UnknownUnitTextTest {
    private static final Gazetteer GAZETTEER = Fixtures.twoProvinces();

    @Test
    void englishTextIsThatOfTheLibrary() {
        Set<UnitCode> codes = new LinkedHashSet<>();
        Set<LocalDate> dates = new LinkedHashSet<>();
        codes.add(UnitCode.of("99999"));
        for (AdministrativeUnit unit : GAZETTEER.units()) {
            codes.add(unit.code());
            dates.add(unit.id().since());
            unit.validity().endExclusive().ifPresent(dates::add);
        }
        SoftAssertions all = new SoftAssertions();
        int unknown = 0;
        for (UnitCode code : codes) {
            for (LocalDate date : dates) {
                try {
                    GAZETTEER.on(date).get(code);
                } catch (UnknownUnitException e) {
                    unknown++;
                    all.assertThat(Words.ENGLISH.text(UnknownUnitText.of(GAZETTEER, code, date)))
                            .isEqualTo(e.getMessage());
                }
            }
        }
        all.assertAll();
        assertThat(unknown).isGreaterThan(10);
    }
}
