package vn.donvi.standard;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.donvi.unit.UnitType;

/**
 * Population and area that a rule asks of a unit, for each way to settle the traits that are not known. A question about
 * both criteria at once must be answered way by way: a unit is in the mountains for both or for neither.
 *
 * <p>Ways that ask the same are one. Immutable and thread-safe.
 */
public final class SettledRequirements {
    private static final Set<Criterion> CRITERIA = EnumSet.of(Criterion.POPULATION, Criterion.AREA);

    private final ImmutableList<Settlement> settlements;
    /** For each trait the pairs of settlements that differ by it alone, each as two numbers in one. */
    private final Map<Trait, Set<Long>> pairs;

    /**
     * One way to settle the traits.
     *
     * @param traits the traits as they are settled
     * @param population the people that are asked for; empty if the rule asks for none of such a unit
     * @param area the area that is asked for; empty if the rule asks for none of such a unit
     */
    public record Settlement(Traits traits, Optional<Requirement> population, Optional<Requirement> area) {}

    /** A cache key. All that the requirements of a unit depend on. */
    private record Kind(UnitType type, Optional<UnitType> parent, Traits traits) {}

    /** All that makes two settlements ask the same. */
    private record Asked(List<Object> minima, List<Object> traits) {}

    private SettledRequirements(List<Settlement> settlements, Map<Trait, Set<Long>> pairs) {
        this.settlements = ImmutableList.copyOf(settlements);
        this.pairs = pairs;
    }

    /**
     * The requirements for a unit.
     *
     * @param more further traits that a question depends on
     */
    public static SettledRequirements of(StandardCheck check, UnitProfile unit, Set<Trait> more) {
        List<Traits> ways = check.settlements(CRITERIA, more, unit);
        Map<Asked, Integer> numbers = new LinkedHashMap<>();
        List<Settlement> settlements = new ArrayList<>();
        int[] numberOfWay = new int[ways.size()];
        for (int i = 0; i < numberOfWay.length; i++) {
            Traits traits = ways.get(i);
            UnitProfile settled = unit.with(traits);
            Settlement settlement = new Settlement(
                    traits,
                    check.requirement(Criterion.POPULATION, settled),
                    check.requirement(Criterion.AREA, settled));
            Integer known = numbers.putIfAbsent(asked(settlement, more), settlements.size());
            numberOfWay[i] = known == null ? settlements.size() : known;
            if (known == null) {
                settlements.add(settlement);
            }
        }
        return new SettledRequirements(settlements, pairs(ways, numberOfWay));
    }

    /**
     * A function that makes the requirements of units and keeps them, since most units of a country ask for the same. It
     * keeps as many as there are units of other types, parents and traits. Shares of minorities for which the rule asks the
     * same are one; the {@link Settlement#traits} have the lowest of them.
     */
    public static Function<UnitProfile, SettledRequirements> of(StandardCheck check, Set<Trait> more) {
        Map<Kind, SettledRequirements> made = new HashMap<>();
        return unit -> {
            Traits traits = check.withLowestShare(unit.traits());
            Kind kind = new Kind(unit.type(), unit.parent(), traits);
            synchronized (made) {
                return made.computeIfAbsent(kind, unused -> of(check, unit.with(traits), more));
            }
        };
    }

    private static Asked asked(Settlement settlement, Set<Trait> more) {
        List<Object> minima = new ArrayList<>();
        for (Optional<Requirement> requirement : List.of(settlement.population, settlement.area)) {
            minima.add(requirement.isPresent());
            minima.add(requirement.flatMap(Requirement::low));
            minima.add(requirement.flatMap(Requirement::high));
        }
        return new Asked(
                minima,
                more.stream()
                        .map(trait -> (Object) settlement.traits.find(trait))
                        .toList());
    }

    private static Map<Trait, Set<Long>> pairs(List<Traits> ways, int[] numberOfWay) {
        Map<Trait, Set<Long>> pairs = new EnumMap<>(Trait.class);
        for (int i = 0; i < numberOfWay.length; i++) {
            for (int j = 0; j < i; j++) {
                if (numberOfWay[i] != numberOfWay[j]) {
                    long pair = ((long) numberOfWay[i] << Integer.SIZE) | numberOfWay[j];
                    onlyDifference(ways.get(i), ways.get(j))
                            .ifPresent(trait -> pairs.computeIfAbsent(trait, unused -> new HashSet<>())
                                    .add(pair));
                }
            }
        }
        return pairs;
    }

    /** The trait by which two ways differ; empty if there are several. A trait that one way leaves open is no difference. */
    private static Optional<Trait> onlyDifference(Traits one, Traits other) {
        EnumSet<Trait> different = EnumSet.noneOf(Trait.class);
        for (Trait trait : Trait.values()) {
            boolean isDifferent = trait.isShare()
                    ? !one.minority().equals(other.minority())
                    : one.isKnown(trait)
                            && other.isKnown(trait)
                            && !one.find(trait).equals(other.find(trait));
            if (isDifferent) {
                different.add(trait);
            }
        }
        return different.size() == 1 ? Optional.of(different.iterator().next()) : Optional.empty();
    }

    /** The ways, each with another requirement; at least one, unmodifiable. */
    public List<Settlement> settlements() {
        return settlements;
    }

    /**
     * Whether a unit has the people and the area that are asked for. It is MET or NOT_MET if that holds in each way.
     *
     * @param population its people
     * @param area its area
     */
    public StandardVerdict verdict(KnownSum population, KnownSum area) {
        List<StandardVerdict> verdicts = settlements.stream()
                .map(settlement -> verdict(settlement, population, area))
                .distinct()
                .toList();
        return verdicts.size() == 1
                ? verdicts.get(0)
                : verdicts.contains(StandardVerdict.UNKNOWN) ? StandardVerdict.UNKNOWN : StandardVerdict.DEPENDS;
    }

    /** Whether a unit has the people and the area that are asked for in one way to settle the traits. */
    public static StandardVerdict verdict(Settlement settlement, KnownSum population, KnownSum area) {
        List<StandardVerdict> verdicts =
                List.of(population.verdict(settlement.population), area.verdict(settlement.area));
        for (StandardVerdict verdict :
                List.of(StandardVerdict.NOT_MET, StandardVerdict.UNKNOWN, StandardVerdict.DEPENDS)) {
            if (verdicts.contains(verdict)) {
                return verdict;
            }
        }
        return StandardVerdict.MET;
    }

    /**
     * The unknown traits on which the answer to a question depends, in the order of {@link Trait}; unmodifiable.
     *
     * @param answers the answer in each of the {@link #settlements}, in their order
     * @throws IllegalArgumentException if there are more or fewer answers
     */
    public List<Trait> decidingTraits(List<?> answers) {
        if (answers.size() != settlements.size()) {
            throw new IllegalArgumentException(answers.size() + " answers for " + settlements.size() + " settlements");
        }
        ImmutableList.Builder<Trait> deciding = ImmutableList.builder();
        for (Map.Entry<Trait, Set<Long>> entry : pairs.entrySet()) {
            boolean isDeciding = entry.getValue().stream()
                    .anyMatch(pair -> !answers.get((int) (pair >> Integer.SIZE)).equals(answers.get(pair.intValue())));
            if (isDeciding) {
                deciding.add(entry.getKey());
            }
        }
        return deciding.build();
    }
}
