package vn.donvi.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitType;

/** The answers of a small made-up rule, and of random ones against a slow oracle. */
class StandardCheckTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final DateRange ALWAYS = DateRange.from(LocalDate.of(2010, 1, 1));
    private static final String RULE = "7/2010";
    private static final String DOCUMENT = "7/2010/UBTVQH12";

    private static Standard standard(Criterion criterion, double minimum, String... conditions) {
        return new Standard(
                RULE,
                DOCUMENT,
                ALWAYS,
                UnitType.XA,
                List.of(),
                conditions(conditions),
                criterion,
                Optional.of(BigDecimal.valueOf(minimum)),
                true,
                "");
    }

    private static SpecialFactor factor(double percent, Optional<MinorityScale> scale, String... conditions) {
        return new SpecialFactor(
                RULE,
                "8/2012",
                ALWAYS,
                List.of(UnitType.XA),
                conditions(conditions),
                Criterion.POPULATION,
                Optional.of(BigDecimal.valueOf(percent)),
                Optional.empty(),
                scale,
                true,
                "");
    }

    private static SpecialFactor notSeen() {
        return new SpecialFactor(
                RULE,
                "9/2013",
                ALWAYS,
                List.of(UnitType.XA),
                List.of(),
                Criterion.POPULATION,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                "others were not seen");
    }

    private static List<TraitCondition> conditions(String... texts) {
        List<TraitCondition> conditions = new ArrayList<>();
        for (String text : texts) {
            conditions.add(TraitCondition.find(text).orElseThrow());
        }
        return conditions;
    }

    private static Optional<MinorityScale> scale(int from, int step, int points, @Nullable Integer floor) {
        return Optional.of(new MinorityScale(
                BigDecimal.valueOf(from),
                BigDecimal.valueOf(step),
                BigDecimal.valueOf(points),
                Optional.ofNullable(floor).map(BigDecimal::valueOf)));
    }

    private static StandardAnswer population(Standards standards, String people, Traits traits) {
        return StandardCheck.of(standards, DAY)
                .check(UnitProfile.of(UnitType.XA)
                        .with(traits)
                        .with(StandardFigure.given(Criterion.POPULATION, new BigDecimal(people))))
                .get(0);
    }

    private static String range(StandardAnswer answer) {
        Requirement asked = answer.requirement();
        return asked.low().orElseThrow().toPlainString() + " to "
                + asked.high().orElseThrow().toPlainString();
    }

    private static Standards mountainsOrNot(SpecialFactor... factors) {
        return Standards.of(
                List.of(
                        standard(Criterion.POPULATION, 5000, "mountain"),
                        standard(Criterion.POPULATION, 8000, "not mountain")),
                List.of(factors));
    }

    @Test
    void criterionByWhichTheRuleDoesNotJudgeTheTypeAsksForNothing() {
        StandardCheck check =
                StandardCheck.of(Standards.of(List.of(standard(Criterion.POPULATION, 100)), List.of()), DAY);
        KnownSum unknown = KnownSum.of(Optional.empty());
        KnownSum people = KnownSum.of(Optional.of(StandardFigure.given(Criterion.POPULATION, BigDecimal.valueOf(100))));

        assertThat(SettledRequirements.of(check, UnitProfile.of(UnitType.XA), Set.of())
                        .verdict(people, unknown))
                .isEqualTo(StandardVerdict.MET);
        assertThat(SettledRequirements.of(check, UnitProfile.of(UnitType.PHUONG), Set.of())
                        .verdict(people, unknown))
                .as("the rule is not known for the type")
                .isEqualTo(StandardVerdict.UNKNOWN);
    }

    @Test
    void sharesOfMinoritiesThatAskTheSameAreKeptOnce() {
        StandardCheck check = StandardCheck.of(
                mountainsOrNot(factor(80, scale(30, 10, 5, 60)), factor(70, scale(55, 100, 0, null))), DAY);
        Function<UnitProfile, SettledRequirements> kept = SettledRequirements.of(check, Set.of());
        Set<SettledRequirements> made = Collections.newSetFromMap(new IdentityHashMap<>());

        for (int tenths = 0; tenths <= 1000; tenths++) {
            UnitProfile unit =
                    UnitProfile.of(UnitType.XA).with(Traits.UNKNOWN.withMinority(BigDecimal.valueOf(tenths, 1)));
            SettledRequirements settled = kept.apply(unit);
            made.add(settled);
            assertThat(minima(settled)).isEqualTo(minima(SettledRequirements.of(check, unit, Set.of())));
        }
        // Below 30, and from 30, 40, 50, 55, 60, 70, 80, 90 and 100.
        assertThat(made).hasSize(10);
    }

    private static List<Optional<BigDecimal>> minima(SettledRequirements settled) {
        return settled.settlements().stream()
                .map(settlement -> settlement.population().flatMap(Requirement::low))
                .toList();
    }

    @Test
    void sumIsEnoughOrNotWhateverAPartIsOrElseUnknown() {
        Optional<Requirement> asked = StandardCheck.of(
                        Standards.of(List.of(standard(Criterion.POPULATION, 100)), List.of()), DAY)
                .requirement(Criterion.POPULATION, UnitProfile.of(UnitType.XA));
        for (int least = 90; least <= 110; least++) {
            for (int most = least; most <= 110; most++) {
                KnownSum sum = new KnownSum(BigDecimal.valueOf(least), Optional.of(BigDecimal.valueOf(most)));
                assertThat(sum.verdict(asked))
                        .isEqualTo(
                                least >= 100
                                        ? StandardVerdict.MET
                                        : most < 100 ? StandardVerdict.NOT_MET : StandardVerdict.UNKNOWN);
                assertThat(sum.isComplete()).isEqualTo(least == most);
                assertThat(sum.plus(KnownSum.of(Optional.empty())).verdict(asked))
                        .isEqualTo(least >= 100 ? StandardVerdict.MET : StandardVerdict.UNKNOWN);
            }
        }
        assertThatThrownBy(() -> new KnownSum(BigDecimal.TEN, Optional.of(BigDecimal.ONE)))
                .hasMessage("a sum of at least 10 cannot be at most 1");
    }

    @Test
    void unknownTraitGivesBothAnswers() {
        StandardAnswer answer = population(mountainsOrNot(), "6000", Traits.UNKNOWN);

        assertThat(range(answer)).isEqualTo("5000 to 8000");
        assertThat(answer.verdict()).isEqualTo(StandardVerdict.DEPENDS);
        assertThat(answer.decidingTraits()).containsExactly(Trait.MOUNTAIN);
        assertThat(answer.reason()).isEqualTo("depends on mountain");
        assertThat(answer.percentOfLow().orElseThrow().rounded()).isEqualTo("120.00");
        assertThat(answer.percentOfHigh().orElseThrow().rounded()).isEqualTo("75.00");
    }

    @Test
    void traitThatDoesNotDecideIsNotNamed() {
        assertThat(population(mountainsOrNot(), "8000", Traits.UNKNOWN).verdict())
                .isEqualTo(StandardVerdict.MET);
        assertThat(population(mountainsOrNot(), "4999", Traits.UNKNOWN).verdict())
                .isEqualTo(StandardVerdict.NOT_MET);
        StandardAnswer answer =
                population(mountainsOrNot(factor(50, Optional.empty(), "border")), "7999", Traits.UNKNOWN);

        assertThat(answer.reason()).isEqualTo("depends on mountain, border");
        assertThat(population(mountainsOrNot(factor(50, Optional.empty(), "border")), "4500", Traits.UNKNOWN)
                        .reason())
                .isEqualTo("depends on border");
    }

    @Test
    void knownTraitGivesOneAnswer() {
        Traits mountain = Traits.UNKNOWN.with(Trait.MOUNTAIN, true);

        assertThat(range(population(mountainsOrNot(), "6000", mountain))).isEqualTo("5000 to 5000");
        assertThat(population(mountainsOrNot(), "6000", mountain).verdict()).isEqualTo(StandardVerdict.MET);
        assertThat(population(mountainsOrNot(), "6000", Traits.UNKNOWN.with(Trait.MOUNTAIN, false))
                        .verdict())
                .isEqualTo(StandardVerdict.NOT_MET);
    }

    @Test
    void ofSeveralFactorsOnlyTheGreatestReductionIsTaken() {
        Standards standards =
                mountainsOrNot(factor(70, Optional.empty(), "coastal_poor"), factor(50, Optional.empty(), "border"));
        Traits both = Traits.UNKNOWN
                .with(Trait.MOUNTAIN, false)
                .with(Trait.COASTAL_POOR, true)
                .with(Trait.BORDER, true);
        StandardAnswer answer = population(standards, "4000", both);

        assertThat(range(answer)).isEqualTo("4000 to 4000");
        assertThat(answer.factors()).hasToString("[50 % if border (8/2012)]");
        assertThat(answer.documents()).containsExactly(DOCUMENT, "8/2012");
        assertThat(range(population(standards, "4000", both(Traits.UNKNOWN)))).isEqualTo("5600 to 5600");
    }

    private static Traits both(Traits traits) {
        return traits.with(Trait.MOUNTAIN, false).with(Trait.COASTAL_POOR, true).with(Trait.BORDER, false);
    }

    @Test
    void eachFurtherTenthOfMinoritiesLowersTheMinimumDownToTheFloor() {
        Standards standards = mountainsOrNot(factor(50, scale(30, 10, 5, 20), "mountain"));
        Traits mountain = Traits.UNKNOWN.with(Trait.MOUNTAIN, true);
        List<String> minima = new ArrayList<>();
        for (String share : List.of("29.99", "30", "39.9", "40", "59", "60", "90", "100")) {
            minima.add(range(population(standards, "1", mountain.withMinority(new BigDecimal(share)))));
        }

        assertThat(minima)
                .containsExactly(
                        "5000 to 5000",
                        "2500 to 2500",
                        "2500 to 2500",
                        "2250 to 2250",
                        "2000 to 2000",
                        "1750 to 1750",
                        "1000 to 1000",
                        "1000 to 1000");
        assertThat(range(population(standards, "1", mountain))).isEqualTo("1000 to 5000");
    }

    @Test
    void factorThatWasNotSeenMakesOnlyWhatIsMetCertain() {
        Standards standards = mountainsOrNot(notSeen());

        StandardAnswer met = population(standards, "8000", Traits.UNKNOWN);
        StandardAnswer tooFew = population(standards, "10", Traits.UNKNOWN);

        assertThat(met.isConfirmed()).isTrue();
        assertThat(met.notes()).isEmpty();
        assertThat(tooFew.verdict()).isEqualTo(StandardVerdict.NOT_MET);
        assertThat(tooFew.isConfirmed()).isFalse();
        assertThat(tooFew.notes()).containsExactly("others were not seen");
    }

    @Test
    void severalStandardsThatApplyAreARangeToo() {
        Standards standards = Standards.of(
                List.of(
                        standard(Criterion.POPULATION, 5000, "mountain"),
                        standard(Criterion.POPULATION, 2500, "island")),
                List.of());
        StandardAnswer answer = population(
                standards, "3000", Traits.UNKNOWN.with(Trait.MOUNTAIN, true).with(Trait.ISLAND, true));

        assertThat(range(answer)).isEqualTo("2500 to 5000");
        assertThat(answer.verdict()).isEqualTo(StandardVerdict.DEPENDS);
        assertThat(answer.decidingTraits()).isEmpty();
        assertThat(answer.reason()).isEqualTo("several standards apply, and the rule does not tell which");
    }

    @Test
    void whatCannotBeToldSaysWhy() {
        Standards standards = Standards.of(
                List.of(
                        standard(Criterion.AREA, 30),
                        new Standard(
                                RULE,
                                DOCUMENT,
                                ALWAYS,
                                UnitType.XA,
                                List.of(),
                                List.of(),
                                Criterion.ECONOMY,
                                Optional.empty(),
                                true,
                                "an income")),
                List.of());
        StandardCheck check = StandardCheck.of(standards, DAY);

        assertThat(check.check(UnitProfile.of(UnitType.XA)))
                .extracting(answer -> answer.criterion() + " " + answer.verdict() + ": " + answer.reason())
                .containsExactly(
                        "AREA UNKNOWN: no figure of area is known", "ECONOMY UNKNOWN: donvi cannot tell: an income");
        assertThat(check.check(UnitProfile.of(UnitType.DAC_KHU).under(UnitType.TINH)))
                .extracting(answer -> answer.criterion() + " " + answer.verdict() + ": " + answer.reason())
                .containsExactly(
                        "POPULATION UNKNOWN: no standard of population is known for a đặc khu right below a tỉnh",
                        "AREA UNKNOWN: no standard of area is known for a đặc khu right below a tỉnh");
    }

    @Test
    void ruleThatDoesNotHoldIsRefused() {
        Standards standards = mountainsOrNot();

        assertThatThrownBy(() -> StandardCheck.of(standards, LocalDate.of(2009, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no rule with standards is in force on 2009-12-31; there are 7/2010 (from 2010-01-01)");
        assertThatThrownBy(() -> StandardCheck.of(standards, RULE, LocalDate.of(2009, 12, 31)))
                .hasMessage("the rule 7/2010 is not in force on 2009-12-31; there are 7/2010 (from 2010-01-01)");
        assertThatThrownBy(() -> StandardCheck.of(standards, "9", DAY))
                .hasMessage("there are no standards of a rule '9'; there are 7/2010 (from 2010-01-01)");
    }

    @Test
    void traitsThatContradictEachOtherAreRefused() {
        Traits inland = Traits.UNKNOWN.with(Trait.BORDER, false);

        assertThat(inland.find(Trait.LAND_BORDER)).contains(false);
        assertThat(Traits.UNKNOWN.with(Trait.LAND_BORDER, true).find(Trait.BORDER))
                .contains(true);
        assertThat(Traits.UNKNOWN.with(Trait.BORDER, true).find(Trait.LAND_BORDER))
                .isEmpty();
        assertThatThrownBy(() -> inland.with(Trait.LAND_BORDER, true))
                .hasMessage("land_border cannot be both yes and no");
        assertThatThrownBy(() -> Traits.UNKNOWN.with(Trait.MINORITY, true))
                .hasMessage("minority is a share, not yes or no");
        assertThatThrownBy(() -> Traits.UNKNOWN.withMinority(new BigDecimal("100.1")))
                .hasMessage("a share is from 0 to 100 percent, not 100.1");
    }

    /** Tries every value of every unknown trait, twenty-one shares of minorities included. */
    @Test
    void rangesAndVerdictsAreThoseOfASlowOracle() {
        Random random = new Random(7);
        Set<StandardVerdict> seen = EnumSet.noneOf(StandardVerdict.class);
        for (int i = 0; i < 150; i++) {
            Standards standards = random(random);
            Traits known = knownTraits(random);
            BigDecimal people = BigDecimal.valueOf(random.nextInt(12) * 1000L);
            StandardAnswer answer = population(standards, people.toPlainString(), known);
            TreeSet<BigDecimal> minima = new TreeSet<>();
            for (Traits all : everyWay(known)) {
                minima.addAll(minima(standards, all));
            }

            assertThat(answer.requirement().low()).as("%s %s", i, known).contains(minima.first());
            assertThat(answer.requirement().high()).as("%s %s", i, known).contains(minima.last());
            StandardVerdict expected = people.compareTo(minima.last()) >= 0
                    ? StandardVerdict.MET
                    : people.compareTo(minima.first()) < 0 ? StandardVerdict.NOT_MET : StandardVerdict.DEPENDS;
            assertThat(answer.verdict()).as("%s %s", i, known).isEqualTo(expected);
            assertThat(answer.decidingTraits())
                    .as("%s %s", i, known)
                    .allMatch(trait -> !known.isKnown(trait))
                    .containsExactlyElementsOf(deciding(standards, known, people));
            seen.add(expected);
        }
        assertThat(seen).containsExactly(StandardVerdict.MET, StandardVerdict.NOT_MET, StandardVerdict.DEPENDS);
    }

    private static Standards random(Random random) {
        List<SpecialFactor> factors = new ArrayList<>();
        String[] traits = {"mountain", "island", "border", "land_border", "coastal_poor"};
        for (int i = random.nextInt(4); i > 0; i--) {
            String condition = (random.nextInt(4) == 0 ? "not " : "") + traits[random.nextInt(traits.length)];
            factors.add(factor(
                    30 + random.nextInt(6) * 10,
                    random.nextBoolean()
                            ? scale(random.nextInt(6) * 10, 10, random.nextInt(7), random.nextBoolean() ? 20 : null)
                            : Optional.empty(),
                    condition));
        }
        return Standards.of(
                List.of(
                        standard(Criterion.POPULATION, 5000, "mountain"),
                        standard(Criterion.POPULATION, 2500, "island"),
                        standard(Criterion.POPULATION, 9000, "not mountain", "not island")),
                factors);
    }

    private static Traits knownTraits(Random random) {
        Traits known = Traits.UNKNOWN;
        for (Trait trait : List.of(Trait.MOUNTAIN, Trait.ISLAND, Trait.COASTAL_POOR, Trait.LAND_BORDER)) {
            if (random.nextInt(3) == 0) {
                known = known.with(trait, random.nextBoolean());
            }
        }
        return random.nextInt(3) == 0 ? known.withMinority(BigDecimal.valueOf(random.nextInt(101))) : known;
    }

    private static Collection<Traits> everyWay(Traits known) {
        Set<Traits> ways = new LinkedHashSet<>(List.of(known));
        for (Trait trait : Trait.values()) {
            Set<Traits> next = new LinkedHashSet<>();
            for (Traits way : ways) {
                if (way.isKnown(trait) || trait == Trait.RED_RIVER_DELTA) {
                    next.add(way);
                } else if (trait.isShare()) {
                    next.addAll(shares(way));
                } else {
                    next.add(way.with(trait, true));
                    next.add(way.with(trait, false));
                }
            }
            ways = next;
        }
        return ways;
    }

    private static List<Traits> shares(Traits traits) {
        List<Traits> shares = new ArrayList<>();
        for (int percent = 0; percent <= 100; percent += 5) {
            shares.add(traits.withMinority(BigDecimal.valueOf(percent)));
        }
        return shares;
    }

    /** The minima of the standards that apply to a unit whose traits are all known. */
    private static List<BigDecimal> minima(Standards standards, Traits all) {
        List<BigDecimal> minima = new ArrayList<>();
        for (Standard standard : standards.standards()) {
            if (hold(standard.conditions(), all)) {
                double base = standard.minimum().orElseThrow().doubleValue();
                double least = base;
                for (SpecialFactor factor : standards.factors()) {
                    if (hold(factor.conditions(), all)) {
                        least = Math.min(least, base * percent(factor, all) / 100);
                    }
                }
                minima.add(Percentage.plain(BigDecimal.valueOf(least)));
            }
        }
        return minima;
    }

    private static double percent(SpecialFactor factor, Traits all) {
        double percent = factor.percent().orElseThrow().doubleValue();
        if (factor.minority().isEmpty()) {
            return percent;
        }
        MinorityScale scale = factor.minority().get();
        double share = all.minority().orElseThrow().doubleValue();
        if (share < scale.from().doubleValue()) {
            return 100;
        }
        for (double next = scale.from().doubleValue() + scale.step().doubleValue();
                next <= share;
                next += scale.step().doubleValue()) {
            percent -= scale.points().doubleValue();
        }
        return Math.max(percent, scale.floor().map(BigDecimal::doubleValue).orElse(0.0));
    }

    private static boolean hold(List<TraitCondition> conditions, Traits all) {
        for (TraitCondition condition : conditions) {
            if (all.find(condition.trait()).orElseThrow() != condition.isSo()) {
                return false;
            }
        }
        return true;
    }

    /** The traits of which another value alone changes the verdict, all others being settled. */
    private static List<Trait> deciding(Standards standards, Traits known, BigDecimal people) {
        EnumSet<Trait> deciding = EnumSet.noneOf(Trait.class);
        Collection<Traits> ways = everyWay(known);
        for (Traits one : ways) {
            for (Trait trait : Trait.values()) {
                if (known.isKnown(trait) || trait == Trait.RED_RIVER_DELTA || deciding.contains(trait)) {
                    continue;
                }
                for (Traits other : changed(one, trait)) {
                    if (ways.contains(other) && verdict(standards, one, people) != verdict(standards, other, people)) {
                        deciding.add(trait);
                    }
                }
            }
        }
        return List.copyOf(deciding);
    }

    private static List<Traits> changed(Traits all, Trait changed) {
        Traits rest = Traits.UNKNOWN;
        for (Trait trait : Trait.values()) {
            if (trait != changed && !trait.isShare() && all.isKnown(trait)) {
                boolean isImplied = (trait == Trait.BORDER && changed == Trait.LAND_BORDER)
                        || (trait == Trait.LAND_BORDER && changed == Trait.BORDER);
                if (!isImplied) {
                    rest = rest.with(trait, all.find(trait).orElseThrow());
                }
            }
        }
        if (changed.isShare()) {
            return shares(rest);
        }
        Traits other = rest.withMinority(all.minority().orElseThrow());
        boolean isSo = !all.find(changed).orElseThrow();
        // A land border is a border, so that one of the two cannot always change alone.
        if (changed == Trait.LAND_BORDER && all.find(Trait.BORDER).orElseThrow()) {
            return List.of(other.with(Trait.BORDER, true).with(changed, isSo));
        }
        if (changed == Trait.BORDER && !all.find(Trait.LAND_BORDER).orElseThrow()) {
            return List.of(other.with(Trait.LAND_BORDER, false).with(changed, isSo));
        }
        boolean isOfBorders = changed == Trait.BORDER || changed == Trait.LAND_BORDER;
        return isOfBorders ? List.of() : List.of(other.with(changed, isSo));
    }

    private static StandardVerdict verdict(Standards standards, Traits all, BigDecimal people) {
        List<BigDecimal> minima = minima(standards, all);
        if (minima.stream().allMatch(minimum -> people.compareTo(minimum) >= 0)) {
            return StandardVerdict.MET;
        }
        return minima.stream().allMatch(minimum -> people.compareTo(minimum) < 0)
                ? StandardVerdict.NOT_MET
                : StandardVerdict.DEPENDS;
    }
}
