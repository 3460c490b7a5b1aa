package vn.donvi.plan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.donvi.plan.PlanFixture.DAY;
import static vn.donvi.plan.PlanFixture.UNITS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Extent;
import vn.donvi.fixture.Draft;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Quality;
import vn.donvi.plan.MergerPlan;
import vn.donvi.plan.PlanFixture;
import vn.donvi.plan.PlanPart;
import vn.donvi.plan.PlanRow;
import vn.donvi.plan.Proposal;
import vn.donvi.plan.UnitReference;
import vn.donvi.problem.Location;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.SettledRequirements;
import vn.donvi.standard.StandardCheck;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.standard.Standards;
import vn.donvi.standard.Trait;
import vn.donvi.standard.TraitFact;
import vn.donvi.standard.UnitProfile;
import vn.donvi.standard.UnitTraits;
import vn.donvi.statistics.BeforeAfter;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

/** Sizes, verdicts and counts of small plans. */
class PlanAssessmentTest {
    private static MergerPlan.Builder plan() {
        return MergerPlan.of(UNITS, DAY);
    }

    private static PlanAssessment assess(MergerPlan.Builder plan) {
        return PlanAssessment.of(
                plan.build(),
                Optional.of(StandardCheck.of(PlanFixture.standards(), DAY)),
                UnitTraits.NONE,
                Optional.empty());
    }

    private static MergerAssessment first(MergerPlan.Builder plan) {
        return assess(plan).mergers().get(0);
    }

    private static List<String> verdicts(MergerAssessment merger) {
        return merger.answers().stream()
                .map(answer -> answer.criterion().label() + " " + answer.verdict()
                        + (answer.reason().isEmpty() ? "" : ": " + answer.reason()))
                .toList();
    }

    @Test
    void wholeUnitsAddUp() {
        MergerAssessment merger = first(plan().merge("101", "102"));

        assertThat(merger.area().lowFigure().orElseThrow().value()).isEqualTo("30.5");
        assertThat(merger.area().lowFigure().orElseThrow().note()).isEqualTo("Xã An 10 + Xã Bình 20.5");
        assertThat(merger.population().low()).isEqualTo("3000");
        assertThat(merger.population().doubts()).isEmpty();
        assertThat(merger.density()).contains(BigDecimal.valueOf(98));
        assertThat(verdicts(merger)).containsExactly("population MET", "area MET");
        assertThat(merger.answers().get(1).low().percentOfHigh().orElseThrow().rounded())
                .isEqualTo("101.67");
        assertThat(merger.answers().get(1).low().percentOfHigh().orElseThrow().truncated())
                .isEqualTo("101.66");
    }

    @Test
    void populationsOfTwoMeasuresAreNotAdded() {
        // 102 has a census alone, 103 has both, 105 has the register alone.
        MergerAssessment census = first(plan().merge("102", "103").seat("103"));
        MergerAssessment mixed = first(plan().merge("101", "105").seat("101"));

        assertThat(census.population().low()).isEqualTo("11000");
        assertThat(census.population().lowFigure().orElseThrow().basis()).isEqualTo("census_population");
        assertThat(mixed.population().low()).isEqualTo("700");
        assertThat(mixed.population().isKnown()).isFalse();
        assertThat(mixed.population().doubts())
                .containsExactly(
                        "no figure of population is known of Xã An (101@2004-08-31) that could be added; there is"
                                + " 1000 by census_population");
    }

    @Test
    void figuresOfLaterDaysThanThePlanAreTold() {
        LocalDate census = LocalDate.of(2019, 4, 1);
        String doubt = "the plan is about the state of 2019-03-31, but figures are of later days: 2019-04-01";

        MergerAssessment onTheDay = first(MergerPlan.of(UNITS, census).merge("101", "102"));
        MergerAssessment dayAfter =
                first(MergerPlan.of(UNITS, census.plusDays(1)).merge("101", "102"));
        MergerAssessment given =
                first(MergerPlan.of(UNITS, census).merge("101").named("X").withFigures("101", 10, 1000, DAY));

        assertThat(onTheDay.area().doubts()).containsExactly(doubt);
        assertThat(onTheDay.population().doubts()).containsExactly(doubt);
        assertThat(dayAfter.population().doubts()).isEmpty();
        assertThat(given.population().doubts()).isEmpty();
    }

    @Test
    void unitWithoutAFigureMakesTheVerdictUnknownUnlessTheOthersAreEnough() {
        assertThat(verdicts(first(plan().merge("101", "105"))))
                .containsExactly(
                        "population UNKNOWN: no figure of population is known of Xã An (101@2004-08-31) that could be"
                                + " added; there is 1000 by census_population",
                        "area UNKNOWN: no figure of area is known of Xã Én (105@2004-08-31)");
        assertThat(verdicts(first(plan().merge("104", "105"))).get(1)).isEqualTo("area MET");
    }

    @Test
    void partWithoutAFigureIsARange() {
        MergerAssessment merger = first(plan().merge("101").withPart("102", Extent.PART, Extent.PART));

        assertThat(merger.area().low()).isEqualTo("10");
        assertThat(merger.area().high()).contains(new BigDecimal("30.5"));
        assertThat(merger.density()).isEmpty();
        assertThat(verdicts(merger))
                .containsExactly(
                        "population UNKNOWN: a part of Xã Bình (102@2004-08-31), whose size is not given",
                        "area UNKNOWN: a part of Xã Bình (102@2004-08-31), whose size is not given");
        assertThat(verdicts(first(plan().merge("103").withPart("101", Extent.PART, Extent.NONE))))
                .containsExactly(
                        "population MET", "area UNKNOWN: a part of Xã An (101@2004-08-31), whose size is not given");
    }

    @Test
    void restIsTheWholeWithoutThePartsThatThePlanGives() {
        PlanAssessment assessment = assess(plan().merge("101")
                .named("An")
                .withPart("102", Extent.PART, Extent.PART)
                .withFigures("102", 5.5, 300, DAY)
                .merge("103")
                .named("Cam")
                .withPart("102", Extent.REST, Extent.REST));

        assertThat(assessment.mergers().get(0).area().low()).isEqualTo("15.5");
        assertThat(assessment.mergers().get(0).population().doubts())
                .containsExactly(
                        "figures of two kinds are added: census_population, given",
                        "figures of several days are added: 2019-04-01, 2025-12-01");
        assertThat(assessment.mergers().get(1).area().low()).isEqualTo("19.0");
        assertThat(assessment.mergers().get(1).area().doubts())
                .containsExactly(
                        "the rest of Xã Bình (102@2004-08-31): the whole without the parts that the plan gives");
    }

    @Test
    void restIsNotKnownIfThePartsAreMoreThanTheWhole() {
        MergerAssessment rest = assess(plan().merge("101")
                        .named("An")
                        .withPart("102", Extent.PART, Extent.PART)
                        .withFigures("102", 60, 50_000, DAY)
                        .merge("104")
                        .named("Dương")
                        .withPart("102", Extent.REST, Extent.REST)
                        .withFigures("104", 10, 500, DAY))
                .mergers()
                .get(1);
        String note = "the rest of Xã Bình (102@2004-08-31) is not known: the parts are more than the whole";

        assertThat(rest.area().low()).isEqualTo("10.0");
        assertThat(rest.area().high()).isEmpty();
        assertThat(rest.density()).isEmpty();
        assertThat(rest.population().doubts()).contains(note);
        assertThat(verdicts(rest)).containsExactly("population UNKNOWN: " + note, "area UNKNOWN: " + note);
    }

    @Test
    void figuresOfThePlanGoBeforeThoseOfTheGazetteer() {
        MergerAssessment merger = first(
                plan().merge("101", "102").withFigures("101", 11, 1500, DAY).withFigures("102", 21, 1600, DAY));

        assertThat(merger.area().lowFigure().orElseThrow().basis()).isEqualTo("given");
        assertThat(merger.area().lowFigure().orElseThrow().asOf()).containsExactly(DAY);
        assertThat(merger.population().low()).isEqualTo("3100");
    }

    @Test
    void statedWholeGoesBeforeTheGazetteerAndStandsBesideTheSum() {
        Proposal stated = new Proposal(
                "Hạ Long",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "đề án",
                "",
                OptionalDouble.of(30.74),
                OptionalLong.of(3000),
                "",
                "");
        MergerAssessment merger = first(plan().addRows(List.of(row("101", stated), row("102", Proposal.NONE))));

        assertThat(merger.area().low()).isEqualTo("30.74");
        assertThat(merger.area().lowFigure().orElseThrow().sources()).containsExactly("đề án");
        assertThat(merger.balances())
                .extracting(Balance::criterion, Balance::difference, Balance::isExplained)
                .containsExactly(
                        tuple(Criterion.AREA, new BigDecimal("0.24"), false),
                        tuple(Criterion.POPULATION, new BigDecimal("0"), true));
    }

    private static PlanRow row(String unit, Proposal proposal) {
        return new PlanRow("1", PlanPart.whole(UnitReference.parse(unit)), proposal, Location.of("p.csv", 2));
    }

    @Test
    void neighboursAreThoseOfTheUnitsTogether() {
        MergerAssessment merger = first(plan().merge("102", "103").neighbours(PlanFixture.neighbours()));

        assertThat(merger.neighbours()).extracting(AdministrativeUnit::name).containsExactly("An", "Dương");
    }

    @Test
    void provinceIsCountedBeforeAndAfterAndItsSmallUnitsAreNamed() {
        ProvinceEffect effect = assess(plan().merge("101", "102")).provinces().get(0);

        assertThat(effect.counts())
                .isEqualTo(Map.of(UnitType.XA, new BeforeAfter(4, 3), UnitType.PHUONG, new BeforeAfter(1, 1)));
        assertThat(effect.units()).isEqualTo(new BeforeAfter(5, 4));
        assertThat(effect.before().area().value()).hasValue(64.5);
        assertThat(effect.after().area().value()).hasValue(64.5);
        assertThat(effect.after().area().missing()).hasSize(1);
        assertThat(effect.verdicts())
                .isEqualTo(Map.of(StandardVerdict.MET, 1, StandardVerdict.NOT_MET, 2, StandardVerdict.UNKNOWN, 1));
        assertThat(effect.under()).extracting(under -> under.unit().name()).containsExactly("Cam", "Én");
    }

    @Test
    void unitThatIsTooSmallInEachWayIsTooSmallForCertain() {
        // 102 has 2,000 people and 20.5 km²: too few outside the mountains, and too little area in them.
        StandardCheck check = StandardCheck.of(
                Standards.of(
                        List.of(
                                PlanFixture.standard(UnitType.XA, Criterion.POPULATION, 3000, "not mountain"),
                                PlanFixture.standard(UnitType.XA, Criterion.POPULATION, 100, "mountain"),
                                PlanFixture.standard(UnitType.XA, Criterion.AREA, 10, "not mountain"),
                                PlanFixture.standard(UnitType.XA, Criterion.AREA, 25, "mountain")),
                        List.of()),
                DAY);
        MergerPlan plan = plan().merge("102")
                .named("Mới")
                .merge("104")
                .withPart("101", Extent.PART, Extent.PART)
                .withFigures("101", 1, 10, DAY)
                .withFigures("104", 19, 1900, DAY)
                .build();

        PlanAssessment assessment = PlanAssessment.of(plan, Optional.of(check), UnitTraits.NONE, Optional.empty());

        assertThat(assessment.mergers())
                .extracting(PlanAssessmentTest::verdicts)
                .containsExactly(
                        List.of("population DEPENDS: depends on mountain", "area DEPENDS: depends on mountain"),
                        List.of("population DEPENDS: depends on mountain", "area DEPENDS: depends on mountain"));
        assertThat(assessment.provinces().get(0).under())
                .extracting(under -> under.unit().name() + " " + under.verdict())
                .contains("Mới NOT_MET", "Dương NOT_MET");
    }

    @Test
    void verdictHangsOnAPartOfUnknownSizeOnlyIfThatMatters() {
        // 101 has 10 km² and 1,000 people, and 102 20.5 km² and 2,000 people.
        MergerPlan.Builder plan = plan().merge("101").withPart("102", Extent.PART, Extent.PART);

        assertThat(verdict(plan, 1000, 30)).isEqualTo(StandardVerdict.UNKNOWN);
        assertThat(verdict(plan, 1000, 10)).isEqualTo(StandardVerdict.MET);
        assertThat(verdict(plan, 3001, 30)).isEqualTo(StandardVerdict.NOT_MET);
        assertThat(verdict(plan, 2000, 31)).isEqualTo(StandardVerdict.NOT_MET);
    }

    private static StandardVerdict verdict(MergerPlan.Builder plan, int people, int area) {
        Standards standards = Standards.of(
                List.of(
                        PlanFixture.standard(UnitType.XA, Criterion.POPULATION, people),
                        PlanFixture.standard(UnitType.XA, Criterion.AREA, area)),
                List.of());
        StandardCheck check = StandardCheck.of(standards, DAY);
        MergerAssessment merger = first(plan);
        return UnitVerdict.ofPlanned(
                        merger.planned().unit(),
                        SettledRequirements.of(check, UnitProfile.of(UnitType.XA), Set.of()),
                        merger.population(),
                        merger.area(),
                        merger.answers())
                .verdict();
    }

    @Test
    void districtWithoutAFigureOfItsOwnHasTheSumOfItsCommunes() {
        Gazetteer units = new Draft()
                .province("1", UnitType.TINH, "Một", "2004-08-31/..")
                .unit("11", UnitType.HUYEN, "Bắc", "2004-08-31/..", "1")
                .unit("12", UnitType.HUYEN, "Nam", "2004-08-31/..", "1")
                .unit("111", UnitType.XA, "An", "2004-08-31/..", "11")
                .unit("112", UnitType.XA, "Bình", "2004-08-31/..", "11")
                .unit("121", UnitType.XA, "Cam", "2004-08-31/..", "12")
                .add(Document.of("list", DocumentKind.PUBLICATION, "", ""))
                .add(PlanFixture.figure("111", Measure.AREA, 1.5))
                .add(PlanFixture.figure("112", Measure.AREA, 2))
                .add(PlanFixture.figure("12", Measure.AREA, 4))
                .add(PlanFixture.figure("121", Measure.AREA, 3))
                .add(PlanFixture.figure("111", Measure.CENSUS_POPULATION, 100))
                .add(PlanFixture.figure("112", Measure.REGISTER_POPULATION, 200))
                .add(PlanFixture.figure("121", Measure.REGISTER_POPULATION, 300))
                .build();

        MergerAssessment merger = first(MergerPlan.of(units, DAY).merge("11", "12"));

        assertThat(merger.area().lowFigure().orElseThrow().value()).isEqualTo("7.5");
        assertThat(merger.area().lowFigure().orElseThrow().quality()).contains(Quality.DERIVED);
        assertThat(merger.population().low()).isEqualTo("300");
        assertThat(merger.population().doubts())
                .containsExactly("no figure of population is known of Huyện Bắc (11@2004-08-31)");
    }

    @Test
    void partOfABorderUnitIsNoBorderUnitForCertain() {
        UnitTraits known = UnitTraits.of(List.of(
                fact("101", Trait.LAND_BORDER, "yes"),
                fact("104", Trait.LAND_BORDER, "no"),
                fact("101", Trait.MINORITY, "0"),
                fact("104", Trait.MINORITY, "0")));
        StandardCheck check = StandardCheck.of(
                Standards.of(
                        List.of(
                                PlanFixture.standard(UnitType.XA, Criterion.POPULATION, 100, "not land_border"),
                                PlanFixture.standard(UnitType.XA, Criterion.POPULATION, 50, "land_border")),
                        List.of()),
                DAY);
        MergerPlan.Builder part = plan().merge("104")
                .withPart("101", Extent.PART, Extent.PART)
                .withFigures("101", 0.1, 10, DAY)
                .withFigures("104", 30, 60, DAY);
        MergerPlan.Builder whole = plan().merge("104", "101")
                .seat("104")
                .withFigures("101", 10, 10, DAY)
                .withFigures("104", 30, 60, DAY);

        assertThat(verdicts(PlanAssessment.of(part.build(), Optional.of(check), known, Optional.empty())
                        .mergers()
                        .get(0)))
                .containsExactly("population DEPENDS: depends on land_border");
        assertThat(verdicts(PlanAssessment.of(whole.build(), Optional.of(check), known, Optional.empty())
                        .mergers()
                        .get(0)))
                .containsExactly("population MET");
    }

    private static TraitFact fact(String unit, Trait trait, String value) {
        return new TraitFact(UnitCode.of(unit), trait, value, "");
    }
}
