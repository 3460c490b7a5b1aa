package vn.donvi.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of a unit by one criterion: the least figure that is enough, as a range. The range has one number if
 * the traits of the unit are known as far as they matter. Otherwise it runs from the lowest to the highest minimum that
 * any values of the unknown traits give. A unit with several special factors has the greatest reduction, and only that
 * one. Immutable and thread-safe.
 */
public final class Requirement {
    private final Criterion criterion;
    /** The traits that are not known and that are yes or no. */
    private final ImmutableList<Trait> unknown;
    /** The cases by the number of their way; null where traits contradict each other. */
    private final @Nullable Case[] cases;

    private final ImmutableSet<Standard> standards;
    private final ImmutableSet<SpecialFactor> factors;
    private final ImmutableSet<SpecialFactor> unseen;
    /** The lowest and the highest minimum; null if no number is asked or known. */
    private final @Nullable BigDecimal low;

    private final @Nullable BigDecimal high;

    /**
     * The minima for one way to settle the unknown traits. The lower bits of the number of a way are set for the traits, in
     * their order, that are yes. Those above them count the shares of minorities that are tried.
     *
     * @param low the lowest minimum of the standards that apply
     * @param high the highest minimum of them
     */
    private record Case(BigDecimal low, BigDecimal high) {}

    private Requirement(
            Criterion criterion,
            List<Trait> unknown,
            @Nullable Case[] cases,
            Set<Standard> standards,
            Set<SpecialFactor> factors,
            List<SpecialFactor> unseen) {
        this.criterion = criterion;
        this.unknown = ImmutableList.copyOf(unknown);
        this.cases = cases;
        this.standards = ImmutableSet.copyOf(standards);
        this.factors = ImmutableSet.copyOf(factors);
        this.unseen = ImmutableSet.copyOf(unseen);
        boolean isNumber =
                standards.stream().anyMatch(standard -> standard.minimum().isPresent());
        this.low = isNumber
                ? Arrays.stream(cases)
                        .flatMap(Stream::ofNullable)
                        .map(Case::low)
                        .reduce(BigDecimal::min)
                        .orElseThrow()
                : null;
        this.high = isNumber
                ? Arrays.stream(cases)
                        .flatMap(Stream::ofNullable)
                        .map(Case::high)
                        .reduce(BigDecimal::max)
                        .orElseThrow()
                : null;
    }

    /**
     * The requirement of some standards of one criterion.
     *
     * @param standards those of the rule, the date and the types of the unit; may be empty
     * @param factors likewise
     * @return empty if there are standards, but none of them applies to a unit with these traits
     */
    static Optional<Requirement> of(
            Criterion criterion, List<Standard> standards, List<SpecialFactor> factors, Traits traits) {
        List<SpecialFactor> unseen =
                factors.stream().filter(factor -> !factor.isSeen()).toList();
        List<Trait> unknown = List.copyOf(unknown(standards, factors, traits));
        List<Traits> shares = shares(factors, traits);
        @Nullable Case[] cases = new Case[shares.size() << unknown.size()];
        Set<Standard> applied = new LinkedHashSet<>();
        Set<SpecialFactor> taken = new LinkedHashSet<>();
        for (int settled = 0; settled < cases.length; settled++) {
            Traits all = settle(unknown, settled, shares.get(settled >> unknown.size()));
            cases[settled] = all == null ? null : settled(all, standards, factors, applied, taken);
        }
        return !standards.isEmpty() && applied.isEmpty()
                ? Optional.empty()
                : Optional.of(new Requirement(criterion, unknown, cases, applied, taken, unseen));
    }

    /**
     * Every way to settle the traits that are not known and that some standard or factor asks for.
     *
     * @param more further traits to settle
     */
    static List<Traits> settlements(
            List<Standard> standards, List<SpecialFactor> factors, Set<Trait> more, Traits traits) {
        EnumSet<Trait> asked = unknown(standards, factors, traits);
        more.stream()
                .filter(trait -> !trait.isShare() && !traits.isKnown(trait))
                .forEach(asked::add);
        List<Trait> unknown = List.copyOf(asked);
        ImmutableList.Builder<Traits> settlements = ImmutableList.builder();
        for (Traits share : shares(factors, traits)) {
            for (int settled = 0; settled < 1 << unknown.size(); settled++) {
                Traits all = settle(unknown, settled, share);
                if (all != null) {
                    settlements.add(all);
                }
            }
        }
        return settlements.build();
    }

    /** The case of some traits; adds the standards that apply in it, and the factors that are taken. */
    private static Case settled(
            Traits traits,
            List<Standard> standards,
            List<SpecialFactor> factors,
            Set<Standard> applied,
            Set<SpecialFactor> taken) {
        BigDecimal low = null;
        BigDecimal high = null;
        for (Standard standard : standards) {
            if (!standard.holds(traits)) {
                continue;
            }
            applied.add(standard);
            if (standard.minimum().isPresent()) {
                BigDecimal least = lowered(standard.minimum().get(), factors, traits, taken);
                low = low == null ? least : low.min(least);
                high = high == null ? least : high.max(least);
            }
        }
        // Nothing is asked of a unit to which no standard applies.
        return new Case(low == null ? BigDecimal.ZERO : low, high == null ? BigDecimal.ZERO : high);
    }

    private static BigDecimal lowered(
            BigDecimal minimum, List<SpecialFactor> factors, Traits traits, Set<SpecialFactor> taken) {
        BigDecimal lowest = minimum;
        SpecialFactor best = null;
        for (SpecialFactor factor : factors) {
            Optional<BigDecimal> lower = factor.lower(minimum, traits);
            if (lower.isPresent() && lower.get().compareTo(lowest) < 0) {
                lowest = lower.get();
                best = factor;
            }
        }
        if (best != null) {
            taken.add(best);
        }
        return lowest;
    }

    /** The traits that are yes or no, are not known, and are asked for by a condition. */
    private static EnumSet<Trait> unknown(List<Standard> standards, List<SpecialFactor> factors, Traits traits) {
        EnumSet<Trait> asked = EnumSet.noneOf(Trait.class);
        for (Standard standard : standards) {
            standard.conditions().forEach(condition -> asked.add(condition.trait()));
        }
        for (SpecialFactor factor : factors) {
            factor.conditions().forEach(condition -> asked.add(condition.trait()));
        }
        asked.removeIf(traits::isKnown);
        return asked;
    }

    /**
     * The known traits with each share of minorities from which a factor changes, and with none; unchanged if the share is
     * known or no factor asks for it. A share between two of these gives the same minima as the lower one.
     */
    private static List<Traits> shares(List<SpecialFactor> factors, Traits known) {
        Set<BigDecimal> shares = new TreeSet<>();
        for (SpecialFactor factor : factors) {
            factor.minority().ifPresent(scale -> shares.addAll(scale.changes()));
        }
        if (known.isKnown(Trait.MINORITY) || shares.isEmpty()) {
            return List.of(known);
        }
        shares.add(BigDecimal.ZERO);
        return shares.stream().map(known::withMinority).toList();
    }

    /** Settles the unknown traits: yes for those whose bit is set, else no. Null if the traits contradict each other. */
    private static @Nullable Traits settle(List<Trait> unknown, int settled, Traits known) {
        Traits all = known;
        for (int i = 0; i < unknown.size(); i++) {
            Trait trait = unknown.get(i);
            boolean isSo = (settled & (1 << i)) != 0;
            if (all.isKnown(trait) && !all.find(trait).equals(Optional.of(isSo))) {
                return null;
            }
            all = all.with(trait, isSo);
        }
        return all;
    }

    /** The criterion. */
    public Criterion criterion() {
        return criterion;
    }

    /** The lowest minimum; empty if no number is asked or known, 0 if none may be asked. */
    public Optional<BigDecimal> low() {
        return Optional.ofNullable(low);
    }

    /** The highest minimum; empty if no number is asked or known. */
    public Optional<BigDecimal> high() {
        return Optional.ofNullable(high);
    }

    /** The highest minimum without any special factor; empty if no number is asked or known. */
    public Optional<BigDecimal> highUnlowered() {
        return standards.stream().flatMap(each -> each.minimum().stream()).reduce(BigDecimal::max);
    }

    /** The standards that apply, or may apply by traits that are not known; empty if the rule has none that is known. */
    public List<Standard> standards() {
        return standards.asList();
    }

    /** The special factors that are taken, or may be by traits that are not known; unmodifiable. */
    public List<SpecialFactor> factors() {
        return factors.asList();
    }

    /** The special factors that the rule has or may have, but that were not seen; unmodifiable. */
    public List<SpecialFactor> unseen() {
        return unseen.asList();
    }

    /** Whether a figure is enough. */
    public StandardVerdict verdict(BigDecimal figure) {
        if (low == null || high == null) {
            return StandardVerdict.UNKNOWN;
        }
        if (figure.compareTo(high) >= 0) {
            return StandardVerdict.MET;
        }
        if (figure.compareTo(low) < 0) {
            return StandardVerdict.NOT_MET;
        }
        List<StandardVerdict> verdicts =
                settledCases().map(each -> verdict(figure, each)).distinct().toList();
        return verdicts.size() == 1 ? verdicts.get(0) : StandardVerdict.DEPENDS;
    }

    /** The unknown traits by which a figure is enough or not, in the order of {@link Trait}; unmodifiable. */
    public List<Trait> decidingTraits(BigDecimal figure) {
        EnumSet<Trait> deciding = EnumSet.noneOf(Trait.class);
        int ways = 1 << unknown.size();
        for (int settled = 0; settled < cases.length; settled++) {
            for (int i = 0; i < unknown.size(); i++) {
                if (differ(settled, settled ^ (1 << i), figure)) {
                    deciding.add(unknown.get(i));
                }
            }
            if (settled >= ways && differ(settled, settled % ways, figure)) {
                deciding.add(Trait.MINORITY);
            }
        }
        return List.copyOf(deciding);
    }

    private boolean differ(int settled, int otherwise, BigDecimal figure) {
        Case one = cases[settled];
        Case other = cases[otherwise];
        return one != null && other != null && verdict(figure, one) != verdict(figure, other);
    }

    private Stream<Case> settledCases() {
        return Arrays.stream(cases).flatMap(Stream::ofNullable);
    }

    private static StandardVerdict verdict(BigDecimal figure, Case settled) {
        if (figure.compareTo(settled.high) >= 0) {
            return StandardVerdict.MET;
        }
        return figure.compareTo(settled.low) < 0 ? StandardVerdict.NOT_MET : StandardVerdict.DEPENDS;
    }
}
