package vn.donvi.address;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vn.donvi.unit.AdministrativeUnit;

/**
 * Where the population of a version, or of several, is on the target date.
 *
 * @param candidates where it is, the likeliest first
 * @param isExact whether all of it is in the one candidate
 * @param note how it came there
 */
record Outcome(List<Candidate> candidates, boolean isExact, String note) {
    static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparingDouble(Candidate::weight)
            .reversed()
            .thenComparing(candidate -> candidate.unit().id());

    /** What holds for whichever of some outcomes is the right one; estimates are those of the last. */
    static Outcome anyOf(List<Outcome> outcomes, String noteIfDivided) {
        Outcome last = outcomes.get(outcomes.size() - 1);
        if (outcomes.size() == 1 || outcomes.stream().allMatch(outcome -> outcome.isLike(last))) {
            return last;
        }
        Map<AdministrativeUnit, Candidate> merged = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            for (Candidate candidate : outcome.candidates) {
                merged.merge(candidate.unit(), candidate, Outcome::either);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate candidate : merged.values()) {
            boolean always = outcomes.stream().allMatch(outcome -> outcome.has(candidate.unit()));
            candidates.add(
                    always
                            ? candidate
                            : new Candidate(
                                    candidate.unit(),
                                    candidate.parents(),
                                    0,
                                    candidate.high(),
                                    last.has(candidate.unit()) ? candidate.estimate() : OptionalDouble.empty()));
        }
        candidates.sort(LIKELIEST_FIRST);
        return new Outcome(List.copyOf(candidates), false, noteIfDivided);
    }

    private static Candidate either(Candidate first, Candidate second) {
        return new Candidate(
                first.unit(),
                first.parents(),
                Math.min(first.low(), second.low()),
                Math.max(first.high(), second.high()),
                second.estimate());
    }

    private boolean isLike(Outcome other) {
        return isExact
                && other.isExact
                && candidates.get(0).unit().equals(other.candidates.get(0).unit());
    }

    private boolean has(AdministrativeUnit unit) {
        return candidates.stream().anyMatch(candidate -> candidate.unit().equals(unit));
    }
}
