package vn.donvi.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.time.DateRange;

class AdministrativeUnitTest {
    private static final UnitCode CODE = UnitCode.of("18229");
    private static final DateRange LIFE = DateRange.of(LocalDate.of(2004, 8, 31), LocalDate.of(2025, 7, 1));

    @Test
    void hasAllButTheLifeOfTheUnitThatItIsAVersionOf() {
        DateRange life = DateRange.from(LocalDate.of(2025, 7, 1));
        AdministrativeUnit unit = AdministrativeUnit.builder(CODE, UnitType.THI_TRAN, "Đức Thọ", LIFE)
                .parent(UnitCode.of("440"))
                .otherSpellings(List.of("Đức-Thọ"))
                .build();

        AdministrativeUnit version = unit.toBuilder(life).build();

        assertThat(version)
                .isEqualTo(AdministrativeUnit.builder(CODE, UnitType.THI_TRAN, "Đức Thọ", life)
                        .parent(UnitCode.of("440"))
                        .otherSpellings(List.of("Đức-Thọ"))
                        .build());
        assertThat(unit.toBuilder(LIFE).build()).isEqualTo(unit);
    }

    @Test
    void hasWhatItWasBuiltFrom() {
        AdministrativeUnit unit = AdministrativeUnit.builder(CODE, UnitType.THI_TRAN, "Đức Thọ", LIFE)
                .parent(UnitCode.of("440"))
                .build();

        assertThat(unit.id()).hasToString("18229@2004-08-31");
        assertThat(unit.code()).isEqualTo(CODE);
        assertThat(unit.type()).isEqualTo(UnitType.THI_TRAN);
        assertThat(unit.level()).isEqualTo(UnitLevel.COMMUNE);
        assertThat(unit.name()).isEqualTo("Đức Thọ");
        assertThat(unit.fullName()).isEqualTo("Thị trấn Đức Thọ");
        assertThat(unit.validity()).isEqualTo(LIFE);
        assertThat(unit.parent()).contains(UnitCode.of("440"));
        assertThat(unit.otherSpellings()).isEmpty();
        assertThat(unit).hasToString("Thị trấn Đức Thọ (18229@2004-08-31)");
    }

    @Test
    void isInForceFromItsFirstDayToTheDayBeforeItsEnd() {
        AdministrativeUnit unit =
                AdministrativeUnit.builder(CODE, UnitType.XA, "Đức Thọ", LIFE).build();

        assertThat(unit.isInForce(LocalDate.of(2004, 8, 30))).isFalse();
        assertThat(unit.isInForce(LocalDate.of(2004, 8, 31))).isTrue();
        assertThat(unit.isInForce(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(unit.isInForce(LocalDate.of(2025, 7, 1))).isFalse();
    }

    @Test
    void fullNameOfATypeWithoutPrefixIsTheName() {
        AdministrativeUnit unit = AdministrativeUnit.builder(CODE, UnitType.MUNICIPALITY, "Aarau", LIFE)
                .build();

        assertThat(unit.fullName()).isEqualTo("Aarau");
    }

    @Test
    void otherSpellingsAreSortedAndNotRepeated() {
        List<String> given = new ArrayList<>(List.of("Thuỷ", "Thuy", "Thuỷ"));
        AdministrativeUnit.Builder builder =
                AdministrativeUnit.builder(CODE, UnitType.XA, "Thủy", LIFE).otherSpellings(given);
        given.clear();

        assertThat(builder.build().otherSpellings())
                .containsExactly("Thuy", "Thuỷ")
                .isUnmodifiable();
    }

    @Test
    void refusesABlankName() {
        AdministrativeUnit.Builder builder = AdministrativeUnit.builder(CODE, UnitType.XA, " ", LIFE);

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage("unit 18229 has a blank name");
    }

    @Test
    void unitsThatDifferInOneThingAreNotEqual() {
        UnitCode parent = UnitCode.of("440");
        List<AdministrativeUnit> units = List.of(
                xa("A", LIFE).build(),
                xa("B", LIFE).build(),
                xa("A", DateRange.from(LIFE.startInclusive())).build(),
                xa("A", DateRange.from(LocalDate.of(2025, 7, 1))).build(),
                xa("A", LIFE).parent(parent).build(),
                xa("A", LIFE).otherSpellings(List.of("a")).build(),
                AdministrativeUnit.builder(CODE, UnitType.PHUONG, "A", LIFE).build(),
                AdministrativeUnit.builder(UnitCode.of("1"), UnitType.XA, "A", LIFE)
                        .build());

        assertThat(units).doesNotHaveDuplicates();
        assertThat(xa("A", LIFE).parent(parent).build()).isEqualTo(units.get(4)).hasSameHashCodeAs(units.get(4));
        assertThat(units.get(0)).isNotEqualTo(units.get(0).id());
    }

    private static AdministrativeUnit.Builder xa(String name, DateRange validity) {
        return AdministrativeUnit.builder(CODE, UnitType.XA, name, validity);
    }
}
