package vn.donvi.vintage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.donvi.time.DateRange;

/**
 * Finds the two runs of dates that explain the most codes together. Takes each run once as the earlier one, and keeps
 * for every later one the number of codes it adds.
 */
final class MixtureSearch {
    /** The second vintage must explain at least one in this many codes; fewer may be typing errors. */
    private static final int LEAST = 50;

    private final List<Explanation> explanations;
    /** By date. */
    private final List<Vintage> runs;
    /** The runs on which the meanings of each explanation begin and have ended, in turn. */
    private final List<int[]> meanings;

    private MixtureSearch(List<Explanation> explanations, List<Vintage> vintages) {
        this.explanations = explanations;
        this.runs = vintages.stream()
                .sorted(Comparator.comparing(vintage -> vintage.dates().startInclusive()))
                .toList();
        this.meanings = explanations.stream().map(this::meanings).toList();
    }

    /**
     * The mixture of a column. Empty if two runs explain less than one in fifty codes more than the best single run, or
     * less than half of the codes.
     *
     * @param vintages all runs of dates
     * @param most the number of codes that the best run explains
     */
    static Optional<Mixture> find(List<Explanation> explanations, List<Vintage> vintages, int most) {
        long explicable = explanations.stream()
                .filter(explanation -> !explanation.meanings().isEmpty())
                .count();
        if (!isMixture(explicable, most, explanations.size())) {
            return Optional.empty();
        }
        return new MixtureSearch(explanations, vintages).find(most);
    }

    private static boolean isMixture(long together, int most, int codes) {
        return together > most && (together - most) * LEAST >= codes && together * 2 >= codes;
    }

    private int[] meanings(Explanation explanation) {
        int[] places = new int[2 * explanation.meanings().size()];
        int at = 0;
        for (DateRange meaning : explanation.meanings()) {
            places[at++] = run(meaning.startInclusive());
            places[at++] = meaning.endExclusive().map(this::run).orElse(runs.size());
        }
        return places;
    }

    /** The number of the run that contains a date; inside a run, a code may come to mean another territory. */
    private int run(LocalDate date) {
        int low = 0;
        int high = runs.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).dates().startInclusive().isAfter(date)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private Optional<Mixture> find(int most) {
        long one = 2L * explanations.size() + 1; // a code that a run adds counts for more than all that both explain
        long[] explained = new long[runs.size()];
        for (int i = 0; i < runs.size(); i++) {
            explained[i] = runs.get(i).explained();
        }
        RangeMaximum added = new RangeMaximum(explained);
        List<List<int[]>> beginning = lists();
        List<List<int[]>> ended = lists();
        for (int[] places : meanings) {
            addTo(added, places, one);
            for (int at = 0; at < places.length; at += 2) {
                beginning.get(places[at]).add(places);
                ended.get(places[at + 1]).add(places);
            }
        }
        int earlier = 0;
        int later = 0;
        long best = Long.MIN_VALUE;
        for (int i = 0; i + 1 < runs.size(); i++) {
            ended.get(i).forEach(places -> addTo(added, places, one));
            beginning.get(i).forEach(places -> addTo(added, places, -one));
            long greatest = added.greatestFrom(i + 1);
            long worth = greatest + explained[i] * (one + 1);
            if (worth > best) {
                best = worth;
                earlier = i;
                later = added.placeFrom(i + 1, greatest);
            }
        }
        if (best == Long.MIN_VALUE || !isMixture(best / one, most, explanations.size())) {
            return Optional.empty();
        }
        return Optional.of(mixture(
                runs.get(earlier).dates().startInclusive(),
                runs.get(later).dates().startInclusive()));
    }

    private List<List<int[]>> lists() {
        List<List<int[]>> lists = new ArrayList<>();
        for (int i = 0; i <= runs.size(); i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static void addTo(RangeMaximum numbers, int[] places, long amount) {
        for (int at = 0; at < places.length; at += 2) {
            numbers.add(places[at], places[at + 1], amount);
        }
    }

    private Mixture mixture(LocalDate earlier, LocalDate later) {
        return new Mixture(
                new Mixture.Part(dates(earlier, later), codes(each -> each.holds(earlier) && !each.holds(later))),
                new Mixture.Part(dates(later, earlier), codes(each -> each.holds(later) && !each.holds(earlier))),
                codes(each -> each.holds(earlier) && each.holds(later)),
                codes(each -> !each.holds(earlier) && !each.holds(later)));
    }

    /** The dates around a date that explain the codes only it explains, and none that only the other date explains. */
    private DateRange dates(LocalDate date, LocalDate other) {
        LocalDate start = runs.get(0).dates().startInclusive();
        LocalDate end = null;
        for (Explanation explanation : explanations) {
            boolean holds = explanation.holds(date);
            if (holds != explanation.holds(other)) {
                for (DateRange meaning : holds ? gaps(explanation) : explanation.meanings()) {
                    LocalDate until = meaning.endExclusive().orElse(LocalDate.MAX);
                    if (!until.isAfter(date)) {
                        start = until.isAfter(start) ? until : start;
                    } else {
                        end = first(end, meaning.startInclusive());
                    }
                }
            }
        }
        return end == null ? DateRange.from(start) : DateRange.of(start, end);
    }

    /** The dates before, between and after those that explain a code, in any meaning. */
    private List<DateRange> gaps(Explanation explanation) {
        List<DateRange> gaps = new ArrayList<>();
        LocalDate start = runs.get(0).dates().startInclusive();
        for (DateRange meaning : explanation.meanings()) {
            if (start != null && start.isBefore(meaning.startInclusive())) {
                gaps.add(DateRange.of(start, meaning.startInclusive()));
            }
            start = meaning.endExclusive().orElse(null);
        }
        if (start != null) {
            gaps.add(DateRange.from(start));
        }
        return gaps;
    }

    private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : other == null || one.isBefore(other) ? one : other;
    }

    private List<ColumnCode> codes(Predicate<Explanation> wanted) {
        return explanations.stream()
                .filter(wanted)
                .map(Explanation::cell)
                .map(cell -> new ColumnCode(cell.code, cell.name, cell.rows))
                .toList();
    }
}
