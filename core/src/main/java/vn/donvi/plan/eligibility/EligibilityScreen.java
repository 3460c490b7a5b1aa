package vn.donvi.plan.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.Requirement;
import vn.donvi.standard.SettledRequirements;
import vn.donvi.standard.SettledRequirements.Settlement;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.StandardCheck;
import vn.donvi.standard.StandardFigure;
import vn.donvi.standard.Standards;
import vn.donvi.standard.Trait;
import vn.donvi.standard.UnitProfile;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

/**
 * Tells which units must be rearranged in a period, and why.
 *
 * <pre>{@code
 * EligibilityScreen screen = EligibilityScreen.of(
 *         VietnamEligibility.load(), "2023-2025", VietnamStandards.load(), gazetteer, List.of());
 * UnitProfiles units = UnitProfiles.of(gazetteer, LocalDate.of(2022, 12, 31), UnitTraits.NONE);
 * screen.screen(ward, units.of(ward)).verdict(); // ELIGIBLE
 * }</pre>
 *
 * <p>Percentages are compared exactly and never rounded. Each way to settle the unknown traits is judged by itself, so that
 * a unit is in the mountains for its area and its people alike. A figure that is not known is not zero: a ground that needs
 * it is UNKNOWN unless the other figure alone rules it out.
 *
 * <p>A unit costs some microseconds; a unit with known traits of a new kind costs some milliseconds. Immutable and
 * thread-safe.
 */
public final class EligibilityScreen {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RearrangementPeriod period;
    private final List<RearrangementGround> grounds;
    private final List<Exemption> exemptions;
    private final StandardCheck check;
    private final Function<UnitProfile, SettledRequirements> requirements;
    private final RearrangementHistory history;
    private final ImmutableListMultimap<UnitCode, ExemptionClaim> claims;

    private EligibilityScreen(
            EligibilityRules rules,
            RearrangementPeriod period,
            StandardCheck check,
            RearrangementHistory history,
            Collection<ExemptionClaim> claims) {
        this.period = period;
        this.grounds = rules.grounds().stream()
                .filter(ground -> ground.period().equals(period.name()))
                .collect(ImmutableList.toImmutableList());
        this.exemptions = rules.exemptions().stream()
                .filter(exemption -> exemption.period().equals(period.name()))
                .collect(ImmutableList.toImmutableList());
        this.check = check;
        this.history = history;
        this.claims = Multimaps.index(claims, ExemptionClaim::unit);
        Set<Trait> asked = EnumSet.noneOf(Trait.class);
        grounds.forEach(ground -> asked.addAll(ground.traits()));
        this.requirements = SettledRequirements.of(check, asked);
    }

    /**
     * A screen by the rules of a period and the standards that they name.
     *
     * @param period the name of the period
     * @param gazetteer the history by which units were already rearranged
     * @param claims the exemptions that somebody claims
     * @throws IllegalArgumentException if there is no such period, no standards are in force on its date of standards, or
     *     an exemption is claimed that the period does not have; the message has all such claims
     */
    public static EligibilityScreen of(
            EligibilityRules rules,
            String period,
            Standards standards,
            Gazetteer gazetteer,
            Collection<ExemptionClaim> claims) {
        RearrangementPeriod asked = rules.period(period);
        EligibilityScreen screen = new EligibilityScreen(
                rules,
                asked,
                StandardCheck.of(standards, asked.standardsOn()),
                new RearrangementHistory(gazetteer),
                claims);
        List<String> faults = new ArrayList<>();
        for (ExemptionClaim claim : claims) {
            if (screen.exemptions.stream().noneMatch(exemption -> exemption.kind() == claim.kind())) {
                faults.add("the period " + asked.name() + " has no exemption "
                        + claim.kind().label() + ", which is claimed for " + claim.unit());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return screen;
    }

    /** The period. */
    public RearrangementPeriod period() {
        return period;
    }

    /** The short name of the rule whose standards percentages are of. */
    public String standardRule() {
        return check.rule();
    }

    /** Whether a ground of the period is about units of a type. */
    public boolean isInScope(AdministrativeUnit unit) {
        return grounds.stream().anyMatch(ground -> ground.types().contains(unit.type()));
    }

    /**
     * The answer for a unit.
     *
     * @param unit a unit of the gazetteer
     * @param profile its figures and traits
     */
    public Screening screen(AdministrativeUnit unit, UnitProfile profile) {
        List<RearrangementGround> about = grounds.stream()
                .filter(ground -> ground.types().contains(unit.type()))
                .toList();
        if (about.isEmpty()) {
            return new Screening(
                    unit, period, EligibilityVerdict.NOT_IN_SCOPE, List.of(), List.of(), List.of(), List.of());
        }
        List<StandardAnswer> answers = check.check(profile).stream()
                .filter(answer -> answer.criterion() == Criterion.POPULATION || answer.criterion() == Criterion.AREA)
                .toList();
        SettledRequirements settled = requirements.apply(profile);
        List<GroundAnswer> judged = new ArrayList<>(about.size());
        List<EligibilityVerdict> anyGround =
                new ArrayList<>(Collections.nCopies(settled.settlements().size(), EligibilityVerdict.NOT_ELIGIBLE));
        for (RearrangementGround ground : about) {
            List<EligibilityVerdict> bySettlement = new ArrayList<>(anyGround.size());
            for (int i = 0; i < anyGround.size(); i++) {
                EligibilityVerdict verdict = judge(ground, settled.settlements().get(i), profile);
                bySettlement.add(verdict);
                anyGround.set(i, anyGround.get(i).or(verdict));
            }
            judged.add(new GroundAnswer(ground, overall(bySettlement), deciding(bySettlement, settled)));
        }
        EligibilityVerdict verdict = overall(anyGround);
        return new Screening(
                unit,
                period,
                verdict,
                answers,
                judged,
                deciding(anyGround, settled),
                verdict == EligibilityVerdict.NOT_ELIGIBLE ? List.of() : claimed(unit));
    }

    private static EligibilityVerdict overall(List<EligibilityVerdict> bySettlement) {
        EligibilityVerdict overall = bySettlement.get(0);
        for (EligibilityVerdict verdict : bySettlement) {
            overall = overall.orElse(verdict);
        }
        return overall;
    }

    private static List<Trait> deciding(List<EligibilityVerdict> bySettlement, SettledRequirements settled) {
        boolean isOne = bySettlement.stream().distinct().count() == 1;
        return isOne ? List.of() : settled.decidingTraits(bySettlement);
    }

    private static EligibilityVerdict judge(RearrangementGround ground, Settlement settlement, UnitProfile profile) {
        EligibilityVerdict verdict = ground.conditionsHold(settlement.traits());
        if (ground.areaBelow().isPresent()) {
            verdict = verdict.and(isBelow(ground.areaBelow().get(), settlement.area(), profile.figure(Criterion.AREA)));
        }
        if (ground.populationBelow().isPresent()) {
            verdict = verdict.and(isBelow(
                    ground.populationBelow().get(), settlement.population(), profile.figure(Criterion.POPULATION)));
        }
        return verdict;
    }

    private static EligibilityVerdict isBelow(
            BigDecimal percent, Optional<Requirement> requirement, Optional<StandardFigure> figure) {
        Optional<BigDecimal> low = requirement.flatMap(Requirement::low);
        Optional<BigDecimal> high = requirement.flatMap(Requirement::high);
        if (figure.isEmpty() || low.isEmpty() || high.isEmpty()) {
            return EligibilityVerdict.UNKNOWN;
        }
        BigDecimal hundredfold = figure.get().value().multiply(HUNDRED);
        return isBelow(hundredfold, percent, low.get()).orElse(isBelow(hundredfold, percent, high.get()));
    }

    private static EligibilityVerdict isBelow(BigDecimal hundredfold, BigDecimal percent, BigDecimal minimum) {
        return hundredfold.compareTo(percent.multiply(minimum)) < 0
                ? EligibilityVerdict.ELIGIBLE
                : EligibilityVerdict.NOT_ELIGIBLE;
    }

    private List<ClaimedExemption> claimed(AdministrativeUnit unit) {
        List<ClaimedExemption> claimed = new ArrayList<>();
        for (Exemption exemption : exemptions) {
            if (!exemption.isAbout(unit.type())) {
                continue;
            }
            Optional<ExemptionClaim> claim = claims.get(unit.code()).stream()
                    .filter(each -> each.kind() == exemption.kind())
                    .findFirst();
            exemption
                    .changedIn()
                    .flatMap(dates -> history.find(unit, dates, exemption.changes()))
                    .ifPresentOrElse(
                            change -> claimed.add(new ClaimedExemption(exemption, claim, Optional.of(change))),
                            () -> claim.ifPresent(each ->
                                    claimed.add(new ClaimedExemption(exemption, Optional.of(each), Optional.empty()))));
        }
        return claimed;
    }
}
