package vn.donvi.workshop.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.donvi.change.Extent;
import vn.donvi.law.resolution.Arrangement;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.ClauseRef;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Renaming;
import vn.donvi.law.resolution.Size;
import vn.donvi.law.resolution.Source;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.law.resolution.Unchanged;
import vn.donvi.law.resolution.UnitName;

/**
 * A provision of an act on one unit. An arrangement of several units has a row for each, with the same number, target,
 * result and seat. Totals have a table of their own.
 *
 * @param provision the number of the provision in the act, counted from 1
 * @param line the line of the text on which its clause begins
 * @param heading the units of the heading above the clause
 * @param part what an arrangement takes of the unit; empty in other provisions
 */
record ProvisionFact(
        long provision,
        ClauseRef clause,
        long line,
        List<UnitName> heading,
        Effect effect,
        UnitName unit,
        Optional<Part> part,
        StatedFigures figures,
        UnitName target,
        StatedFigures result,
        UnitName seat) {
    /** What happens to the unit. */
    enum Effect {
        FORMED,
        ENLARGED,
        RENAMED,
        UNCHANGED,
        SIZE,
        REMAINING
    }

    /**
     * What an arrangement takes of a unit.
     *
     * @see Source
     */
    record Part(Extent area, Extent population, List<ClauseRef> after, String remark, long phrase, Source.Link link) {}

    /** The rows of a provision; none of totals. */
    static List<ProvisionFact> of(long number, Provision provision) {
        List<ProvisionFact> facts = new ArrayList<>();
        if (provision instanceof Arrangement arrangement) {
            for (Source source : arrangement.sources()) {
                facts.add(of(number, arrangement, Optional.of(source)));
            }
            if (facts.isEmpty()) {
                facts.add(of(number, arrangement, Optional.empty()));
            }
        } else if (provision instanceof Renaming renaming) {
            facts.add(plain(number, provision, Effect.RENAMED, renaming.from(), StatedFigures.NONE, renaming.to()));
        } else if (provision instanceof Unchanged unchanged) {
            for (UnitName unit : unchanged.units()) {
                facts.add(plain(number, provision, Effect.UNCHANGED, unit, StatedFigures.NONE, UnitName.NONE));
            }
        } else if (provision instanceof Size size) {
            Effect effect = size.remaining() ? Effect.REMAINING : Effect.SIZE;
            facts.add(plain(number, provision, effect, size.unit(), size.figures(), UnitName.NONE));
        }
        return facts;
    }

    /** The provision of its rows, without the words of its clause. */
    static Provision provision(List<ProvisionFact> facts) {
        ProvisionFact first = facts.get(0);
        Clause clause = new Clause(first.clause, "", Math.toIntExact(first.line), 0, first.heading);
        return switch (first.effect) {
            case FORMED, ENLARGED ->
                new Arrangement(
                        clause,
                        facts.stream().flatMap(fact -> fact.source().stream()).toList(),
                        first.target,
                        Arrangement.Outcome.valueOf(first.effect.name()),
                        first.result,
                        first.seat);
            case RENAMED -> new Renaming(clause, first.unit, first.target);
            case UNCHANGED ->
                new Unchanged(clause, facts.stream().map(ProvisionFact::unit).toList());
            case SIZE, REMAINING -> new Size(clause, first.unit, first.figures, first.effect == Effect.REMAINING);
        };
    }

    private Optional<Source> source() {
        return part.map(taken -> new Source(
                unit,
                taken.area,
                taken.population,
                figures,
                taken.after,
                taken.remark,
                Math.toIntExact(taken.phrase),
                taken.link));
    }

    private static ProvisionFact of(long number, Arrangement arrangement, Optional<Source> source) {
        return new ProvisionFact(
                number,
                arrangement.clause().ref(),
                arrangement.clause().line(),
                arrangement.clause().within(),
                Effect.valueOf(arrangement.outcome().name()),
                source.map(Source::unit).orElse(UnitName.NONE),
                source.map(taken -> new Part(
                        taken.area(), taken.population(), taken.after(), taken.remark(), taken.phrase(), taken.link())),
                source.map(Source::figures).orElse(StatedFigures.NONE),
                arrangement.target(),
                arrangement.result(),
                arrangement.seat());
    }

    /** A row of a provision that takes nothing of its unit. */
    private static ProvisionFact plain(
            long number, Provision provision, Effect effect, UnitName unit, StatedFigures figures, UnitName target) {
        Clause clause = provision.clause();
        return new ProvisionFact(
                number,
                clause.ref(),
                clause.line(),
                clause.within(),
                effect,
                unit,
                Optional.empty(),
                figures,
                target,
                StatedFigures.NONE,
                UnitName.NONE);
    }
}
