package vn.donvi.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

/** The three kinds of {@link UnitChange}. */
class UnitChangeTest {
    private static final Enactment ENACTMENT = new Enactment(
            LocalDate.of(2020, 1, 1), DateBasis.IN_FORCE, Citation.of("819/NQ-UBTVQH14", "Điều 1, khoản 5"));
    private static final UnitId OLD = UnitId.parse("18301@2004-08-31");
    private static final UnitId NEW = UnitId.parse("18280@2020-01-01");

    @Test
    void everyChangeHasTheDateAndCitationOfItsEnactment() {
        List<UnitChange> changes = List.of(
                new Rearrangement("r", ENACTMENT, ChangeKind.RENAMING, List.of(Transfer.all(OLD, NEW)), ""),
                new Establishment("e", ENACTMENT, NEW, false, "built on new land"),
                new Dissolution("d", ENACTMENT, OLD, false, "flooded"));

        assertThat(changes).allSatisfy(change -> {
            assertThat(change.date()).isEqualTo("2020-01-01");
            assertThat(change.citation()).hasToString("819/NQ-UBTVQH14, Điều 1, khoản 5");
        });
    }

    @Test
    void establishmentsAndDissolutionsHaveTheirKindAndNoTransfers() {
        UnitChange establishment = new Establishment("e", ENACTMENT, NEW, true, "no list says of what");
        UnitChange dissolution = new Dissolution("d", ENACTMENT, OLD, true, "no list says into what");

        assertThat(establishment.kind()).isEqualTo(ChangeKind.ESTABLISHMENT);
        assertThat(establishment.transfers()).isEmpty();
        assertThat(dissolution.kind()).isEqualTo(ChangeKind.DISSOLUTION);
        assertThat(dissolution.transfers()).isEmpty();
    }

    @Test
    void rearrangementTakesItsKindFromItsTransfers() {
        Map<UnitId, AdministrativeUnit> units =
                Map.of(OLD, unit("18301", DateRange.parse("2004-08-31/2020-01-01"), "Đức Lạc"), NEW, newUnit());

        Rearrangement renamed = Rearrangement.of("r", ENACTMENT, List.of(Transfer.all(OLD, NEW)), units::get, "note");

        assertThat(renamed)
                .isEqualTo(new Rearrangement(
                        "r", ENACTMENT, ChangeKind.RENAMING, List.of(Transfer.all(OLD, NEW)), "note"));
    }

    @Test
    void rearrangementKeepsItsTransfersWhenTheListIsChanged() {
        List<Transfer> given = new ArrayList<>(List.of(Transfer.all(OLD, NEW)));
        Rearrangement change = new Rearrangement("r", ENACTMENT, ChangeKind.RENAMING, given, "");
        given.clear();

        assertThat(change.transfers()).containsExactly(Transfer.all(OLD, NEW)).isUnmodifiable();
    }

    @Test
    void rearrangementNeedsATransfer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rearrangement("r", ENACTMENT, ChangeKind.MERGER, List.of(), ""))
                .withMessage("change r has no transfer");
    }

    private static AdministrativeUnit newUnit() {
        return unit("18280", DateRange.parse("2020-01-01/.."), "Hòa Lạc");
    }

    private static AdministrativeUnit unit(String code, DateRange validity, String name) {
        return AdministrativeUnit.builder(UnitCode.of(code), UnitType.XA, name, validity)
                .parent(UnitCode.of("440"))
                .build();
    }
}
