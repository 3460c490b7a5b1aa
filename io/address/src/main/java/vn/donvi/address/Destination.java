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
 * The units of the target date that the population of a version, or of several, is in.
 *
 * @param status the status of a conversion, if nothing else is doubtful
 * @param candidates the units that the population is in, the likeliest first
 * @param only the one candidate of an EXACT destination, kept apart so that it need not be fetched from a list
 * @param reason the reason for the status
 * @param note how the population came there
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

    /** Makes the destination of a unit whose whole population is in one unit. */
    static Destination whole(Candidate only, ConversionReason reason, String note) {
        return new Destination(ConversionStatus.EXACT, List.of(only), only, reason, note);
    }

    /**
     * Makes the destination of a unit whose population is in several units, or only partly in one; NOT_FOUND without
     * candidates.
     */
    static Destination divided(List<Candidate> candidates, ConversionReason reason, String note) {
        ConversionStatus status = candidates.isEmpty() ? ConversionStatus.NOT_FOUND : ConversionStatus.SPLIT;
        return new Destination(status, List.copyOf(candidates), null, reason, note);
    }

    /**
     * Makes the destination of a district, of a province, or of a commune without known successors in a unit that has
     * some.
     */
    static Destination partial(List<Candidate> candidates, ConversionReason reason, String note) {
        ConversionStatus status = candidates.isEmpty() ? ConversionStatus.NOT_FOUND : ConversionStatus.PARTIAL;
        return new Destination(status, List.copyOf(candidates), null, reason, note);
    }

    /** Whether the whole population is in one unit. */
    boolean isExact() {
        return status == ConversionStatus.EXACT;
    }

    /**
     * Returns a destination that is true whichever of some destinations is the right one.
     *
     * @param ofOneUnit whether they belong to versions of one unit: then the last is the likeliest and gives the
     *     estimates. Among different units none is likelier than the others, and nothing is estimated
     * @param reasonIfDivided the reason, if there are several candidates
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
