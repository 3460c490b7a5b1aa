package vn.donvi.plan.assessment;

import java.util.List;
import java.util.Objects;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.KnownSum;
import vn.donvi.standard.SettledRequirements;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.standard.UnitProfile;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A unit with the verdict on its size: of population and area together. Other criteria have no figures in a gazetteer.
 *
 * <p>The two are judged together for each way to settle the traits that are not known, since a unit is in the mountains for
 * both or for neither. So a unit can be too small for certain, although each criterion alone depends on traits.
 *
 * @param unit the unit
 * @param verdict MET or NOT_MET if that holds in each way; DEPENDS if it differs by way; UNKNOWN if it hangs on a figure
 *     that is not known, or on a part whose size is not
 * @param answers the answers to the two criteria; unmodifiable
 */
public record UnitVerdict(AdministrativeUnit unit, StandardVerdict verdict, List<StandardAnswer> answers) {
    public UnitVerdict {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(verdict, "verdict");
        answers = List.copyOf(answers);
    }

    static UnitVerdict of(
            AdministrativeUnit unit, UnitProfile profile, SettledRequirements settled, List<StandardAnswer> answers) {
        StandardVerdict verdict = settled.verdict(
                KnownSum.of(profile.figure(Criterion.POPULATION)), KnownSum.of(profile.figure(Criterion.AREA)));
        return new UnitVerdict(
                unit, verdict, answers.stream().filter(UnitVerdict::isOfSize).toList());
    }

    /** The verdict on a unit that is to be formed; the answers are those for the least that it can have. */
    static UnitVerdict ofPlanned(
            AdministrativeUnit unit,
            SettledRequirements settled,
            PlannedFigure population,
            PlannedFigure area,
            List<PlannedAnswer> answers) {
        return new UnitVerdict(
                unit,
                settled.verdict(population.known(), area.known()),
                answers.stream()
                        .map(PlannedAnswer::low)
                        .filter(UnitVerdict::isOfSize)
                        .toList());
    }

    private static boolean isOfSize(StandardAnswer answer) {
        return answer.criterion() == Criterion.POPULATION || answer.criterion() == Criterion.AREA;
    }
}
