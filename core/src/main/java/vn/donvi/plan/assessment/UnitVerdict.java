package vn.donvi.plan.assessment;

import java.util.List;
import java.util.Objects;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A unit with the verdict on its size: of population and area together. Other criteria have no figures in a gazetteer.
 *
 * @param unit the unit
 * @param verdict NOT_MET if one of the two is not met, else DEPENDS or UNKNOWN if one is so, else MET
 * @param answers the answers to the two criteria; unmodifiable
 */
public record UnitVerdict(AdministrativeUnit unit, StandardVerdict verdict, List<StandardAnswer> answers) {
    private static final List<StandardVerdict> WORST_FIRST =
            List.of(StandardVerdict.NOT_MET, StandardVerdict.DEPENDS, StandardVerdict.UNKNOWN);

    public UnitVerdict {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(verdict, "verdict");
        answers = List.copyOf(answers);
    }

    static UnitVerdict of(AdministrativeUnit unit, List<StandardAnswer> answers) {
        List<StandardAnswer> ofSize =
                answers.stream().filter(UnitVerdict::isOfSize).toList();
        return new UnitVerdict(
                unit, worst(ofSize.stream().map(StandardAnswer::verdict).toList()), ofSize);
    }

    /** The verdict on a unit that is to be formed; the answers are those for the least that it can have. */
    static UnitVerdict ofPlanned(AdministrativeUnit unit, List<PlannedAnswer> answers) {
        List<PlannedAnswer> ofSize =
                answers.stream().filter(answer -> isOfSize(answer.low())).toList();
        return new UnitVerdict(
                unit,
                worst(ofSize.stream().map(PlannedAnswer::verdict).toList()),
                ofSize.stream().map(PlannedAnswer::low).toList());
    }

    private static boolean isOfSize(StandardAnswer answer) {
        return answer.criterion() == Criterion.POPULATION || answer.criterion() == Criterion.AREA;
    }

    private static StandardVerdict worst(List<StandardVerdict> verdicts) {
        return WORST_FIRST.stream().filter(verdicts::contains).findFirst().orElse(StandardVerdict.MET);
    }
}
