package vn.donvi.law.amendment;

import java.util.ArrayList;
import java.util.List;
import vn.donvi.change.Extent;
import vn.donvi.law.amendment.Draft.Effect;
import vn.donvi.law.resolution.Abolition;
import vn.donvi.law.resolution.Arrangement;
import vn.donvi.law.resolution.Arrangement.Outcome;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Renaming;
import vn.donvi.law.resolution.Source;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.law.resolution.Unchanged;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** Makes drafts of the provisions of an act, with the units that each name can mean. */
final class Drafting {
    private final UnitPool pool;
    private final Complaints complaints;
    private final List<Draft> drafts = new ArrayList<>();

    private Drafting(UnitPool pool, Complaints complaints) {
        this.pool = pool;
        this.complaints = complaints;
    }

    /** The drafts in the order of the provisions; sizes and totals have none. */
    static List<Draft> of(List<Provision> provisions, UnitPool pool, Complaints complaints) {
        Drafting drafting = new Drafting(pool, complaints);
        for (Provision provision : provisions) {
            if (provision instanceof Arrangement arrangement) {
                drafting.arrange(arrangement);
            } else if (provision instanceof Renaming renaming) {
                Draft draft = new Draft(Effect.RENAMED, renaming.clause(), renaming.to());
                draft.add(UnitMention.whole(
                        renaming.clause(), renaming.from(), drafting.candidates(renaming.clause(), renaming.from())));
                drafting.drafts.add(draft);
            } else if (provision instanceof Abolition abolition) {
                drafting.abolish(abolition, provisions);
            } else if (provision instanceof Unchanged unchanged) {
                for (UnitName unit : unchanged.units()) {
                    Draft draft = new Draft(Effect.UNCHANGED, unchanged.clause(), unit);
                    draft.add(
                            UnitMention.whole(unchanged.clause(), unit, drafting.candidates(unchanged.clause(), unit)));
                    drafting.drafts.add(draft);
                }
            }
        }
        return drafting.drafts;
    }

    /** Reports the units that end and go nowhere: that the text abolishes them says not what takes them over. */
    private void abolish(Abolition abolition, List<Provision> provisions) {
        for (UnitName unit : abolition.units()) {
            boolean goes = provisions.stream()
                    .anyMatch(provision -> provision instanceof Arrangement arrangement
                            && arrangement.sources().stream()
                                    .anyMatch(source -> source.unit().term().equals(unit.term())
                                            && source.unit().name().equals(unit.name())));
            if (!goes) {
                complaints.add(abolition.clause(), "the text does not say what takes over " + unit);
            }
        }
    }

    /** The units that a name of a clause can mean, by the bracket after it or, without one, by the heading. */
    private List<AdministrativeUnit> candidates(Clause clause, UnitName name) {
        return pool.candidates(name, name.within().isEmpty() ? clause.within() : name.within());
    }

    private void arrange(Arrangement arrangement) {
        Clause clause = arrangement.clause();
        UnitName target = arrangement.target();
        Effect effect = effect(arrangement);
        Draft draft = new Draft(effect, clause, target, arrangement.result(), arrangement.seat());
        drafts.add(draft);
        if (!target.isNamed() || arrangement.sources().isEmpty()) {
            complaints.add(
                    draft,
                    target.isNamed() ? "the text does not say what goes into " + target : "the text names no result");
            return;
        }
        if (effect != Effect.FORMED) {
            draft.add(UnitMention.whole(clause, target, candidates(clause, target)));
        }
        for (Source source : arrangement.sources()) {
            if (source.unit().isTerritory()) {
                draft.note("also takes " + source.unit());
            } else {
                mentions(arrangement, source, draft).forEach(draft::add);
            }
        }
        if (draft.mentions().isEmpty()) {
            complaints.add(draft, target + " is made of no unit that is known");
        }
    }

    private static Effect effect(Arrangement arrangement) {
        if (arrangement.outcome() == Outcome.FORMED) {
            return Effect.FORMED;
        }
        boolean higher = arrangement.sources().stream()
                .noneMatch(source -> source.unit().isTerritory() || !isAbove(arrangement.target(), source.unit()));
        return higher ? Effect.MOVED : Effect.ENLARGED;
    }

    /** Whether all types that a name can have are of higher levels than those of another. */
    private static boolean isAbove(UnitName name, UnitName other) {
        for (UnitType type : name.types()) {
            for (UnitType below : other.types()) {
                if (!type.level().isAbove(below.level())) {
                    return false;
                }
            }
        }
        return !name.types().isEmpty() && !other.types().isEmpty();
    }

    /** The mentions of a source. A district with communes that goes into communes is replaced by all of them. */
    private List<UnitMention> mentions(Arrangement arrangement, Source source, Draft draft) {
        Clause clause = arrangement.clause();
        List<AdministrativeUnit> candidates = candidates(clause, source.unit());
        boolean intoCommune = arrangement.target().types().stream().allMatch(type -> type.level() == UnitLevel.COMMUNE);
        if (intoCommune
                && candidates.size() == 1
                && candidates.get(0).level() == UnitLevel.DISTRICT
                && draft.effect() != Effect.MOVED) {
            List<AdministrativeUnit> communes = pool.within(candidates.get(0), UnitLevel.COMMUNE);
            if (!communes.isEmpty()) {
                return communes.stream()
                        .map(commune -> mention(clause, source, List.of(commune), StatedFigures.NONE))
                        .toList();
            }
        }
        boolean alone = arrangement.sources().stream()
                        .filter(other -> other.phrase() == source.phrase())
                        .count()
                == 1;
        return List.of(mention(clause, source, candidates, alone ? source.figures() : StatedFigures.NONE));
    }

    private static UnitMention mention(
            Clause clause, Source source, List<AdministrativeUnit> candidates, StatedFigures figures) {
        Extent area = source.area();
        Extent population = source.population();
        return new UnitMention(clause, source.unit(), source.phrase(), area, population, figures, candidates);
    }
}
