package vn.donvi.address;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;

/** Converts what was understood of an address. */
final class Addresses {
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Places places;
    private final Outcomes outcomes;
    /** By place, for addresses that do not say which of its versions is meant; filled like {@link Outcomes}. */
    private final @Nullable Outcome[] ofPlaces;

    Addresses(Gazetteer gazetteer, Lexicon lexicon, Outcomes outcomes) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.places = lexicon.places();
        this.outcomes = outcomes;
        this.ofPlaces = new Outcome[places.size()];
    }

    Conversion convert(Request request) {
        Understanding understood = new Understanding(request, lexicon);
        List<Fit> fits = understood.best();
        if (fits.isEmpty()) {
            return new Conversion.NotFound(
                    suggestions(understood), List.of(), understood.rest(), Notes.nothing(understood));
        }
        if (fits.size() > 1) {
            return ofSeveral(understood);
        }
        Fit fit = fits.get(0);
        if (!understood.doubt().isEmpty() || !understood.similar().isEmpty()) {
            return doubtful(understood, fit);
        }
        int[] versions = understood.versionNumbers(fit);
        return Results.of(outcome(fit, versions), understood.units(fit, versions), understood.rest());
    }

    private Conversion ofSeveral(Understanding understood) {
        List<Fit> byDate = new ArrayList<>(understood.best());
        byDate.sort(
                Comparator.comparing(fit -> understood.units(fit).get(0).id().since()));
        List<Outcome> all = new ArrayList<>();
        List<AdministrativeUnit> named = new ArrayList<>();
        for (Fit fit : byDate) {
            all.add(outcome(understood, fit));
            named.add(understood.units(fit).get(0));
        }
        boolean isOneByOne = isOneByOne(named);
        Collections.reverse(named);
        Outcome outcome =
                Outcome.anyOf(all, isOneByOne, () -> all.size() + " units bear the name: " + Notes.names(named));
        if (understood.doubt().isEmpty() && (outcome.isExact() || isOneByOne)) {
            return Results.of(outcome, List.copyOf(named), understood.rest());
        }
        String note = understood.doubt().isEmpty() ? outcome.note() : understood.doubt();
        return new Conversion.Ambiguous(outcome.candidates(), List.copyOf(named), understood.rest(), note);
    }

    /** Whether units took the name over from one another: one after the other in one parent, with people in common. */
    private boolean isOneByOne(List<AdministrativeUnit> byDate) {
        for (int i = 1; i < byDate.size(); i++) {
            AdministrativeUnit before = byDate.get(i - 1);
            AdministrativeUnit after = byDate.get(i);
            if (before.validity().overlaps(after.validity())
                    || !before.name().equals(after.name())
                    || !(before.code().equals(after.code())
                            || gazetteer.lineage(before).descendants().contains(after))) {
                return false;
            }
        }
        return true;
    }

    /** What may be meant by an address that contradicts itself or has a name that is only like one known. */
    private Conversion doubtful(Understanding understood, Fit fit) {
        List<Candidate> candidates = new ArrayList<>(suggestions(understood));
        boolean isCommune = places.level(fit.place()) == Words.COMMUNE_LEVEL;
        if (isCommune) {
            candidates.addAll(outcome(understood, fit).candidates());
        }
        List<AdministrativeUnit> units = understood.units(fit);
        if (candidates.isEmpty()) {
            Outcome outcome = outcome(understood, fit);
            return new Conversion.Partial(
                    outcome.candidates(), units, understood.rest(), understood.doubt() + "; " + outcome.note());
        }
        String note = understood.doubt().isEmpty()
                ? "no commune of this name is known in " + units.get(0) + "; names like it are suggested"
                : understood.doubt();
        return new Conversion.Ambiguous(List.copyOf(candidates), units, understood.rest(), note);
    }

    private List<Candidate> suggestions(Understanding understood) {
        Set<AdministrativeUnit> met = new LinkedHashSet<>();
        List<Candidate> candidates = new ArrayList<>();
        for (int place : understood.similar()) {
            for (Candidate candidate : ofPlace(place).candidates()) {
                if (met.add(candidate.unit())) {
                    candidates.add(candidate);
                }
            }
        }
        return candidates;
    }

    private Outcome outcome(Understanding understood, Fit fit) {
        return outcome(fit, understood.versionNumbers(fit));
    }

    private Outcome outcome(Fit fit, int[] versions) {
        return versions == places.versions(fit.place()) ? ofPlace(fit.place()) : anyOf(versions);
    }

    private Outcome ofPlace(int place) {
        Outcome known = ofPlaces[place];
        if (known == null) {
            known = anyOf(places.versions(place));
            ofPlaces[place] = known;
        }
        return known;
    }

    private Outcome anyOf(int[] versions) {
        if (versions.length == 1) {
            return outcomes.of(versions[0]);
        }
        List<Outcome> all = new ArrayList<>(versions.length);
        for (int version : versions) {
            all.add(outcomes.of(version));
        }
        AdministrativeUnit last = places.unit(versions[versions.length - 1]);
        return Outcome.anyOf(
                all,
                true,
                () -> last + " had other borders before: an older address may lie elsewhere; "
                        + all.get(all.size() - 1).note());
    }
}
