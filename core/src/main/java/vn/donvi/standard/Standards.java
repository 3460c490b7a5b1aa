package vn.donvi.standard;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The standards of a country: what each rule asks, and by which factors it lowers that for units with special traits. It
 * is data; {@code VietnamStandards.load} has those of Việt Nam. Immutable and thread-safe.
 *
 * <pre>{@code
 * Standards standards = VietnamStandards.load();
 * standards.ruleOn(LocalDate.of(2026, 1, 1)); // 112/2025
 * StandardCheck.of(standards, LocalDate.of(2026, 1, 1)).check(profile);
 * }</pre>
 */
public final class Standards {
    private final List<Standard> standards;
    private final List<SpecialFactor> factors;

    private Standards(List<Standard> standards, List<SpecialFactor> factors) {
        this.standards = standards;
        this.factors = factors;
    }

    /**
     * Makes the standards of some rows, in their order.
     *
     * @throws IllegalArgumentException if a factor is of a rule that has no standard
     */
    public static Standards of(Collection<Standard> standards, Collection<SpecialFactor> factors) {
        Standards made = new Standards(ImmutableList.copyOf(standards), ImmutableList.copyOf(factors));
        for (SpecialFactor factor : factors) {
            if (!made.rules().contains(factor.rule())) {
                throw new IllegalArgumentException("there is a factor, but no standard of the rule " + factor.rule());
            }
        }
        return made;
    }

    /** Every standard, in the order given; unmodifiable. */
    public List<Standard> standards() {
        return standards;
    }

    /** Every special factor, in the order given; unmodifiable. */
    public List<SpecialFactor> factors() {
        return factors;
    }

    /** The short names of the rules, the oldest first; unmodifiable. */
    public List<String> rules() {
        SortedMap<LocalDate, LinkedHashSet<String>> byStart = new TreeMap<>();
        for (Standard standard : standards) {
            byStart.computeIfAbsent(standard.validity().startInclusive(), unused -> new LinkedHashSet<>())
                    .add(standard.rule());
        }
        return byStart.values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** The rule in force on a date, the youngest if there are several; empty if there is none. */
    public Optional<String> ruleOn(LocalDate date) {
        return standards.stream()
                .filter(standard -> standard.validity().contains(date))
                .max(Comparator.comparing(standard -> standard.validity().startInclusive()))
                .map(Standard::rule);
    }

    /** Whether a standard of a rule is in force on a date. */
    public boolean isInForce(String rule, LocalDate date) {
        return standards.stream()
                .anyMatch(standard ->
                        standard.rule().equals(rule) && standard.validity().contains(date));
    }
}
