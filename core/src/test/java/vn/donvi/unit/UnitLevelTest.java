package vn.donvi.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donvi.unit.UnitLevel.COMMUNE;
import static vn.donvi.unit.UnitLevel.DISTRICT;
import static vn.donvi.unit.UnitLevel.PROVINCE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitLevelTest {
    @Test
    void provincesAreAboveDistrictsAndDistrictsAboveCommunes() {
        Map<UnitLevel, List<UnitLevel>> below =
                Map.of(PROVINCE, List.of(DISTRICT, COMMUNE), DISTRICT, List.of(COMMUNE), COMMUNE, List.of());

        for (UnitLevel a : UnitLevel.values()) {
            for (UnitLevel b : UnitLevel.values()) {
                assertThat(a.isAbove(b))
                        .as("%s above %s", a, b)
                        .isEqualTo(below.getOrDefault(a, List.of()).contains(b));
            }
        }
    }
}
