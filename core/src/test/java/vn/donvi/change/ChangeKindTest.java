package vn.donvi.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.donvi.change.Extent.ALL;
import static vn.donvi.change.Extent.NONE;
import static vn.donvi.change.Extent.PART;
import static vn.donvi.change.Extent.REST;
import static vn.donvi.change.Extent.UNKNOWN;
import static vn.donvi.unit.UnitType.PHUONG;
import static vn.donvi.unit.UnitType.XA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

class ChangeKindTest {
    private static final LocalDate BEFORE = LocalDate.of(2004, 8, 31);
    private static final LocalDate AFTER = LocalDate.of(2020, 1, 1);

    @Test
    void severalThatBecomeOneAreAMerger() {
        assertThat(kind(all("A", "C"), all("B", "C"))).isEqualTo(ChangeKind.MERGER);
    }

    @Test
    void severalThatBecomeOneOfThemAreAMerger() {
        assertThat(kind(all("A", "A"), all("B", "A"))).isEqualTo(ChangeKind.MERGER);
    }

    @Test
    void partOfOneThatGoesIntoAnotherWithAllOfItIsAMerger() {
        assertThat(kind(of("A", "B", PART), all("B", "B"))).isEqualTo(ChangeKind.MERGER);
    }

    @Test
    void oneThatBecomesSeveralIsASplit() {
        assertThat(kind(of("A", "B", PART), of("A", "C", REST))).isEqualTo(ChangeKind.SPLIT);
    }

    @Test
    void oneThatGivesAPartAndGoesOnIsASplit() {
        assertThat(kind(of("A", "B", PART), of("A", "A", REST))).isEqualTo(ChangeKind.SPLIT);
    }

    @Test
    void onePartThatLeavesByItselfIsASplit() {
        assertThat(kind(of("A", "B", PART))).isEqualTo(ChangeKind.SPLIT);
        assertThat(kind(of("A", "B", PART, NONE))).isEqualTo(ChangeKind.SPLIT);
        assertThat(kind(of("A", "B", UNKNOWN, PART))).isEqualTo(ChangeKind.SPLIT);
    }

    @Test
    void severalThatBecomeSeveralOthersAreARedistribution() {
        assertThat(kind(of("A", "C", PART), of("A", "D", REST), all("B", "D"))).isEqualTo(ChangeKind.REDISTRIBUTION);
    }

    @Test
    void severalOfWhichOneEndsAreARedistribution() {
        assertThat(kind(of("A", "B", PART), of("A", "C", REST), all("B", "B"), all("C", "C")))
                .isEqualTo(ChangeKind.REDISTRIBUTION);
    }

    @Test
    void severalOfWhichOneIsNewAreARedistribution() {
        assertThat(kind(of("A", "C", PART), of("A", "A", REST), of("B", "C", PART), of("B", "B", REST)))
                .isEqualTo(ChangeKind.REDISTRIBUTION);
    }

    @Test
    void severalThatAllGoOnAreABoundaryAdjustment() {
        assertThat(kind(of("A", "B", PART), of("A", "A", REST), all("B", "B")))
                .isEqualTo(ChangeKind.BOUNDARY_ADJUSTMENT);
    }

    @Test
    void oneThatGoesOnWithEverythingAsItWasIsABoundaryAdjustment() {
        assertThat(succession(
                        unit("A", BEFORE, XA, "Hòa", "001").build(),
                        unit("A", AFTER, XA, "Hòa", "001").build()))
                .isEqualTo(ChangeKind.BOUNDARY_ADJUSTMENT);
    }

    @Test
    void oneThatGoesOnWithAnotherTypeIsAReclassificationWhateverElseChanged() {
        assertThat(succession(
                        unit("A", BEFORE, XA, "Hòa", "001").build(),
                        unit("A", AFTER, PHUONG, "Hòa", "001").build()))
                .isEqualTo(ChangeKind.RECLASSIFICATION);
        assertThat(succession(
                        unit("A", BEFORE, XA, "Hòa", "001").build(),
                        unit("B", AFTER, PHUONG, "Lạc", "002").build()))
                .isEqualTo(ChangeKind.RECLASSIFICATION);
    }

    @Test
    void oneThatGoesOnUnderAnotherParentIsAReassignmentWhateverItsNameAndCode() {
        assertThat(succession(
                        unit("A", BEFORE, XA, "Hòa", "001").build(),
                        unit("A", AFTER, XA, "Hòa", "002").build()))
                .isEqualTo(ChangeKind.REASSIGNMENT);
        assertThat(succession(
                        unit("A", BEFORE, XA, "Hòa", "001").build(),
                        unit("B", AFTER, XA, "Lạc", "002").build()))
                .isEqualTo(ChangeKind.REASSIGNMENT);
    }

    @Test
    void oneThatGoesOnUnderAnotherNameIsARenamingWhateverItsCode() {
        assertThat(succession(
                        unit("A", BEFORE, XA, "Hòa", "001").build(),
                        unit("A", AFTER, XA, "Lạc", "001").build()))
                .isEqualTo(ChangeKind.RENAMING);
        assertThat(succession(
                        unit("A", BEFORE, XA, "Hòa", "001").build(),
                        unit("B", AFTER, XA, "Lạc", "001").build()))
                .isEqualTo(ChangeKind.RENAMING);
    }

    @Test
    void oneThatGoesOnUnderAnotherCodeOnlyIsARecoding() {
        assertThat(succession(
                        unit("A", BEFORE, XA, "Hòa", "001").build(),
                        unit("B", AFTER, XA, "Hòa", "001").build()))
                .isEqualTo(ChangeKind.RECODING);
    }

    @Test
    void otherSpellingsDoNotMakeAKind() {
        assertThat(succession(
                        unit("A", BEFORE, XA, "Hòa", "001").build(),
                        unit("B", AFTER, XA, "Hòa", "001")
                                .otherSpellings(List.of("Hoà"))
                                .build()))
                .isEqualTo(ChangeKind.RECODING);
    }

    @Test
    void theRestOfOneThatGoesOnIsNoSplitByItself() {
        AdministrativeUnit before = unit("A", BEFORE, XA, "Hòa", "001").build();
        AdministrativeUnit after = unit("A", AFTER, XA, "Lạc", "001").build();
        Transfer rest = Transfer.of(before.id(), after.id(), REST, REST);

        assertThat(ChangeKind.of(List.of(rest), id -> id.equals(before.id()) ? before : after))
                .isEqualTo(ChangeKind.RENAMING);
    }

    @Test
    void nothingHasNoKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeKind.of(List.of(), ChangeKindTest::unneeded))
                .withMessage("a change needs a transfer to have a kind");
    }

    private static ChangeKind kind(Transfer... transfers) {
        return ChangeKind.of(List.of(transfers), ChangeKindTest::unneeded);
    }

    private static ChangeKind succession(AdministrativeUnit before, AdministrativeUnit after) {
        return ChangeKind.of(
                List.of(Transfer.all(before.id(), after.id())), id -> id.equals(before.id()) ? before : after);
    }

    /** Shapes of more than one source or target have their kind whatever the units are called. */
    private static AdministrativeUnit unneeded(UnitId id) {
        throw new AssertionError("asked for " + id);
    }

    private static Transfer all(String source, String target) {
        return of(source, target, ALL);
    }

    private static Transfer of(String source, String target, Extent extent) {
        return of(source, target, extent, extent);
    }

    private static Transfer of(String source, String target, Extent area, Extent population) {
        return Transfer.of(
                UnitId.of(UnitCode.of(source), BEFORE), UnitId.of(UnitCode.of(target), AFTER), area, population);
    }

    private static AdministrativeUnit.Builder unit(
            String code, LocalDate since, UnitType type, String name, String parent) {
        return AdministrativeUnit.builder(UnitCode.of(code), type, name, DateRange.from(since))
                .parent(UnitCode.of(parent));
    }
}
