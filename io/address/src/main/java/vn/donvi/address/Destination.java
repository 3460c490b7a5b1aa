package vn.donvi.address;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.donvi.unit.AdministrativeUnit;

/**
 * Where the population of a version, or of several, is on the target date.
 *
 * @param status what a conversion of it is, if nothing else is doubtful
 * @param candidates where it is, the likeliest first
 * @param only the one candidate if it is EXACT, at hand so that it need not be fetched from a list
 * @param reason why it has its status
 * @param note how it came there
 */
record Destination(
        ConversionStatus status,
        List<Candidate> candidates,
        @Nullable Candidate only,
        ConversionReason reason,
        String note) {
    static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparingDouble(Candidate::weight)
            .reversed()
            .thenComparing(candidate -> candidate.unit().id());

    /** The outcome of a unit of which all is in one unit. */
    static Destination whole(Candidate only, ConversionReason reason, String note) {
        return new Destination(ConversionStatus.EXACT, List.of(only), only, reason, note);
    }

    /** The outcome of a unit that is in several, or not wholly in one; NOT_FOUND if it is in none. */
    static Destination divided(List<Candidate> candidates, ConversionReason reason, String note) {
        ConversionStatus status = candidates.isEmpty() ? ConversionStatus.NOT_FOUND : ConversionStatus.SPLIT;
        return new Destination(status, List.copyOf(candidates), null, reason, note);
    }

    /** The outcome of a district, of a province, or of a commune of which only these are known to have successors. */
    static Destination partial(List<Candidate> candidates, ConversionReason reason, String note) {
        ConversionStatus status = candidates.isEmpty() ? ConversionStatus.NOT_FOUND : ConversionStatus.PARTIAL;
        return new Destination(status, List.copyOf(candidates), null, reason, note);
    }

    /** Whether all of it is in one unit. */
    boolean isExact() {
        return status == ConversionStatus.EXACT;
    }

    /**
     * What holds for whichever of some outcomes is the right one.
     *
     * @param ofOneUnit whether they are of one unit in the course of time, so that the last is the likeliest and estimates
     *     are its own; of different units none is likelier than the others, and nothing is estimated
     * @param reasonIfDivided why there are several candidates, if there are
     */
    static Destination anyOf(
            List<Destination> outcomes,
            boolean ofOneUnit,
            ConversionReason reasonIfDivided,
            Supplier<String> noteIfDivided) {
        Destination last = outcomes.get(outcomes.size() - 1);
        if (areLike(outcomes, last)) {
            return last;
        }
        Map<AdministrativeUnit, Candidate> merged = new LinkedHashMap<>();
        for (Destination outcome : outcomes) {
            for (Candidate candidate : outcome.candidates) {
                merged.merge(candidate.unit(), candidate, Destination::either);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate candidate : merged.values()) {
            boolean always = outcomes.stream().allMatch(outcome -> outcome.has(candidate.unit()));
            candidates.add(new Candidate(
                    candidate.unit(),
                    candidate.parents(),
                    always ? candidate.low() : 0,
                    candidate.high(),
                    ofOneUnit && last.has(candidate.unit()) ? candidate.estimate() : OptionalDouble.empty()));
        }
        candidates.sort(LIKELIEST_FIRST);
        boolean isPartial = outcomes.stream().anyMatch(outcome -> outcome.status == ConversionStatus.PARTIAL);
        return isPartial
                ? partial(candidates, reasonIfDivided, noteIfDivided.get())
                : divided(candidates, reasonIfDivided, noteIfDivided.get());
    }

    private static boolean areLike(List<Destination> outcomes, Destination last) {
        for (int i = 0; i < outcomes.size() - 1; i++) {
            if (!outcomes.get(i).isLike(last)) {
                return false;
            }
        }
        return true;
    }

    private static Candidate either(Candidate first, Candidate second) {
        return new Candidate(
                first.unit(),
                first.parents(),
                Math.min(first.low(), second.low()),
                Math.max(first.high(), second.high()),
                second.estimate());
    }

    private boolean isLike(Destination other) {
        return (only != null && other.only != null)
                ? only.unit().equals(other.only.unit())
                : status == other.status && candidates.equals(other.candidates);
    }

    private boolean has(AdministrativeUnit unit) {
        return candidates.stream().anyMatch(candidate -> candidate.unit().equals(unit));
    }
}
