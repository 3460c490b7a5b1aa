package vn.donvi.plan.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donvi.fixture.Draft.all;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.SmallReform.REFORM;
import static vn.donvi.fixture.SmallReform.UNITS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Extent;
import vn.donvi.fixture.Draft;
import vn.donvi.gazetteer.Gazetteer;
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

        assertThat(outcome(renamed).kind()).isEqualTo(Kind.AS_PLANNED);
        assertThat(outcome(renamed).formed()).hasToString("Optional[Thị trấn Cũ (18010@2022-01-01)]");
    }

    @Test
    void planForAnotherNameOrTypeIsNotEnactedByAnActThatLeavesBoth() {
        // 18280 comes under the province in 2025, with its name and type.
        MergerOutcome named = outcome(plan().merge("18280").named("Mới"));
        MergerOutcome typed = outcome(plan().merge("18280").typed(UnitType.PHUONG));

        assertThat(named.kind()).isEqualTo(Kind.NOT_ENACTED);
        assertThat(named.formed()).isEmpty();
        assertThat(named.changes()).isEmpty();
        assertThat(typed.kind()).isEqualTo(Kind.NOT_ENACTED);
    }

    @Test
    void planForAnotherNameIsNotEnactedByAnotherTypeAlone() {
        LocalDate eve = date("2025-06-30");
        MergerPlan.Builder named =
                MergerPlan.of(UNITS, date("2021-01-01")).merge("18010").named("Mới");
        MergerPlan.Builder both = MergerPlan.of(UNITS, date("2021-01-01"))
                .merge("18010")
                .named("Mới")
                .typed(UnitType.THI_TRAN);

        assertThat(PlanComparison.of(named.build(), UNITS, eve)
                        .outcomes()
                        .get(0)
                        .kind())
                .isEqualTo(Kind.NOT_ENACTED);
        assertThat(PlanComparison.of(both.build(), UNITS, eve).outcomes().get(0).kind())
                .isEqualTo(Kind.OTHER_NAME);
    }

    @Test
    void otherNameIsThatOfTheActThatGaveItAndNotOfALaterOne() {
        Gazetteer units = new Draft()
                .province("1", UnitType.TINH, "Một", "2004-08-31/..")
                .unit("101", UnitType.XA, "An", "2004-08-31/2010-01-01", "1")
                .unit("101", UnitType.XA, "Bình", "2010-01-01/2015-01-01", "1")
                .unit("101", UnitType.PHUONG, "Bình", "2015-01-01/2020-01-01", "1")
                .unit("101", UnitType.PHUONG, "An", "2020-01-01/..", "1")
                .change("bình", "2010-01-01", all("101@2004-08-31", "101@2010-01-01"))
                .change("phường", "2015-01-01", all("101@2010-01-01", "101@2015-01-01"))
                .change("an", "2020-01-01", all("101@2015-01-01", "101@2020-01-01"))
                .build();
        MergerPlan plan = MergerPlan.of(units, date("2009-01-01"))
                .merge("101")
                .named("Cam")
                .build();

        MergerOutcome renamed =
                PlanComparison.of(plan, units, date("2019-01-01")).outcomes().get(0);
        MergerOutcome renamedBack = PlanComparison.of(plan, units).outcomes().get(0);

        assertThat(renamed.kind()).isEqualTo(Kind.OTHER_NAME);
        assertThat(renamed.changes()).extracting(change -> change.id()).containsExactly("bình");
        assertThat(renamedBack.kind()).isEqualTo(Kind.NOT_ENACTED);
    }
}
