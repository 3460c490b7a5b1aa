package vn.donvi.plan.surplus;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.donvi.unit.UnitCode;

/**
 * Adds up the posts and offices of the units that are merged, and compares them with norms.
 *
 * <pre>{@code
 * SurplusCalculator calculator = SurplusCalculator.of(posts, norms);
 * List<PostSurplus> surplus = calculator.surplus(mergedUnits);
 * SurplusCalculator.sums(surplus);
 * }</pre>
 *
 * <p>A number that is not given is not 0, and a norm that depends on an unknown population is a range. Immutable and
 * thread-safe.
 */
public final class SurplusCalculator {
    private final Table<UnitCode, String, CurrentPosts> posts;
    private final List<PostNorm> norms;
    private final Set<String> kinds;

    private SurplusCalculator(Table<UnitCode, String, CurrentPosts> posts, List<PostNorm> norms, Set<String> kinds) {
        this.posts = posts;
        this.norms = norms;
        this.kinds = kinds;
    }

    /**
     * A calculator with numbers and norms.
     *
     * @throws IllegalArgumentException if there are {@link #faults}; the message has all of them
     */
    public static SurplusCalculator of(Collection<CurrentPosts> posts, Collection<PostNorm> norms) {
        List<String> faults = faults(posts, norms);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        Table<UnitCode, String, CurrentPosts> byUnit = HashBasedTable.create();
        Set<String> kinds = new LinkedHashSet<>();
        norms.forEach(norm -> kinds.add(norm.post()));
        for (CurrentPosts each : posts) {
            byUnit.put(each.unit(), each.post(), each);
            kinds.add(each.post());
        }
        return new SurplusCalculator(byUnit, ImmutableList.copyOf(norms), kinds);
    }

    /**
     * Finds what makes numbers and norms contradict themselves, each as a sentence: a number that is given twice, and two
     * norms for the same population.
     */
    public static List<String> faults(Collection<CurrentPosts> posts, Collection<PostNorm> norms) {
        Set<String> faults = new LinkedHashSet<>();
        Table<UnitCode, String, CurrentPosts> given = HashBasedTable.create();
        for (CurrentPosts each : posts) {
            if (given.put(each.unit(), each.post(), each) != null) {
                faults.add("the number of " + each.post() + " of " + each.unit() + " is given twice");
            }
        }
        List<PostNorm> earlier = new ArrayList<>();
        for (PostNorm norm : norms) {
            for (PostNorm other : earlier) {
                if (norm.overlaps(other)) {
                    faults.add("two norms of " + norm.post() + " are for a "
                            + norm.type().label() + " with " + Math.max(norm.peopleFrom(), other.peopleFrom())
                            + " people");
                }
            }
            earlier.add(norm);
        }
        return List.copyOf(faults);
    }

    /**
     * The surplus of each kind of post in each formed unit, in the order of the units, and of the norms; unmodifiable.
     *
     * @throws IllegalArgumentException if a unit goes into two formed units; the message has all such units
     */
    public List<PostSurplus> surplus(Collection<MergedUnit> formed) {
        checkOnce(formed);
        ImmutableList.Builder<PostSurplus> surplus = ImmutableList.builder();
        for (MergedUnit unit : formed) {
            kinds.forEach(post -> surplus.add(surplus(unit, post)));
        }
        return surplus.build();
    }

    private static void checkOnce(Collection<MergedUnit> formed) {
        Map<UnitCode, String> taken = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (MergedUnit unit : formed) {
            for (UnitCode code : unit.units()) {
                String other = taken.putIfAbsent(code, unit.name());
                if (other != null) {
                    faults.add(code + " goes into both " + other + " and " + unit.name());
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    private PostSurplus surplus(MergedUnit unit, String post) {
        long current = 0;
        List<UnitCode> missing = new ArrayList<>();
        for (UnitCode code : unit.units()) {
            CurrentPosts known = posts.get(code, post);
            if (known == null) {
                missing.add(code);
            } else {
                current = Math.addExact(current, known.number());
            }
        }
        List<Long> numbers = norms.stream()
                .filter(norm -> norm.isFor(unit.type(), post))
                .filter(norm -> unit.population().isEmpty()
                        || norm.isForPopulation(unit.population().get()))
                .map(PostNorm::number)
                .toList();
        return new PostSurplus(
                unit,
                post,
                current,
                missing,
                numbers.stream().min(Long::compare),
                numbers.stream().max(Long::compare));
    }

    /** The sum of each kind of post, in the order of the kinds; unmodifiable. */
    public static List<SurplusSum> sums(Collection<PostSurplus> surplus) {
        Map<String, List<PostSurplus>> byPost = new LinkedHashMap<>();
        surplus.forEach(each ->
                byPost.computeIfAbsent(each.post(), unused -> new ArrayList<>()).add(each));
        return byPost.entrySet().stream()
                .map(entry -> new SurplusSum(
                        entry.getKey(),
                        sum(entry.getValue(), PostSurplus::surplusLow),
                        sum(entry.getValue(), PostSurplus::surplusHigh)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Long> sum(List<PostSurplus> surplus, Function<PostSurplus, Optional<Long>> number) {
        long sum = 0;
        for (PostSurplus each : surplus) {
            Optional<Long> one = number.apply(each);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum = Math.addExact(sum, one.get());
        }
        return Optional.of(sum);
    }
}
