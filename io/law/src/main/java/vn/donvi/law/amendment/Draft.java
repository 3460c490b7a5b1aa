package vn.donvi.law.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.law.resolution.UnitName;

/** What a provision does, while its names are being resolved. */
final class Draft {
    /** What happens to the units that a provision names. */
    enum Effect {
        /** The target is formed of the mentions. */
        FORMED,
        /** The first mention is the target, and gains the others. */
        ENLARGED,
        /** The only mention gets the name and type of the target. */
        RENAMED,
        /** The only mention stays as it is, apart from what is above it. */
        UNCHANGED,
        /** The first mention is a unit of a higher level, and the others come under it. */
        MOVED
    }

    private final Effect effect;
    private final Clause clause;
    private final UnitName target;
    private final StatedFigures figures;
    private final UnitName seat;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean faulty;

    Draft(Effect effect, Clause clause, UnitName target, StatedFigures figures, UnitName seat) {
        this.effect = effect;
        this.clause = clause;
        this.target = target;
        this.figures = figures;
        this.seat = seat;
    }

    Draft(Effect effect, Clause clause, UnitName target) {
        this(effect, clause, target, StatedFigures.NONE, UnitName.NONE);
    }

    Effect effect() {
        return effect;
    }

    Clause clause() {
        return clause;
    }

    UnitName target() {
        return target;
    }

    StatedFigures figures() {
        return figures;
    }

    UnitName seat() {
        return seat;
    }

    List<Mention> mentions() {
        return mentions;
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    /** The unit that goes on as the target: the enlarged, renamed or unchanged one. */
    Optional<Mention> continued() {
        return effect == Effect.FORMED || mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(0));
    }

    /** Adds to the note of the change, once. */
    void note(String words) {
        if (!notes.contains(words)) {
            notes.add(words);
        }
    }

    String note() {
        return String.join("; ", notes);
    }

    /** Marks a provision that cannot be carried out as it is written. */
    void fault() {
        faulty = true;
    }

    boolean isFaulty() {
        return faulty;
    }

    /** Whether both provisions mention a unit, or may mention it. */
    boolean sharesUnit(Draft other) {
        for (Mention mine : mentions) {
            for (Mention theirs : other.mentions) {
                if (mine.candidates().stream()
                        .anyMatch(unit -> theirs.candidates().contains(unit))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Leaves out what cannot be carried out without a draft that is left out. */
    static void spreadFaults(List<Draft> drafts, Complaints complaints) {
        boolean found = true;
        while (found) {
            found = false;
            for (Draft draft : drafts) {
                for (Draft faulty : drafts) {
                    if (!draft.isFaulty() && faulty.isFaulty() && draft.sharesUnit(faulty)) {
                        complaints.add(
                                draft,
                                "nothing is done about " + draft.target + ", since it divides a unit with "
                                        + faulty.clause.ref() + ", which is not clear");
                        found = true;
                    }
                }
            }
        }
    }

    @Override
    public String toString() {
        return Objects.toString(clause.ref()) + ": " + target;
    }
}
