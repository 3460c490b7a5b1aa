package vn.donvi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donvi.fixture.Draft.all;
import static vn.donvi.fixture.Draft.code;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.Draft.id;
import static vn.donvi.plan.PlanFixture.DAY;
import static vn.donvi.plan.PlanFixture.UNITS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Extent;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.problem.Location;
import vn.donvi.problem.ProblemsException;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** Plans that can be laid over a gazetteer, and all that is wrong with those that cannot. */
class MergerPlanTest {
    private static MergerPlan.Builder plan() {
        return MergerPlan.of(UNITS, DAY);
    }

    private static List<String> problems(MergerPlan.Builder plan) {
        return plan.check().stream().map(PlanProblem::toString).toList();
    }

    // A plan is a gazetteer

    @Test
    void formedUnitHasTheCodeOfTheSeatAndEndsItsUnits() {
        MergerPlan plan =
                plan().merge("101", "102").named("An Bình").seat("102").build();

        AdministrativeUnit formed = plan.units().get(0).unit();
        assertThat(formed).hasToString("Xã An Bình (102@2025-12-01)");
        assertThat(formed.parent()).contains(code("1"));
        assertThat(plan.units().get(0).assumptions()).isEmpty();
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.before()).isSameAs(UNITS);
        assertThat(plan.gazetteer().on(DAY).count(UnitLevel.COMMUNE)).isEqualTo(5);
        assertThat(plan.gazetteer().on(DAY).find(code("101"))).isEmpty();
        assertThat(plan.gazetteer().beginnings(formed).get(0).transfers())
                .extracting(transfer -> transfer.source().toString())
                .containsExactly("101@2004-08-31", "102@2004-08-31");
    }

    @Test
    void crosswalksCrossAPlan() {
        MergerPlan plan = plan().merge("101", "102").named("An Bình").build();

        Crosswalk crosswalk = Crosswalk.between(plan.gazetteer(), DAY.minusDays(1), DAY);

        assertThat(crosswalk.rows().stream()
                        .filter(row -> row.target()
                                .filter(unit -> unit.code().equals(code("101")))
                                .isPresent())
                        .map(row -> row.source().id().toString()))
                .containsExactly("101@2004-08-31", "102@2004-08-31");
    }

    @Test
    void changeSaysThatItIsPlannedAndByWhichDocument() {
        MergerPlan plan =
                plan().merge("101", "102").by(PlanStatus.APPROVED, "12/NQ-HĐND").build();

        UnitChange change = plan.amendment().changes().get(0);
        assertThat(change.note()).isEqualTo("planned, approved");
        assertThat(change.citation()).hasToString("12/NQ-HĐND");
        assertThat(change.enactment().basis()).isEqualTo(DateBasis.INFERRED);
        assertThat(plan.gazetteer().getDocument("12/NQ-HĐND").title()).isEqualTo("plan of mergers");
    }

    @Test
    void figuresOfAPlanAreNotOfficialOnes() {
        MergerPlan plan = plan().merge("101", "105")
                .withFigures("105", 7.5, 800, date("2025-06-30"))
                .by(PlanStatus.PROPOSED, "đề án")
                .build();

        assertThat(plan.amendment().measurements())
                .extracting(Measurement::toString)
                .hasSize(2)
                .allMatch(text -> text.contains("đề án"));
        assertThat(plan.amendment().measurements())
                .extracting(Measurement::quality)
                .containsOnly(Quality.DERIVED);
    }

    @Test
    void unitOfWhichAPartIsTakenGoesOn() {
        MergerPlan plan = plan().merge("101")
                .withPart("102", Extent.PART, Extent.PART)
                .named("An")
                .build();

        assertThat(plan.gazetteer().on(DAY).get(code("102")).name()).isEqualTo("Bình");
        assertThat(plan.gazetteer().get(id("102@2025-12-01")).name()).isEqualTo("Bình");
    }

    @Test
    void whatIsNotSaidIsAssumedAndTold() {
        PlannedUnit formed = plan().merge("101", "103").build().units().get(0);

        assertThat(formed.unit()).hasToString("Phường An (101@2025-12-01)");
        assertThat(formed.typeReason()).isEqualTo("76/2025/UBTVQH15: a phường with any unit is a phường");
        assertThat(formed.assumptions())
                .containsExactly(
                        "the seat is not said; that of Xã An is assumed, as the first unit, and the code follows from it",
                        "the name is not said; that of Xã An is assumed");
    }

    @Test
    void noRuleForTheTypeIsKnownBefore2025AndNoneSeenAfter() {
        MergerPlan.Builder before = MergerPlan.of(UNITS, date("2020-01-01"))
                .merge("101", "103")
                .named("X")
                .seat("103");
        MergerPlan.Builder after = MergerPlan.of(UNITS, date("2026-02-01"))
                .merge("101", "103")
                .named("X")
                .seat("101");

        assertThat(before.build().units().get(0).unit().type()).isEqualTo(UnitType.PHUONG);
        assertThat(before.build().units().get(0).assumptions())
                .containsExactly(
                        "the type is not said; phường is assumed: that of Phường Cam, whose seat is kept; no rule"
                                + " is known");
        assertThat(after.build().units().get(0).assumptions())
                .containsExactly(
                        "the type is not said; phường is assumed: 76/2025/UBTVQH15: a phường with any unit is a"
                                + " phường; no rule after 2025 was seen");
    }

    @Test
    void planOfThePastIsLaidOverWhatWasKnownThen() {
        Gazetteer later = PlanFixture.draft()
                .removeUnit("101@2004-08-31")
                .removeUnit("102@2004-08-31")
                .unit("101", UnitType.XA, "An", "2004-08-31/2020-01-01", "1")
                .unit("102", UnitType.XA, "Bình", "2004-08-31/2020-01-01", "1")
                .unit("101", UnitType.XA, "Mới", "2020-01-01/..", "1")
                .change(
                        "merger",
                        "2020-01-01",
                        all("101@2004-08-31", "101@2020-01-01"),
                        all("102@2004-08-31", "101@2020-01-01"))
                .build();

        MergerPlan plan = MergerPlan.of(later, date("2019-06-01"))
                .merge("101", "102")
                .named("Khác")
                .build();

        assertThat(plan.before().knownUntil()).isEqualTo("2019-05-31");
        assertThat(plan.gazetteer().on(date("2025-01-01")).get(code("101")).name())
                .isEqualTo("Khác");
        assertThat(plan.gazetteer().changes()).hasSize(1);
    }

    @Test
    void communesAreRightBelowTheirProvinceOnceDistrictsHaveEnded() {
        Gazetteer units = PlanFixture.draft()
                .unit("9", UnitType.HUYEN, "Cũ", "2004-08-31/..", "1")
                .unit("901", UnitType.XA, "Núi", "2004-08-31/..", "9")
                .unit("902", UnitType.XA, "Sông", "2004-08-31/..", "9")
                .build();

        PlannedUnit formed = MergerPlan.of(units, date("2025-07-01"))
                .merge("901", "902")
                .named("Núi")
                .seat("901")
                .build()
                .units()
                .get(0);

        assertThat(formed.unit().parent()).contains(code("1"));
        assertThat(formed.assumptions())
                .containsExactly("there are no districts from 2025-07-01 on, so it is right below Tỉnh Một");
    }

    // What is wrong

    @Test
    void allProblemsComeAtOnceInTheOrderOfTheChanges() {
        MergerPlan.Builder bad = plan().merge("101", "999")
                .named("Én")
                .merge("102", "104@2004-08-31")
                .named("Mới")
                .seat("102")
                .merge("102", "201")
                .neighbours(PlanFixture.neighbours())
                .standards(PlanFixture.standards(), Optional.of("8/1999"));

        List<String> all = List.of(
                "change 1: no unit has ever borne the code 999",
                "change 1: the name Én is taken in Tỉnh Một: Xã Én (105@2004-08-31) has it",
                "change 2: the units do not touch: no border is known between Xã Bình (102@2004-08-31) and Xã Dương"
                        + " (104@2004-08-31)",
                "change 3: the units are of 2 provinces: Tỉnh Một, Tỉnh Hai",
                "change 3: Xã Bình (102@2004-08-31) is taken whole, and again: by change 2 and change 3",
                "the plan: there are no standards of a rule '8/1999'; there are 9/2010 (from 2010-01-01)");
        assertThat(problems(bad)).isEqualTo(all);
        assertThatThrownBy(bad::build)
                .isInstanceOf(ProblemsException.class)
                .hasMessage("6 problems:\n  " + String.join("\n  ", all));
    }

    @Test
    void unitThatEndedIsAProblemThatSaysWhatItBecame() {
        Gazetteer planned = plan().merge("101", "102").named("An Bình").build().gazetteer();

        assertThat(problems(MergerPlan.of(planned, date("2026-01-01")).merge("102", "103")))
                .containsExactly(
                        "change 1: no unit bears the code 102 on 2025-12-31; Xã Bình bore it until 2025-11-30 and"
                                + " became Xã An Bình 101@2025-12-01");
        assertThat(problems(MergerPlan.of(planned, date("2026-01-01")).merge("101@2025-11-30", "103")))
                .containsExactly("change 1: 101@2025-11-30: Xã An (101@2004-08-31) is in force 2004-08-31/2025-12-01,"
                        + " not on 2025-12-31");
    }

    @Test
    void extentsThatDoNotGoTogether() {
        assertThat(problems(plan().merge("101").withPart("102", Extent.REST, Extent.REST)))
                .containsExactly(
                        "change 1: the rest of Xã Bình (102@2004-08-31) is taken, but no change takes a part of it");
        assertThat(problems(plan().merge("101").withPart("102", Extent.NONE, Extent.NONE)))
                .containsExactly("change 1: nothing is taken of Xã Bình (102@2004-08-31)");
        assertThat(problems(plan().merge("101")
                        .withPart("102", Extent.PART, Extent.PART)
                        .merge("103")
                        .withPart("102", Extent.PART, Extent.PART)))
                .containsExactly("change 2: 2 changes take a part of Xã Bình (102@2004-08-31), and none the rest; add a"
                        + " change that forms what is left of it");
        assertThat(problems(plan().merge("101").withPart("101", Extent.PART, Extent.PART)))
                .containsExactly(
                        "change 1: Xã An (101@2004-08-31) is taken whole, and again: by change 1 and change 1");
    }

    @Test
    void restOfThePeopleIsCheckedAsThatOfTheArea() {
        assertThat(problems(plan().merge("101")
                        .withPart("102", Extent.PART, Extent.REST)
                        .merge("103")
                        .withPart("102", Extent.REST, Extent.REST)))
                .containsExactly("change 2: 2 changes take the rest of the people of Xã Bình (102@2004-08-31)");
        assertThat(problems(plan().merge("101")
                        .withPart("102", Extent.PART, Extent.NONE)
                        .merge("103")
                        .withPart("102", Extent.REST, Extent.REST)))
                .containsExactly("change 2: the rest of the people of Xã Bình (102@2004-08-31) is taken, but no change"
                        + " takes a part of it");
        assertThat(problems(plan().merge("101")
                        .withPart("102", Extent.PART, Extent.PART)
                        .merge("103")
                        .withPart("102", Extent.REST, Extent.PART)))
                .containsExactly("change 2: 2 changes take a part of the people of Xã Bình (102@2004-08-31), and none"
                        + " the rest; add a change that forms what is left of it");
    }

    @Test
    void peopleLeftWithoutLandAndLandLeftWithoutPeopleAreTold() {
        assertThat(problems(plan().merge("101").withPart("102", Extent.ALL, Extent.PART)))
                .containsExactly("change 1: all land of Xã Bình (102@2004-08-31) is taken, but not all its people");
        assertThat(problems(plan().merge("101").withPart("102", Extent.PART, Extent.ALL)))
                .containsExactly("change 1: all people of Xã Bình (102@2004-08-31) are taken, but not all its land");
        assertThat(problems(plan().merge("101").withPart("102", Extent.UNKNOWN, Extent.ALL)))
                .containsExactly("change 1: all people of Xã Bình (102@2004-08-31) are taken, but how much of its land"
                        + " is not said");
        assertThat(problems(plan().merge("101")
                        .withPart("102", Extent.PART, Extent.ALL)
                        .merge("103")
                        .withPart("102", Extent.REST, Extent.NONE)))
                .isEmpty();
    }

    @Test
    void twoRowsOfAChangeForOneUnitAreTold() {
        assertThat(problems(plan().merge("101")
                        .withPart("102", Extent.PART, Extent.PART)
                        .withPart("102", Extent.REST, Extent.REST)))
                .containsExactly("change 1: two rows of one change take of Xã Bình (102@2004-08-31); one row says all"
                        + " that a change takes");
    }

    @Test
    void unitOfWhichAnUnknownPartIsTakenGoesOnWithAnUnknownPart() {
        assertThat(transfersOf102(plan().merge("101").withPart("102", Extent.UNKNOWN, Extent.UNKNOWN)))
                .containsExactly("101: UNKNOWN UNKNOWN", "102: UNKNOWN UNKNOWN");
        assertThat(transfersOf102(plan().merge("101").withPart("102", Extent.PART, Extent.UNKNOWN)))
                .containsExactly("101: PART UNKNOWN", "102: REST UNKNOWN");
        assertThat(transfersOf102(plan().merge("101")
                        .withPart("102", Extent.PART, Extent.UNKNOWN)
                        .merge("103")
                        .withPart("102", Extent.REST, Extent.UNKNOWN)))
                .containsExactly("101: PART UNKNOWN", "103: REST UNKNOWN");
    }

    private static List<String> transfersOf102(MergerPlan.Builder plan) {
        return plan.build().amendment().changes().stream()
                .flatMap(change -> change.transfers().stream())
                .filter(transfer -> transfer.source().equals(id("102@2004-08-31")))
                .map(transfer -> transfer.target().code() + ": " + transfer.area() + " " + transfer.population())
                .toList();
    }

    /** All extents of what three changes take of one unit, with the seat in it or not. */
    @Test
    void planIsLaidOverTheGazetteerOrHasABlockingProblemWhateverItsExtents() {
        List<PlanPart> parts = new ArrayList<>();
        for (Extent area : Extent.values()) {
            for (Extent population : Extent.values()) {
                parts.add(PlanPart.of(UnitReference.parse("102"), area, population));
            }
        }
        int laid = 0;
        for (PlanPart first : parts) {
            laid += laid(row("1", first));
            laid += laid(row("1", first.asSeat()));
            for (PlanPart second : parts) {
                laid += laid(row("1", first), row("2", second.asSeat()));
                laid += laid(row("1", first), row("1", second));
                for (PlanPart third : parts) {
                    laid += laid(row("1", first.asSeat()), row("2", second.asSeat()), row("3", third));
                }
            }
        }
        assertThat(laid).isPositive();
    }

    private static PlanRow row(String change, PlanPart part) {
        return new PlanRow(change, part, Proposal.NONE, Location.of("change " + change));
    }

    /** 1 if a plan of some rows, beside whole units, is laid over the gazetteer, and 0 if it has a blocking problem. */
    private static int laid(PlanRow... rows) {
        List<PlanRow> all = new ArrayList<>(List.of(rows));
        all.add(row("1", PlanPart.whole(UnitReference.parse("101"))));
        all.add(row("2", PlanPart.whole(UnitReference.parse("103"))));
        MergerPlan.Builder plan = plan().addRows(all);
        if (plan.check().stream().anyMatch(PlanProblem::isBlocking)) {
            return 0;
        }
        assertThatCode(plan::build).as("%s", all).doesNotThrowAnyException();
        return 1;
    }

    // The builder

    @Test
    void describedChangesHaveOtherNumbersThanRows() {
        List<PlanRow> rows = List.of(
                row("1", PlanPart.whole(UnitReference.parse("101"))),
                row("1", PlanPart.whole(UnitReference.parse("102"))));

        MergerPlan before = plan().merge("103", "104").seat("103").addRows(rows).build();
        MergerPlan after = plan().addRows(rows).merge("103", "104").seat("103").build();

        for (MergerPlan plan : List.of(before, after)) {
            assertThat(plan.units())
                    .extracting(unit -> unit.change() + ": " + unit.members())
                    .containsExactly(
                            "1: [Xã An (101@2004-08-31), Xã Bình (102@2004-08-31)]",
                            "2: [Phường Cam (103@2004-08-31), Xã Dương (104@2004-08-31)]");
        }
    }

    @Test
    void planCanBeDescribedFurtherAfterACheck() {
        MergerPlan.Builder plan = plan().merge("101");

        assertThat(problems(plan))
                .containsExactly("change 1: Xã An (101@2004-08-31) stays as it is", "the plan: it changes no unit");
        assertThat(problems(plan)).hasSize(2);

        MergerPlan further =
                plan.withPart("102", Extent.PART, Extent.PART).named("Mới").build();
        assertThat(further.units()).hasSize(1);
        assertThat(further.units().get(0).unit()).hasToString("Xã Mới (101@2025-12-01)");
        assertThat(further.units().get(0).members()).hasSize(2);
    }

    @Test
    void whatIsSaidOfNoChangeIsRefused() {
        String message = "no change has begun; merge(…) begins one";
        MergerPlan.Builder afterRows = plan().addRows(List.of(row("1", PlanPart.whole(UnitReference.parse("101")))));

        assertThatThrownBy(() -> plan().named("Mới"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> plan().typed(UnitType.XA)).hasMessage(message);
        assertThatThrownBy(() -> plan().by(PlanStatus.PROPOSED, "đề án")).hasMessage(message);
        assertThatThrownBy(() -> plan().seat("101")).hasMessage(message);
        assertThatThrownBy(() -> plan().withPart("101", Extent.PART, Extent.PART))
                .hasMessage(message);
        assertThatThrownBy(() -> plan().withFigures("101", 1, 1, DAY)).hasMessage(message);
        assertThatThrownBy(() -> afterRows.named("Mới")).hasMessage(message);
    }

    @Test
    void changeThatTakesOfNoUnitIsRefused() {
        String message = "the change that has begun takes of no unit";

        assertThatThrownBy(() -> plan().merge().named("Mới").merge("101", "102"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> plan().merge().check()).hasMessage(message);
        assertThatThrownBy(() -> plan().merge("101", "102").merge().build()).hasMessage(message);
        assertThatThrownBy(() -> plan().merge().addRows(List.of())).hasMessage(message);
    }

    // Extents and figures

    @Test
    void partsThatAreMoreThanTheWholeOrNotAllOfIt() {
        MergerPlan.Builder tooMuch = plan().merge("101")
                .named("An")
                .withPart("102", Extent.PART, Extent.PART)
                .withFigures("102", 22.5, 500, DAY);
        MergerPlan.Builder tooLittle = plan().merge("101")
                .named("An")
                .withPart("102", Extent.PART, Extent.PART)
                .withFigures("102", 10, 1000, DAY)
                .merge("103")
                .named("Cam")
                .withPart("102", Extent.REST, Extent.REST)
                .withFigures("102", 9, 1000, DAY);

        assertThat(problems(tooMuch))
                .containsExactly("change 1: the parts of Xã Bình (102@2004-08-31) have 22.5 km² together, more than the"
                        + " whole: 20.5 km² by list as of 2019-04-01");
        assertThat(problems(tooLittle))
                .containsExactly("change 2: the parts of Xã Bình (102@2004-08-31) have 19.0 km² together, less than the"
                        + " whole: 20.5 km² by list as of 2019-04-01");
        assertThat(problems(tooLittle.tolerance(BigDecimal.TEN))).isEmpty();
    }

    @Test
    void nameIsTakenWhateverItsCapitalsAndToneMarksButNotByAUnitThatEnds() {
        assertThat(problems(plan().merge("101", "102").named("DƯƠNG")))
                .containsExactly("change 1: the name DƯƠNG is taken in Tỉnh Một: Xã Dương (104@2004-08-31) has it");
        assertThat(problems(plan().merge("101", "102").named("Bình"))).isEmpty();
        assertThat(problems(plan().merge("101", "102").named("Duong"))).isEmpty();
        assertThat(problems(plan().merge("101", "102")
                        .named("Mới")
                        .merge("104", "105")
                        .named("mới")))
                .containsExactly("change 2: the name mới is taken in Tỉnh Một: Xã Mới of change 1 has it");
    }

    @Test
    void dayWithoutStandardsIsAProblem() {
        MergerPlan.Builder early = MergerPlan.of(UNITS, date("2009-01-01"))
                .merge("101", "102")
                .standards(PlanFixture.standards(), Optional.empty());

        assertThat(problems(early))
                .containsExactly("the plan: no rule with standards is in force on 2009-01-01; there are 9/2010 (from"
                        + " 2010-01-01)");
        assertThat(early.build().problems())
                .extracting(PlanProblem::reason)
                .containsExactly(PlanProblem.Reason.NO_STANDARDS);
    }

    @Test
    void unitsOfTwoLevelsAndTypesOfAnotherLevelDoNotGoTogether() {
        assertThat(problems(plan().merge("101", "2")))
                .containsExactly(
                        "change 1: the units are of two levels: Xã An (101@2004-08-31), Tỉnh Hai (2@2004-08-31)");
        assertThat(problems(plan().merge("101", "102").typed(UnitType.HUYEN)))
                .containsExactly("change 1: a huyện cannot be formed of units of the level commune");
    }

    @Test
    void changeThatChangesNothingIsTold() {
        assertThat(problems(plan().merge("101")))
                .containsExactly("change 1: Xã An (101@2004-08-31) stays as it is", "the plan: it changes no unit");
        assertThat(plan().merge("101").named("Anh").build().units()).hasSize(1);
    }

    @Test
    void dayBeforeTheBaselineIsRefused() {
        LocalDate baseline = date("2004-08-31");

        assertThatThrownBy(() -> MergerPlan.of(UNITS, baseline))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a plan for 2004-08-31 needs the state of the day before, but the gazetteer begins on"
                        + " 2004-08-31");
    }

    @Test
    void referenceIsACodeAloneOrWithADay() {
        assertThat(UnitReference.parse("101@2025-01-01")).hasToString("101@2025-01-01");
        assertThat(UnitReference.parse("101")).hasToString("101");
        assertThatThrownBy(() -> plan().merge("101@yesterday"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'101@yesterday' is not a unit code, alone or with a day (code@yyyy-mm-dd)");
    }
}
