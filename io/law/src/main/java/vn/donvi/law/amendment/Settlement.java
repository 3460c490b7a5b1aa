package vn.donvi.law.amendment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import vn.donvi.change.Extent;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.law.amendment.Draft.Effect;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Size;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * Settles how much of each unit goes where, with all clauses of an act together. "The rest" has all people if every
 * other part is only land. A text that gives figures without saying how much of the unit they are means a part, unless
 * they are as much as the unit is known to have.
 */
final class Settlement {
    /** A part has less than this share of the area or population that is known of the unit. */
    private static final double PART = 0.95;

    private final Gazetteer gazetteer;
    private final List<Draft> drafts;
    private final List<Provision> provisions;
    private final UnitPool pool;
    private final Complaints complaints;

    private Settlement(
            Gazetteer gazetteer,
            List<Draft> drafts,
            List<Provision> provisions,
            UnitPool pool,
            Complaints complaints) {
        this.gazetteer = gazetteer;
        this.drafts = drafts;
        this.provisions = provisions;
        this.pool = pool;
        this.complaints = complaints;
    }

    /** Settles the extents of the mentions. Drafts that share a unit with a faulty one are faulty too. */
    static void settle(
            Gazetteer gazetteer,
            List<Draft> drafts,
            List<Provision> provisions,
            UnitPool pool,
            Complaints complaints) {
        new Settlement(gazetteer, drafts, provisions, pool, complaints).settle();
    }

    private void settle() {
        Map<UnitId, List<Taken>> byUnit = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            for (Mention mention : draft.mentions()) {
                if (mention.isResolved()) {
                    boolean aboveOthers = draft.effect() == Effect.MOVED && mention == draft.mentions().get(0);
                    if (!aboveOthers) {
                        byUnit.computeIfAbsent(mention.unit().id(), id -> new ArrayList<>())
                                .add(new Taken(draft, mention));
                    }
                } else {
                    complaints.add(draft, unresolved(mention));
                }
            }
        }
        byUnit.values().forEach(this::settle);
        Draft.spreadFaults(drafts, complaints);
    }

    private void settle(List<Taken> taken) {
        for (Taken one : taken) {
            one.mention().extents(known(one, taken, true), known(one, taken, false));
        }
        for (Taken one : taken) {
            keepRest(one, taken);
        }
        for (Taken one : taken) {
            boolean land = others(one, taken).stream().allMatch(other -> other.population() == Extent.NONE);
            boolean all = others(one, taken).stream().anyMatch(other -> other.population() == Extent.ALL);
            if (one.mention().population() == Extent.REST && (land || all)) {
                one.mention().extents(one.mention().area(), land ? Extent.ALL : Extent.NONE);
            }
        }
        check(taken, Mention::area, "area");
        check(taken, Mention::population, "population");
    }

    private static List<Mention> others(Taken one, List<Taken> taken) {
        return taken.stream()
                .filter(other -> other.mention() != one.mention())
                .map(Taken::mention)
                .toList();
    }

    /** The extent of a mention; for one that the text leaves open, what it must mean. */
    private Extent known(Taken one, List<Taken> taken, boolean ofArea) {
        Mention mention = one.mention();
        Extent stated = ofArea ? mention.area() : mention.population();
        if (stated != Extent.UNKNOWN) {
            return stated;
        }
        StatedFigures figures = mention.figures();
        boolean silent = figures.equals(StatedFigures.NONE);
        if (silent && taken.size() == 1) {
            one.draft().note("the text does not say how much of " + mention.name() + ", which means all of it");
            return Extent.ALL;
        }
        return !silent && (staysElsewhere(one, taken) || isLessThanKnown(mention)) ? Extent.PART : Extent.UNKNOWN;
    }

    /** Whether the act says that the unit goes on: with the size of its rest, or as the target of another clause. */
    private boolean staysElsewhere(Taken one, List<Taken> taken) {
        AdministrativeUnit unit = one.mention().unit();
        boolean enlarged = taken.stream()
                .anyMatch(other -> other != one
                        && other.draft().continued().filter(other.mention()::equals).isPresent());
        return enlarged
                || provisions.stream()
                        .filter(Size.class::isInstance)
                        .map(Size.class::cast)
                        .anyMatch(size -> pool.candidates(size.unit(), size.unit().within())
                                .equals(List.of(unit)));
    }

    private boolean isLessThanKnown(Mention mention) {
        OptionalDouble area = latest(mention.unit(), false);
        OptionalDouble people = latest(mention.unit(), true);
        StatedFigures figures = mention.figures();
        boolean lessLand = figures.areaKm2().isPresent()
                && area.isPresent()
                && figures.areaKm2().getAsDouble() < area.getAsDouble() * PART;
        boolean fewerPeople = figures.persons().isPresent()
                && people.isPresent()
                && figures.persons().getAsLong() < people.getAsDouble() * PART;
        boolean contradicts = area.isPresent()
                && people.isPresent()
                && figures.areaKm2().isPresent()
                && figures.persons().isPresent()
                && lessLand != fewerPeople;
        return (lessLand || fewerPeople) && !contradicts;
    }

    /** The latest figure known of a unit; of several populations of one day the smallest. */
    private OptionalDouble latest(AdministrativeUnit unit, boolean people) {
        Measurement latest = null;
        for (Measurement each : gazetteer.measurements(unit)) {
            if (each.measure().isPopulation() == people
                    && (people || each.measure() == Measure.AREA)
                    && (latest == null
                            || each.asOf().isAfter(latest.asOf())
                            || (each.asOf().equals(latest.asOf()) && each.value() < latest.value()))) {
                latest = each;
            }
        }
        return latest == null ? OptionalDouble.empty() : OptionalDouble.of(latest.value());
    }

    /** A unit that a clause enlarges, and from which other clauses take parts, keeps the rest. */
    private static void keepRest(Taken one, List<Taken> taken) {
        boolean continues =
                one.draft().continued().filter(one.mention()::equals).isPresent();
        if (!continues || taken.size() == 1) {
            return;
        }
        one.mention()
                .extents(
                        rest(others(one, taken).stream().map(Mention::area).toList(), one.mention().area()),
                        rest(
                                others(one, taken).stream()
                                        .map(Mention::population)
                                        .toList(),
                                one.mention().population()));
    }

    private static Extent rest(List<Extent> given, Extent otherwise) {
        if (given.contains(Extent.ALL) || given.contains(Extent.REST)) {
            return otherwise;
        }
        if (given.contains(Extent.UNKNOWN)) {
            return Extent.UNKNOWN;
        }
        return given.contains(Extent.PART) ? Extent.REST : otherwise;
    }

    private void check(List<Taken> taken, Function<Mention, Extent> extent, String of) {
        List<Extent> extents =
                taken.stream().map(one -> extent.apply(one.mention())).toList();
        long all = extents.stream().filter(each -> each == Extent.ALL).count();
        long rest = extents.stream().filter(each -> each == Extent.REST).count();
        long part = extents.stream().filter(each -> each == Extent.PART).count();
        Draft draft = taken.get(taken.size() - 1).draft();
        if (extents.contains(Extent.UNKNOWN)) {
            complaints.add(
                    draft,
                    "the text does not say how much of the " + of + " of "
                            + taken.get(0).mention().unit() + " it takes");
        } else if (all > 1 || (all == 1 && rest + part > 0) || rest > 1 || (rest == 1 && part == 0)) {
            complaints.add(
                    draft,
                    "the " + of + " of " + taken.get(0).mention().unit() + " goes as " + extents + " by "
                            + taken.stream().map(Taken::mention).toList());
        }
    }

    private String unresolved(Mention mention) {
        List<AdministrativeUnit> candidates = mention.candidates();
        if (candidates.isEmpty()) {
            return mention.name() + " is not known the day before";
        }
        return mention.name() + " is one of "
                + candidates.stream().map(this::described).toList();
    }

    private String described(AdministrativeUnit unit) {
        return unit
                + pool.parent(unit).map(above -> " in " + above.fullName()).orElse("");
    }

    /** A mention with its draft. */
    private record Taken(Draft draft, Mention mention) {}
}
