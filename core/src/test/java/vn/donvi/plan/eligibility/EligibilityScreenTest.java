package vn.donvi.plan.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.change.ChangeKind;
import vn.donvi.fixture.Fixtures;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.KnownSum;
import vn.donvi.standard.SettledRequirements;
import vn.donvi.standard.Standard;
import vn.donvi.standard.StandardFigure;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.standard.Standards;
import vn.donvi.standard.Trait;
import vn.donvi.standard.TraitCondition;
import vn.donvi.standard.Traits;
import vn.donvi.standard.UnitProfile;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

/** Units of a small gazetteer by made-up rules. */
class EligibilityScreenTest {
    private static final Gazetteer SMALL = Fixtures.small().build();
    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);
    private static final DateRange ALWAYS = DateRange.from(LocalDate.of(2004, 1, 1));
    private static final String PERIOD = "2019";
    private static final String DOCUMENT = "9/2019";
    private static final AdministrativeUnit XA = unit("00001");

    private static AdministrativeUnit unit(String code) {
        return SMALL.on(DAY).get(UnitCode.of(code));
    }

    private static List<TraitCondition> conditions(String... conditions) {
        return List.of(conditions).stream()
                .map(text -> TraitCondition.find(text).orElseThrow())
                .toList();
    }

    private static Standard standard(Criterion criterion, int minimum, String... conditions) {
        return new Standard(
                "1/2004",
                "1/2004/UBTVQH11",
                ALWAYS,
                UnitType.XA,
                List.of(),
                conditions(conditions),
                criterion,
                Optional.of(BigDecimal.valueOf(minimum)),
                true,
                "");
    }

    /** 100 people or 80 in the mountains; 10 km² or 40 in the mountains. */
    private static final Standards STANDARDS = Standards.of(
            List.of(
                    standard(Criterion.POPULATION, 100, "not mountain"),
                    standard(Criterion.POPULATION, 80, "mountain"),
                    standard(Criterion.AREA, 10, "not mountain"),
                    standard(Criterion.AREA, 40, "mountain")),
            List.of());

    private static RearrangementGround ground(double area, double population, String... conditions) {
        return new RearrangementGround(
                PERIOD,
                DOCUMENT,
                "Điều 1",
                List.of(UnitType.XA),
                conditions(conditions),
                area > 0 ? Optional.of(BigDecimal.valueOf(area)) : Optional.empty(),
                population > 0 ? Optional.of(BigDecimal.valueOf(population)) : Optional.empty(),
                true,
                "");
    }

    private static RearrangementPeriod period() {
        return new RearrangementPeriod(
                PERIOD,
                DOCUMENT,
                DateRange.of(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1)),
                DAY,
                Optional.empty(),
                Optional.of("1/2004"),
                Optional.of(3),
                Optional.of(2),
                List.of(),
                true,
                "");
    }

    private static Exemption exemption(ExemptionKind kind) {
        return new Exemption(PERIOD, kind, DOCUMENT, "Điều 3", List.of(), Optional.empty(), List.of(), true, "");
    }

    private static Exemption earlier(String dates, ChangeKind... kinds) {
        return new Exemption(
                PERIOD,
                ExemptionKind.ALREADY_REARRANGED,
                DOCUMENT,
                "",
                List.of(),
                Optional.of(DateRange.parse(dates)),
                List.of(kinds),
                true,
                "");
    }

    private static EligibilityScreen screen(
            List<RearrangementGround> grounds, List<Exemption> exemptions, ExemptionClaim... claims) {
        return EligibilityScreen.of(
                EligibilityRules.of(List.of(period()), grounds, exemptions, Standards.of(List.of(), List.of())),
                PERIOD,
                STANDARDS,
                SMALL,
                List.of(claims));
    }

    private static UnitProfile profile(double people, double km2) {
        UnitProfile profile = UnitProfile.of(UnitType.XA).under(UnitType.HUYEN);
        if (people >= 0) {
            profile = profile.with(StandardFigure.given(Criterion.POPULATION, BigDecimal.valueOf(people)));
        }
        return km2 >= 0 ? profile.with(StandardFigure.given(Criterion.AREA, BigDecimal.valueOf(km2))) : profile;
    }

    private static final Traits FLAT = Traits.UNKNOWN.with(Trait.MOUNTAIN, false);
    private static final Traits HIGH = Traits.UNKNOWN.with(Trait.MOUNTAIN, true);

    @ParameterizedTest
    @CsvSource({
        // both below 70 %, or area below 20 % and people below 300 %
        "69.99, 6.99, ELIGIBLE",
        "70,    6.99, NOT_ELIGIBLE",
        "69.99, 7,    NOT_ELIGIBLE",
        "299.9, 1.99, ELIGIBLE",
        "300,   1.99, NOT_ELIGIBLE",
        "299.9, 2,    NOT_ELIGIBLE",
        // a figure that is not known matters only if the other one does not settle it
        "-1,    7,    NOT_ELIGIBLE",
        "300,   -1,   NOT_ELIGIBLE",
        "-1,    1,    UNKNOWN",
        "69,    -1,   UNKNOWN",
        "-1,    -1,   UNKNOWN"
    })
    void percentagesAreComparedExactlyAndMissingFiguresAreNotZero(
            double people, double km2, EligibilityVerdict verdict) {
        Screening screening = screen(List.of(ground(70, 70), ground(20, 300)), List.of())
                .screen(XA, profile(people, km2).with(FLAT));

        assertThat(screening.verdict()).isEqualTo(verdict);
        assertThat(screening.isConfirmed()).isTrue();
    }

    @Test
    void unknownTraitGivesBothAnswers() {
        Screening screening = screen(List.of(ground(70, 70)), List.of()).screen(XA, profile(50, 8));

        assertThat(screening.verdict()).isEqualTo(EligibilityVerdict.DEPENDS);
        assertThat(screening.decidingTraits()).containsExactly(Trait.MOUNTAIN);
        assertThat(screening.reasons()).hasSize(1);
        assertThat(screening
                        .answer(Criterion.AREA)
                        .orElseThrow()
                        .percentOfHigh()
                        .orElseThrow()
                        .rounded())
                .isEqualTo("20.00");
        assertThat(screening
                        .answer(Criterion.AREA)
                        .orElseThrow()
                        .percentOfLow()
                        .orElseThrow()
                        .rounded())
                .isEqualTo("80.00");
    }

    /** The area is too small in the mountains only, the people are too few outside them only. */
    @Test
    void unitIsInTheMountainsForBothFiguresOrForNeither() {
        Screening screening = screen(List.of(ground(100, 100)), List.of()).screen(XA, profile(90, 20));

        assertThat(screening.verdict()).isEqualTo(EligibilityVerdict.NOT_ELIGIBLE);
        assertThat(screening.answers())
                .extracting(answer -> answer.verdict().name())
                .containsExactly("DEPENDS", "DEPENDS");
    }

    @Test
    void conditionOfAGroundIsATraitToo() {
        EligibilityScreen screen = screen(List.of(ground(0, 100, "border")), List.of());

        assertThat(screen.screen(XA, profile(50, 90)).decidingTraits()).containsExactly(Trait.BORDER);
        assertThat(screen.screen(XA, profile(50, 90).with(Traits.UNKNOWN.with(Trait.BORDER, true)))
                        .verdict())
                .isEqualTo(EligibilityVerdict.ELIGIBLE);
        assertThat(screen.screen(XA, profile(500, 90)).verdict()).isEqualTo(EligibilityVerdict.NOT_ELIGIBLE);
    }

    @Test
    void anotherTypeIsNotInScope() {
        AdministrativeUnit township = unit("00004");
        EligibilityScreen screen = screen(List.of(ground(70, 70)), List.of());
        Screening screening = screen.screen(township, UnitProfile.of(UnitType.THI_TRAN));

        assertThat(screening.verdict()).isEqualTo(EligibilityVerdict.NOT_IN_SCOPE);
        assertThat(screening.notes()).containsExactly("no ground of 2019 is about a thị trấn");
        assertThat(screen.isInScope(township)).isFalse();
    }

    @Test
    void claimedExemptionIsNamedWithItsSource() {
        Screening screening = screen(
                        List.of(ground(70, 70)),
                        List.of(exemption(ExemptionKind.ISOLATED), exemption(ExemptionKind.DEFENCE)),
                        new ExemptionClaim(XA.code(), ExemptionKind.ISOLATED, "a report"),
                        new ExemptionClaim(UnitCode.of("00003"), ExemptionKind.DEFENCE, ""))
                .screen(XA, profile(50, 5).with(FLAT));

        assertThat(screening.verdict()).isEqualTo(EligibilityVerdict.ELIGIBLE);
        assertThat(screening.exemptions()).hasToString("[isolated: a report (9/2019 Điều 3)]");
    }

    @Test
    void unitThatWasAlreadyRearrangedIsFoundInItsHistory() {
        List<RearrangementGround> grounds = List.of(ground(70, 70));
        List<Exemption> merged = List.of(earlier("2009-01-01/2011-01-01", ChangeKind.MERGER));
        List<Exemption> later = List.of(earlier("2010-01-02/2019-01-01", ChangeKind.MERGER));
        List<Exemption> split = List.of(earlier("2009-01-01/2020-01-01", ChangeKind.SPLIT));

        assertThat(screen(grounds, merged).screen(XA, profile(50, 5)).exemptions())
                .hasToString("[already_rearranged: 2010-01-01 by 1/NQ-CP (9/2019)]");
        assertThat(screen(grounds, later).screen(XA, profile(50, 5)).exemptions())
                .isEmpty();
        assertThat(screen(grounds, split).screen(XA, profile(50, 5)).exemptions())
                .isEmpty();
        assertThat(screen(grounds, split).screen(unit("00008"), profile(50, 5)).exemptions())
                .hasToString("[already_rearranged: 2019-01-01 by 1/NQ-CP (9/2019)]");
    }

    /** Of a random unit, each way to settle the traits is asked by itself. */
    @Test
    void verdictIsThatOfEveryWayToSettleTheTraits() {
        Random random = new Random(18);
        for (int run = 0; run < 500; run++) {
            List<RearrangementGround> grounds = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                double area = random.nextInt(150);
                grounds.add(ground(area, area == 0 ? 50 : random.nextInt(150)));
            }
            EligibilityScreen screen = screen(grounds, List.of());
            UnitProfile profile = profile(random.nextInt(150), random.nextInt(60));
            Set<EligibilityVerdict> settled = EnumSet.of(
                    screen.screen(XA, profile.with(FLAT)).verdict(),
                    screen.screen(XA, profile.with(HIGH)).verdict());

            Screening screening = screen.screen(XA, profile);

            assertThat(screening.verdict())
                    .isEqualTo(settled.size() == 1 ? settled.iterator().next() : EligibilityVerdict.DEPENDS);
            assertThat(screening.decidingTraits()).isEqualTo(settled.size() == 1 ? List.of() : List.of(Trait.MOUNTAIN));
        }
    }

    @Test
    void rulesThatDoNotGoTogetherAreAllTold() {
        RearrangementGround other = new RearrangementGround(
                "2020",
                DOCUMENT,
                "",
                List.of(UnitType.XA),
                List.of(),
                Optional.of(BigDecimal.TEN),
                Optional.empty(),
                true,
                "");

        assertThat(EligibilityRules.faults(
                        List.of(period(), period()), List.of(other), List.of(exemption(ExemptionKind.DEFENCE))))
                .containsExactly(
                        "the period 2019 is given twice",
                        "there is a ground of the period 2020, but no such period",
                        "the period 2019 has no ground");
    }

    @Test
    void questionsWithoutAnAnswerAreRefused() {
        EligibilityRules rules = EligibilityRules.of(
                List.of(period()), List.of(ground(70, 70)), List.of(), Standards.of(List.of(), List.of()));

        assertThatThrownBy(() -> rules.period("2020")).hasMessage("there is no period '2020'; there are 2019");
        assertThatThrownBy(() -> rules.periodOn(LocalDate.of(2020, 1, 1)))
                .hasMessage("no period of rearrangement is on 2020-01-01; there are 2019");
        assertThatThrownBy(() -> screen(
                        List.of(ground(70, 70)), List.of(), new ExemptionClaim(XA.code(), ExemptionKind.HERITAGE, "")))
                .hasMessage("the period 2019 has no exemption heritage, which is claimed for 00001");
        assertThatThrownBy(() -> ground(0, 0)).hasMessage("a ground needs a percentage of area or of population");
        assertThatThrownBy(() -> earlier("2010-01-01/.."))
                .hasMessage(
                        "an exemption has dates and kinds of changes if and only if it is for units that were already"
                                + " rearranged");
    }

    @Test
    void unitOfThreeUnitsNeedNotMeetTheTarget() {
        MergingCheck check = MergingCheck.of(
                EligibilityRules.of(
                        List.of(period()), List.of(ground(70, 70)), List.of(), Standards.of(List.of(), List.of())),
                PERIOD,
                STANDARDS);
        UnitProfile small = profile(90, 50).with(FLAT);

        assertThat(verdict(check, small)).isEqualTo(StandardVerdict.NOT_MET);
        assertThat(check.exception(small, 2)).isEqualTo(MergingException.NONE);
        assertThat(check.exception(small, 3)).isEqualTo(MergingException.APPLIES);
        assertThat(verdict(check, profile(100, 10).with(FLAT))).isEqualTo(StandardVerdict.MET);
        assertThat(verdict(check, profile(90, 20)))
                .as("too few people outside the mountains, too little area in them")
                .isEqualTo(StandardVerdict.NOT_MET);
        assertThatThrownBy(() -> check.exception(profile(1, 1), 0))
                .hasMessage("a unit is formed from at least 1 unit, not 0");
    }

    private static StandardVerdict verdict(MergingCheck check, UnitProfile formed) {
        return SettledRequirements.of(check.target(), formed, Set.of())
                .verdict(KnownSum.of(formed.figure(Criterion.POPULATION)), KnownSum.of(formed.figure(Criterion.AREA)));
    }
}
