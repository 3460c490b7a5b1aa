package vn.donvi.standard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The answer to one criterion of a rule for one unit: the figure, what is asked, the percentage, and whether it is enough.
 *
 * @param rule the short name of the rule
 * @param requirement what is asked
 * @param figure the figure; empty if there is none
 * @param verdict whether it is enough
 * @param reason why there is no answer, or by what it is not certain; empty for a plain MET or NOT_MET
 */
public record StandardAnswer(
        String rule, Requirement requirement, Optional<StandardFigure> figure, StandardVerdict verdict, String reason) {
    public StandardAnswer {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
    }

    /** The criterion. */
    public Criterion criterion() {
        return requirement.criterion();
    }

    /** The figure as a percentage of the lowest minimum; empty if there is no figure or no minimum. */
    public Optional<Percentage> percentOfLow() {
        return requirement
                .low()
                .filter(minimum -> minimum.signum() > 0)
                .flatMap(minimum -> figure.map(found -> Percentage.of(found.value(), minimum)));
    }

    /** The figure as a percentage of the highest minimum; empty if there is no figure or no minimum. */
    public Optional<Percentage> percentOfHigh() {
        return requirement
                .high()
                .filter(minimum -> minimum.signum() > 0)
                .flatMap(minimum -> figure.map(found -> Percentage.of(found.value(), minimum)));
    }

    /** The unknown traits by which the answer depends, in the order of {@link Trait}; unmodifiable. */
    public List<Trait> decidingTraits() {
        return verdict == StandardVerdict.DEPENDS
                ? requirement.decidingTraits(figure.orElseThrow().value())
                : List.of();
    }

    /**
     * The special factors that are taken, or may be by traits that are not known; none if the figure is enough without
     * any. Unmodifiable.
     */
    public List<SpecialFactor> factors() {
        return isMetWithoutFactors() ? List.of() : requirement.factors();
    }

    /** The numbers of the documents of the standards and of the {@link #factors}, each once; unmodifiable. */
    public List<String> documents() {
        Set<String> documents = new LinkedHashSet<>();
        requirement.standards().forEach(standard -> documents.add(standard.document()));
        factors().forEach(factor -> documents.add(factor.document()));
        return List.copyOf(documents);
    }

    /**
     * Whether all that the answer rests on is confirmed. Factors that were not seen only lower a minimum, so that what is
     * met without them is met.
     */
    public boolean isConfirmed() {
        return !requirement.standards().isEmpty()
                && requirement.standards().stream().allMatch(Standard::isConfirmed)
                && factors().stream().allMatch(SpecialFactor::isConfirmed)
                && (verdict == StandardVerdict.MET || requirement.unseen().isEmpty());
    }

    /** What the data say about the standards and factors that the answer rests on, each note once; unmodifiable. */
    public List<String> notes() {
        Set<String> notes = new LinkedHashSet<>();
        requirement.standards().forEach(standard -> notes.add(standard.note()));
        factors().forEach(factor -> notes.add(factor.note()));
        if (verdict != StandardVerdict.MET) {
            requirement.unseen().forEach(factor -> notes.add(factor.note()));
        }
        notes.remove("");
        return List.copyOf(notes);
    }

    private boolean isMetWithoutFactors() {
        return figure.isPresent()
                && requirement
                        .highUnlowered()
                        .filter(minimum -> figure.get().value().compareTo(minimum) >= 0)
                        .isPresent();
    }
}
