package vn.donvi.workshop.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

class DivisionTest {
    private static final AdministrativeUnit COMMUNE = AdministrativeUnit.builder(
                    UnitCode.of("00001"), UnitType.XA, "A", DateRange.from(LocalDate.of(2014, 1, 1)))
            .build();
    private static final Transfer NORTH = part("00002", Extent.PART);
    private static final Transfer SOUTH = part("00003", Extent.REST);
    private static final Transfer EAST = part("00004", Extent.PART);

    @Test
    void eachPartHasWhatLiesInItsUnit() {
        Division division = division(Map.of(NORTH, "00002", SOUTH, "00003"), Map.of("00002", 3.0, "00003", 6.5));

        assertThat(division.found()).isCloseTo(0.95, within(1e-9));
        assertThat(division.isDistinct()).isTrue();
        assertThat(division.shares()).contains(Map.of(NORTH, 0.3, SOUTH, 0.65));
    }

    @Test
    void partsInOneUnitAreToldApartByTheAct() {
        Transfer stated = EAST.withAreaKm2(1);
        Division division =
                division(Map.of(NORTH, "00002", stated, "00002", SOUTH, "00003"), Map.of("00002", 4.0, "00003", 6.0));

        assertThat(division.found()).isCloseTo(1, within(1e-9));
        assertThat(division.isDistinct()).isFalse();
        assertThat(division.shares()).contains(Map.of(NORTH, 0.3, stated, 0.1, SOUTH, 0.6));
    }

    @Test
    void partsInOneUnitWithoutStatedAreasHaveNoShares() {
        assertThat(division(Map.of(NORTH, "00002", EAST, "00002"), Map.of("00002", 10.0))
                        .shares())
                .isEmpty();
    }

    @Test
    void differenceIsThatOfTheWorstPartWhenBothAddUpToOne() {
        Division division = division(Map.of(NORTH, "00002", SOUTH, "00003"), Map.of("00002", 4.0, "00003", 4.0));

        assertThat(division.differenceFrom(Map.of(NORTH, 3.0, SOUTH, 1.0))).isCloseTo(0.25, within(1e-9));
    }

    private static Division division(Map<Transfer, String> parts, Map<String, Double> within) {
        return new Division(COMMUNE, new LinkedHashMap<>(parts), new Ground(Set.of("00001"), 0), 10, within);
    }

    private static Transfer part(String target, Extent extent) {
        return Transfer.of(COMMUNE.id(), UnitId.parse(target + "@2025-07-01"), extent, extent);
    }
}
