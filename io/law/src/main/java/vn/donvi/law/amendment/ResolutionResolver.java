package vn.donvi.law.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.amendment.Amendment;
import vn.donvi.amendment.AmendmentAssembly;
import vn.donvi.amendment.FormedUnit;
import vn.donvi.amendment.Obstacle;
import vn.donvi.change.Document;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.law.resolution.Size;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.measure.Measurement;
import vn.donvi.problem.WithProblems;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

/**
 * Resolves a resolution on a gazetteer: finds the units that its clauses name among those in force the day before, and
 * makes the changes that it orders.
 *
 * <p>A name means a unit of its type in the province of the act, within the bracket after the name or the heading above
 * the clause. Of several the clauses together choose: a unit is taken whole once, and the units of a clause lie
 * together. A name that stays open, a unit that is taken twice, a rest that nobody gets, or a count that differs from
 * the declared one is a problem. A clause with a problem changes nothing, nor does one that divides a unit with it.
 *
 * <p>An act of the past is resolved too, if no other change of its units came between: units that began on its day have
 * the codes and the ends that the gazetteer knows, and a change of the day takes the place of the known one.
 *
 * <pre>{@code
 * Resolution resolution = ResolutionReader.read(Path.of("401_NQ-UBTVQH16.md")).orThrow();
 * WithProblems<Amendment> resolved = ResolutionResolver.over(vn).resolve(resolution, LocalDate.of(2026, 12, 1));
 * Gazetteer tomorrow = resolved.orThrow().appliedTo(vn);
 * }</pre>
 *
 * <p>Immutable, thread-safe if its codes are. Cost: proportional to the units of the province and the names of the act.
 */
public final class ResolutionResolver {
    private final Gazetteer gazetteer;
    private final FormedCodes codes;

    private ResolutionResolver(Gazetteer gazetteer, FormedCodes codes) {
        this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
        this.codes = Objects.requireNonNull(codes, "codes");
    }

    /** A resolver that knows no codes of formed units. */
    public static ResolutionResolver over(Gazetteer gazetteer) {
        return new ResolutionResolver(gazetteer, FormedCodes.NONE);
    }

    /** The same resolver with codes of formed units, which go before those that follow from the act. */
    public ResolutionResolver withCodes(FormedCodes published) {
        return new ResolutionResolver(gazetteer, published);
    }

    /**
     * Resolves an act.
     *
     * @param date the first day of the new state: the day in force or, if the act has one, the day from which the new
     *     authorities work
     * @throws IllegalArgumentException if the day before is earlier than the gazetteer's baseline
     */
    public WithProblems<Amendment> resolve(Resolution resolution, LocalDate date) {
        Complaints complaints = new Complaints(resolution.number());
        Document document = resolution.document();
        KnownState known = new KnownState(gazetteer, date);
        UnitPool pool = UnitPool.of(gazetteer.on(date.minusDays(1)), provinces(resolution, known, date, complaints));
        List<Formation> formations = formations(resolution, pool, known, Optional.empty(), complaints);
        Amendment amendment = assembled(formations, document, date, complaints);
        Amendment measured = new Amendment(
                document, date, amendment.units(), amendment.changes(), withSizes(resolution, amendment, complaints));
        AmendmentChecks.check(resolution, measured, gazetteer, pool, complaints);
        return new WithProblems<>(measured, complaints.problems());
    }

    /** The amendment of the units that do not stay as they are. */
    private Amendment assembled(List<Formation> formations, Document document, LocalDate date, Complaints complaints) {
        Map<FormedUnit, Clause> clauses = new LinkedHashMap<>();
        for (Formation formation : formations) {
            if (!formation.isUnchanged()) {
                clauses.put(formation.formed(document.number(), date), formation.clause());
            }
        }
        AmendmentAssembly assembly = AmendmentAssembly.of(List.copyOf(clauses.keySet()), gazetteer, document, date);
        for (Obstacle obstacle : assembly.obstacles()) {
            obstacle.formed()
                    .map(clauses::get)
                    .ifPresentOrElse(
                            clause -> complaints.add(clause, obstacle.message()),
                            () -> complaints.add(obstacle.message()));
        }
        return assembly.amendment();
    }

    /**
     * Resolves an act whose province is made of others by an act of the same day, and gives what its clauses form
     * without the changes, for who makes these with the other act together.
     *
     * @param province the province above all units that the act forms
     * @param provinces the provinces of the day before that it is made of
     */
    public WithProblems<List<Formation>> formations(
            Resolution resolution, LocalDate date, UnitCode province, Collection<UnitCode> provinces) {
        Complaints complaints = new Complaints(resolution.number());
        UnitPool pool = UnitPool.of(gazetteer.on(date.minusDays(1)), provinces);
        return new WithProblems<>(
                formations(resolution, pool, new KnownState(gazetteer, date), Optional.of(province), complaints),
                complaints.problems());
    }

    private List<Formation> formations(
            Resolution resolution,
            UnitPool pool,
            KnownState known,
            Optional<UnitCode> province,
            Complaints complaints) {
        List<Draft> drafts = Drafting.of(resolution.provisions(), pool, complaints);
        List<UnitMention> mentions = new ArrayList<>();
        drafts.forEach(draft -> mentions.addAll(draft.mentions()));
        MentionResolver.resolve(mentions);
        Settlement.settle(gazetteer, drafts, resolution.provisions(), pool, complaints);
        return Forming.of(drafts, resolution.number(), pool, codes, known, province, complaints);
    }

    /** The provinces that the act is about; none, for all, if it names none. */
    private static List<UnitCode> provinces(
            Resolution resolution, KnownState known, LocalDate date, Complaints complaints) {
        UnitName name = resolution.province();
        if (!name.isNamed()) {
            return List.of();
        }
        List<UnitCode> found = known.provinces(name);
        if (found.isEmpty()) {
            complaints.add(
                    name + " is not known on " + date.minusDays(1) + ", so the units of all provinces are meant");
        }
        return found;
    }

    /** The measurements of an amendment with the sizes that the act states apart. */
    private static List<Measurement> withSizes(Resolution resolution, Amendment amendment, Complaints complaints) {
        List<Measurement> all = new ArrayList<>(amendment.measurements());
        for (Size size : resolution.provisions(Size.class)) {
            List<AdministrativeUnit> after = amendment.units().stream()
                    .filter(unit -> unit.id().since().equals(amendment.date())
                            && size.unit().types().contains(unit.type())
                            && WrittenName.isName(size.unit().name(), unit))
                    .toList();
            if (after.size() != 1) {
                complaints.add(
                        size.clause(),
                        "the size of " + size.unit() + " is stated, which "
                                + (after.isEmpty() ? "no clause changes" : "is one of " + after));
                continue;
            }
            all.addAll(ActFigures.of(after.get(0).id(), size.figures(), amendment.date(), resolution.number()));
        }
        return all;
    }
}
