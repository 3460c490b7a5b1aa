package vn.donvi.plan.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.SmallReform.REFORM;
import static vn.donvi.fixture.SmallReform.UNITS;

import org.junit.jupiter.api.Test;
import vn.donvi.change.Extent;
import vn.donvi.plan.MergerPlan;
import vn.donvi.plan.outcome.MergerOutcome.Kind;
import vn.donvi.unit.UnitType;

/** Plans for the small reform beside what it did. */
class PlanComparisonTest {
    private static MergerPlan.Builder plan() {
        return MergerPlan.of(UNITS, REFORM);
    }

    private static MergerOutcome outcome(MergerPlan.Builder plan) {
        return PlanComparison.of(plan.build(), UNITS).outcomes().get(0);
    }

    @Test
    void unitOfThePlannedMembersWithThePlannedNameIsAsPlanned() {
        MergerOutcome outcome =
                outcome(plan().merge("18250", "18251").named("Hai Mốt").typed(UnitType.XA));

        assertThat(outcome.kind()).isEqualTo(Kind.AS_PLANNED);
        assertThat(outcome.formed()).hasToString("Optional[Xã Hai Mốt (18250@2025-07-01)]");
        assertThat(outcome.changes()).extracting(change -> change.id()).containsExactly("hai-mốt");
        assertThat(outcome.description()).isEmpty();
    }

    @Test
    void nameThatThePlanDoesNotSayIsNotCompared() {
        assertThat(outcome(plan().merge("18250", "18251")).kind()).isEqualTo(Kind.AS_PLANNED);
    }

    @Test
    void otherNameAndOtherType() {
        MergerOutcome named = outcome(plan().merge("18250", "18251").named("Một Hai"));
        MergerOutcome typed =
                outcome(plan().merge("18250", "18251").named("Hai Mốt").typed(UnitType.PHUONG));

        assertThat(named.kind()).isEqualTo(Kind.OTHER_NAME);
        assertThat(named.description()).isEqualTo("named Hai Mốt, planned Một Hai");
        assertThat(typed.kind()).isEqualTo(Kind.OTHER_TYPE);
        assertThat(typed.description()).isEqualTo("a xã, planned a phường");
    }

    @Test
    void otherMembersAreNamed() {
        MergerOutcome outcome = outcome(plan().merge("18229", "18238", "18251").named("Tùng"));

        assertThat(outcome.kind()).isEqualTo(Kind.OTHER_MEMBERS);
        assertThat(outcome.missing()).hasToString("[Xã Hai (18251@2004-08-31)]");
        assertThat(outcome.added()).hasToString("[Xã Hòa Lạc (18241@2004-08-31), Xã Tân Dân (18244@2004-08-31)]");
        assertThat(outcome.description())
                .isEqualTo("without Xã Hai (18251@2004-08-31); with Xã Hòa Lạc (18241@2004-08-31), Xã Tân Dân"
                        + " (18244@2004-08-31); named Đức Thọ, planned Tùng");
    }

    @Test
    void unitThatCameInPartAndNotWholeIsAnotherMember() {
        MergerOutcome outcome = outcome(plan().merge("18260", "18270")
                .withPart("18261", Extent.ALL, Extent.ALL)
                .named("Phần"));

        assertThat(outcome.kind()).isEqualTo(Kind.OTHER_MEMBERS);
        assertThat(outcome.description())
                .isEqualTo(
                        "Xã Bốn (18261@2004-08-31) came in part, planned whole; Xã Chia (18270@2004-08-31) came in part,"
                                + " planned whole");
    }

    @Test
    void unitsThatWereMergedWithOthersInTurnAreNotEnacted() {
        MergerOutcome outcome = PlanComparison.of(
                        MergerPlan.of(UNITS, date("2025-12-01"))
                                .merge("18229", "18250")
                                .build(),
                        UNITS)
                .outcomes()
                .get(0);

        assertThat(outcome.kind()).isEqualTo(Kind.NOT_ENACTED);
        assertThat(outcome.formed()).isEmpty();
    }

    @Test
    void changesOfNameAndTypeOnTheWayArePassedOver() {
        // 18010 becomes a thị trấn in 2022, and the sea takes it.
        MergerPlan.Builder renamed = MergerPlan.of(UNITS, date("2021-01-01"))
                .merge("18010")
                .named("Cũ")
                .typed(UnitType.THI_TRAN);
        MergerPlan.Builder merged =
                MergerPlan.of(UNITS, date("2021-01-01")).merge("18280").named("Mới");

        assertThat(outcome(renamed).kind()).isEqualTo(Kind.AS_PLANNED);
        assertThat(outcome(renamed).formed()).hasToString("Optional[Thị trấn Cũ (18010@2022-01-01)]");
        assertThat(outcome(merged).kind()).isEqualTo(Kind.OTHER_NAME);
        assertThat(outcome(merged).description()).isEqualTo("named Nguyên, planned Mới");
    }
}
