package vn.donvi.plan.eligibility;

import java.util.List;
import java.util.Objects;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.StandardVerdict;

/**
 * The answer whether a unit that is formed in a period reaches what it must.
 *
 * @param period the period
 * @param verdict whether its population and its area are both enough, without any exception
 * @param answers the answer to each criterion of the target, also to those that are no number; unmodifiable
 * @param exception whether it is excepted by the number of units that it is formed from
 */
public record MergingAnswer(
        RearrangementPeriod period, StandardVerdict verdict, List<StandardAnswer> answers, MergingException exception) {
    public MergingAnswer {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(exception, "exception");
        answers = List.copyOf(answers);
    }

    /** Whether the answer and the rule that it rests on are confirmed. */
    public boolean isConfirmed() {
        return period.isConfirmed() && answers.stream().allMatch(StandardAnswer::isConfirmed);
    }
}
