package vn.donvi.plan.eligibility;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.Trait;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The answer whether a unit must be rearranged in a period, with all that it rests on.
 *
 * @param unit the unit
 * @param period the period
 * @param verdict the answer of the figures, without any exemption
 * @param answers the figures and their percentages of the standard, of area and population; unmodifiable
 * @param grounds the answer to each ground that is about such units, in the order of the rules; unmodifiable
 * @param decidingTraits the unknown traits by which the verdict depends, in the order of {@link Trait}; unmodifiable
 * @param exemptions the exemptions that are claimed; unmodifiable
 */
public record Screening(
        AdministrativeUnit unit,
        RearrangementPeriod period,
        EligibilityVerdict verdict,
        List<StandardAnswer> answers,
        List<GroundAnswer> grounds,
        List<Trait> decidingTraits,
        List<ClaimedExemption> exemptions) {
    public Screening {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(verdict, "verdict");
        answers = List.copyOf(answers);
        grounds = List.copyOf(grounds);
        decidingTraits = List.copyOf(decidingTraits);
        exemptions = List.copyOf(exemptions);
    }

    /** The grounds on which the unit must be rearranged, or may have to be; unmodifiable. */
    public List<GroundAnswer> reasons() {
        return grounds.stream()
                .filter(answer -> answer.verdict() != EligibilityVerdict.NOT_ELIGIBLE)
                .toList();
    }

    /**
     * Whether all that the verdict rests on is confirmed. Factors that were not seen only lower a standard, so that a unit
     * that is large enough without them is large enough.
     */
    public boolean isConfirmed() {
        boolean isSafe = verdict == EligibilityVerdict.NOT_ELIGIBLE;
        return !grounds.isEmpty()
                && grounds.stream().allMatch(answer -> answer.ground().isConfirmed())
                && answers.stream().allMatch(answer -> isConfirmed(answer, isSafe));
    }

    private static boolean isConfirmed(StandardAnswer answer, boolean isSafe) {
        return !answer.requirement().standards().isEmpty()
                && answer.requirement().standards().stream().allMatch(each -> each.isConfirmed())
                && answer.requirement().factors().stream().allMatch(each -> each.isConfirmed())
                && (isSafe || answer.requirement().unseen().isEmpty());
    }

    /** All that is not certain about the answer, each note once; unmodifiable. */
    public List<String> notes() {
        Set<String> notes = new LinkedHashSet<>();
        if (verdict == EligibilityVerdict.NOT_IN_SCOPE) {
            notes.add("no ground of " + period.name() + " is about a "
                    + unit.type().label());
        }
        if (verdict == EligibilityVerdict.DEPENDS && decidingTraits.isEmpty()) {
            notes.add("several standards apply, and the rule does not tell which");
        }
        for (StandardAnswer answer : answers) {
            if (answer.figure().isEmpty() || answer.requirement().standards().isEmpty()) {
                notes.add(answer.reason());
            }
        }
        reasons().forEach(answer -> notes.add(answer.ground().note()));
        for (StandardAnswer answer : answers) {
            answer.requirement().standards().forEach(standard -> notes.add(standard.note()));
            answer.requirement().factors().forEach(factor -> notes.add(factor.note()));
            if (verdict != EligibilityVerdict.NOT_ELIGIBLE) {
                answer.requirement().unseen().forEach(factor -> notes.add(factor.note()));
            }
            answer.figure().ifPresent(figure -> notes.add(figure.note()));
        }
        exemptions.forEach(claimed -> notes.add(claimed.exemption().note()));
        notes.remove("");
        return List.copyOf(notes);
    }

    /** The answer to the standard of a criterion; empty if the rule has none for such units. */
    public Optional<StandardAnswer> answer(Criterion criterion) {
        return answers.stream().filter(each -> each.criterion() == criterion).findFirst();
    }
}
