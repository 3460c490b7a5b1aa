package vn.donvi.plan.eligibility;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.donvi.standard.Standards;

/**
 * The rules of a country for the rearrangement of units, period by period. They are data; {@code
 * VietnamEligibility.load} has those of Việt Nam. Immutable and thread-safe.
 *
 * <pre>{@code
 * EligibilityRules rules = VietnamEligibility.load();
 * rules.period("2023-2025").document(); // 35/2023/UBTVQH15
 * }</pre>
 */
public final class EligibilityRules {
    private final List<RearrangementPeriod> periods;
    private final List<RearrangementGround> grounds;
    private final List<Exemption> exemptions;
    private final Standards targets;

    private EligibilityRules(
            List<RearrangementPeriod> periods,
            List<RearrangementGround> grounds,
            List<Exemption> exemptions,
            Standards targets) {
        this.periods = periods;
        this.grounds = grounds;
        this.exemptions = exemptions;
        this.targets = targets;
    }

    /**
     * Makes the rules of some rows, in their order.
     *
     * @param targets what formed units must reach by rules that are no standards for every unit
     * @throws IllegalArgumentException if there are {@link #faults}; the message has all of them
     */
    public static EligibilityRules of(
            Collection<RearrangementPeriod> periods,
            Collection<RearrangementGround> grounds,
            Collection<Exemption> exemptions,
            Standards targets) {
        List<String> faults = faults(periods, grounds, exemptions);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return new EligibilityRules(
                ImmutableList.copyOf(periods),
                ImmutableList.copyOf(grounds),
                ImmutableList.copyOf(exemptions),
                targets);
    }

    /**
     * Finds what makes rows unfit for each other, each as a sentence: a period that is given twice, a period without a
     * ground, and a ground or an exemption of a period that is not given.
     */
    public static List<String> faults(
            Collection<RearrangementPeriod> periods,
            Collection<RearrangementGround> grounds,
            Collection<Exemption> exemptions) {
        List<String> faults = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (RearrangementPeriod period : periods) {
            if (!named.add(period.name())) {
                faults.add("the period " + period.name() + " is given twice");
            }
        }
        Set<String> withGround = new HashSet<>();
        for (RearrangementGround ground : grounds) {
            if (withGround.add(ground.period()) && !named.contains(ground.period())) {
                faults.add("there is a ground of the period " + ground.period() + ", but no such period");
            }
        }
        named.stream()
                .filter(period -> !withGround.contains(period))
                .sorted()
                .forEach(period -> faults.add("the period " + period + " has no ground"));
        exemptions.stream()
                .map(Exemption::period)
                .distinct()
                .filter(period -> !named.contains(period))
                .forEach(
                        period -> faults.add("there is an exemption of the period " + period + ", but no such period"));
        return List.copyOf(faults);
    }

    /** Every period, in the order given; unmodifiable. */
    public List<RearrangementPeriod> periods() {
        return periods;
    }

    /** Every ground, in the order given; unmodifiable. */
    public List<RearrangementGround> grounds() {
        return grounds;
    }

    /** Every exemption, in the order given; unmodifiable. */
    public List<Exemption> exemptions() {
        return exemptions;
    }

    /** What formed units must reach by rules that are no standards for every unit. */
    public Standards targets() {
        return targets;
    }

    /**
     * The period of a name.
     *
     * @throws IllegalArgumentException if there is none; the message says which periods there are
     */
    public RearrangementPeriod period(String name) {
        return periods.stream()
                .filter(period -> period.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no period '" + name + "'; there are " + names()));
    }

    /**
     * The period of a date, the one that began last if there are several.
     *
     * @throws IllegalArgumentException if there is none; the message says which periods there are
     */
    public RearrangementPeriod periodOn(LocalDate date) {
        return findPeriod(date)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no period of rearrangement is on " + date + "; there are " + names()));
    }

    private Optional<RearrangementPeriod> findPeriod(LocalDate date) {
        return periods.stream()
                .filter(period -> period.validity().contains(date))
                .max(Comparator.comparing(period -> period.validity().startInclusive()));
    }

    private String names() {
        return periods.stream().map(RearrangementPeriod::name).collect(Collectors.joining(", "));
    }
}
