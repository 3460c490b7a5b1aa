package vn.donvi.address;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.hypothesis.AdmissibleHypothesis;
import vn.donvi.address.hypothesis.ParseHypothesis;
import vn.donvi.address.lexicon.AddressVocabulary;
import vn.donvi.address.lexicon.Lexicon;
import vn.donvi.address.lexicon.Places;
import vn.donvi.address.mention.Mentions;
import vn.donvi.address.mention.Request;
import vn.donvi.address.mention.TextRepair;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/** Converts interpreted addresses to the units of the target date. */
final class Addresses {
    private final Lexicon lexicon;
    private final Places places;
    private final DestinationIndex outcomes;
    /**
     * The destination of each place, for addresses that do not say which of its versions is meant; filled like
     * {@link DestinationIndex}.
     */
    private final @Nullable Destination[] ofPlaces;

    private final RecentEndings endings;

    Addresses(Lexicon lexicon, DestinationIndex outcomes) {
        this.lexicon = lexicon;
        this.places = lexicon.places();
        this.outcomes = outcomes;
        this.ofPlaces = new Destination[places.size()];
        this.endings = new RecentEndings(lexicon);
    }

    /** Converts a text of unknown date. */
    Conversion convert(String text) {
        Conversion known = endings.find(text);
        return known != null ? known : convert(Request.of(text), true);
    }

    Conversion convert(Request request) {
        return convert(request, false);
    }

    private Conversion convert(Request request, boolean isToKeep) {
        if (!request.text().isPlain() && TextRepair.isUnreadable(request.text().text())) {
            return new Conversion.NotFound(
                    List.of(),
                    List.of(),
                    request.text().text().strip(),
                    ConversionReason.UNREADABLE,
                    "the text looks like UTF-8 read in another encoding, and letters are lost");
        }
        AddressInterpretation understood = new AddressInterpretation(request, lexicon);
        List<AdmissibleHypothesis> allowed = understood.allowed();
        if (allowed.isEmpty()) {
            boolean hasSimilar = !understood.similar().isEmpty();
            return new Conversion.NotFound(
                    suggestions(understood),
                    List.of(),
                    understood.rest(),
                    hasSimilar ? ConversionReason.MISSPELT : ConversionReason.NOTHING_RECOGNIZED,
                    Notes.nothing(understood));
        }
        boolean isMisspelt =
                understood.doubt().isNone() && !understood.similar().isEmpty();
        if (!doubt(understood).isNone() || isMisspelt) {
            return doubtful(understood);
        }
        Conversion conversion = allowed.size() > 1 ? ofSeveral(request, understood) : ofOne(understood);
        if (isToKeep && understood.doubt().isNone()) {
            keep(request, understood, conversion);
        }
        return conversion;
    }

    private Conversion ofOne(AddressInterpretation understood) {
        ParseHypothesis fit = understood.best();
        int[] versions = understood.versionNumbers(fit);
        return certain(understood, outcome(fit, versions), understood.units(fit, versions));
    }

    private void keep(Request request, AddressInterpretation understood, Conversion conversion) {
        ParseHypothesis fit = understood.best();
        if (places.level(fit.place()) == AddressVocabulary.COMMUNE_LEVEL) {
            endings.keep(request.text(), understood.mentions(), fit, conversion);
        }
    }

    /**
     * Returns the doubt about an address. A second name of the commune is no doubt if it is the name that the law gave
     * it, or its earlier name.
     */
    private Doubt doubt(AddressInterpretation understood) {
        Doubt doubt = understood.doubt();
        long explained = 0;
        while (doubt.mention() >= 0 && isSuccessor(understood, doubt.mention())) {
            explained |= understood.mentions().parts(doubt.mention());
            doubt = understood.doubt(explained);
        }
        return doubt;
    }

    /** Whether a mention of a commune names the one unit that the whole population of the best hypothesis is in. */
    private boolean isSuccessor(AddressInterpretation understood, int mention) {
        Mentions mentions = understood.mentions();
        ParseHypothesis best = understood.best();
        Candidate only = outcome(understood, best).only();
        return only != null
                && (mentions.isAside(mention) || mentions.age(best.mention()) == AddressVocabulary.OLD)
                && mentions.levels(mention) == AddressVocabulary.COMMUNE_LEVEL
                && mentions.isOf(mention, only.unit());
    }

    /** Converts an address without doubt; the note says if the written accents or types are not those of the names. */
    private static Conversion certain(
            AddressInterpretation understood, Destination outcome, List<AdministrativeUnit> units) {
        AdmissibleHypothesis allowed = understood.allowed().get(0);
        Candidate only = outcome.only();
        boolean isSame =
                allowed.accents() == AdmissibleHypothesis.SAME && allowed.upperAccents() == AdmissibleHypothesis.SAME;
        if (only == null || isSame) {
            return Results.of(outcome, units, understood.rest());
        }
        // The type of the commune cannot differ here: that makes the address doubtful.
        boolean isOfOtherType = allowed.accents() == AdmissibleHypothesis.SAME
                && allowed.upperAccents() == AdmissibleHypothesis.OTHER_TYPE;
        return new Conversion.Exact(
                only,
                units,
                understood.rest(),
                isOfOtherType ? ConversionReason.TYPE_DIFFERS : ConversionReason.ACCENTS_DIFFER,
                (isOfOtherType
                                ? "the district or province is of another type than is written; "
                                : "no unit there bears the name with the accents that are written; ")
                        + outcome.note());
    }

    private Conversion ofSeveral(Request request, AddressInterpretation understood) {
        if (request.prefersCurrent()) {
            for (AdmissibleHypothesis allowed : understood.allowed()) {
                Candidate current = current(allowed);
                if (current != null && !request.isDated()) {
                    return new Conversion.Exact(
                            current,
                            understood.units(allowed.fit()),
                            understood.rest(),
                            ConversionReason.CURRENT_PREFERRED,
                            current.unit() + " is in force on " + outcomes.date()
                                    + " and was preferred to others of its name: "
                                    + Notes.names(named(understood)));
                }
            }
        }
        List<HypothesisUnit> byDate = new ArrayList<>(understood.allowed().size());
        for (AdmissibleHypothesis allowed : understood.allowed()) {
            int[] versions = understood.versionNumbers(allowed.fit());
            byDate.add(
                    new HypothesisUnit(understood.smallest(allowed.fit(), versions), outcome(allowed.fit(), versions)));
        }
        byDate.sort(HypothesisUnit.BY_DATE);
        List<Destination> all = new ArrayList<>(byDate.size());
        List<AdministrativeUnit> named = new ArrayList<>(byDate.size());
        for (int i = 0; i < byDate.size(); i++) {
            all.add(byDate.get(i).outcome());
            named.add(byDate.get(byDate.size() - 1 - i).unit());
        }
        Destination outcome = Destination.anyOf(
                all,
                false,
                ConversionReason.NAMESAKES,
                () -> all.size() + " units bear the name: " + Notes.names(named) + openParts(all));
        boolean areAlike = outcome.reason() != ConversionReason.NAMESAKES;
        if (areAlike || isOneDistrict(named)) {
            return certain(understood, outcome, List.copyOf(named));
        }
        return new Conversion.Ambiguous(
                outcome.candidates(), List.copyOf(named), understood.rest(), outcome.reason(), outcome.note());
    }

    /** Lists the open parts of several units, because of which a single candidate is not certain. */
    private static String openParts(List<Destination> all) {
        StringBuilder open = new StringBuilder();
        for (Destination outcome : all) {
            if (outcome.reason() == ConversionReason.PART_UNKNOWN
                    || outcome.reason() == ConversionReason.SUCCESSOR_UNKNOWN) {
                open.append("; ").append(outcome.note());
            }
        }
        return open.toString();
    }

    private List<AdministrativeUnit> named(AddressInterpretation understood) {
        List<AdministrativeUnit> named = new ArrayList<>();
        understood
                .allowed()
                .forEach(allowed -> named.add(understood.units(allowed.fit()).get(0)));
        return named;
    }

    /**
     * Returns the unit that a hypothesis names if it is in force and lies in the province that is written; null if a
     * district is written.
     */
    private @Nullable Candidate current(AdmissibleHypothesis allowed) {
        ParseHypothesis fit = allowed.fit();
        boolean isForm = places.level(fit.place()) == AddressVocabulary.COMMUNE_LEVEL
                && fit.district() < 0
                && fit.province() >= 0
                && places.relationTo(fit.place(), fit.province()) == Places.THEN;
        for (int version : isForm ? places.versions(fit.place()) : new int[0]) {
            Candidate only = outcomes.of(version).only();
            if (only != null
                    && only.unit().equals(places.unit(version))
                    && only.province()
                            .code()
                            .equals(places.latest(fit.province()).code())
                    && only.province()
                            .name()
                            .equals(places.latest(fit.province()).name())) {
                return only;
            }
        }
        return null;
    }

    /** Whether the units are versions of one district or province, whose name was spelt in several ways. */
    private boolean isOneDistrict(List<AdministrativeUnit> named) {
        AdministrativeUnit first = named.get(0);
        return first.level() != UnitLevel.COMMUNE
                && named.stream().allMatch(unit -> unit.code().equals(first.code()) && unit.level() == first.level());
    }

    /**
     * Lists the possible units of an address that contradicts itself or has a name that is only similar to a known one.
     */
    private Conversion doubtful(AddressInterpretation understood) {
        ParseHypothesis fit = understood.best();
        Doubt doubt = understood.doubt();
        List<AdministrativeUnit> units = understood.units(fit);
        Map<AdministrativeUnit, Candidate> candidates = new LinkedHashMap<>();
        suggestions(understood).forEach(candidate -> candidates.putIfAbsent(candidate.unit(), candidate));
        for (AdmissibleHypothesis allowed : understood.allowed()) {
            boolean isCommune = places.level(allowed.fit().place()) == AddressVocabulary.COMMUNE_LEVEL;
            boolean isContradicted = doubt.reason() == ConversionReason.CONTRADICTION
                    && places.level(allowed.fit().place()) == AddressVocabulary.DISTRICT_LEVEL;
            if (isCommune || isContradicted || doubt.reason() == ConversionReason.ENDED_BEFORE_BASELINE) {
                outcome(understood, allowed.fit())
                        .candidates()
                        .forEach(candidate -> candidates.putIfAbsent(candidate.unit(), candidate));
            }
        }
        if (understood.namesDistrictTwice()) {
            ofPlace(fit.district())
                    .candidates()
                    .forEach(candidate -> candidates.putIfAbsent(candidate.unit(), candidate));
        }
        for (ParseHypothesis rival : understood.rivals()) {
            outcome(understood, rival)
                    .candidates()
                    .forEach(candidate -> candidates.putIfAbsent(candidate.unit(), candidate));
        }
        if (candidates.isEmpty()) {
            Destination outcome = outcome(understood, fit);
            String note = doubt.isNone() ? outcome.note() : doubt.sentence() + "; " + outcome.note();
            return new Conversion.Partial(outcome.candidates(), units, understood.rest(), doubt.reason(), note);
        }
        if (doubt.isNone()) {
            return new Conversion.Ambiguous(
                    List.copyOf(candidates.values()),
                    units,
                    understood.rest(),
                    ConversionReason.MISSPELT,
                    "no commune of this name is known in " + units.get(0) + "; names like it are suggested");
        }
        return new Conversion.Ambiguous(
                List.copyOf(candidates.values()), units, understood.rest(), doubt.reason(), doubt.sentence());
    }

    private List<Candidate> suggestions(AddressInterpretation understood) {
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

    private Destination outcome(AddressInterpretation understood, ParseHypothesis fit) {
        return outcome(fit, understood.versionNumbers(fit));
    }

    private Destination outcome(ParseHypothesis fit, int[] versions) {
        return versions == places.versions(fit.place()) ? ofPlace(fit.place()) : anyOf(versions);
    }

    private Destination ofPlace(int place) {
        Destination known = ofPlaces[place];
        if (known == null) {
            known = anyOf(places.versions(place));
            ofPlaces[place] = known;
        }
        return known;
    }

    private Destination anyOf(int[] versions) {
        if (versions.length == 1) {
            return outcomes.of(versions[0]);
        }
        List<Destination> all = new ArrayList<>(versions.length);
        for (int version : versions) {
            all.add(outcomes.of(version));
        }
        AdministrativeUnit last = places.unit(versions[versions.length - 1]);
        return Destination.anyOf(
                all,
                true,
                ConversionReason.OTHER_BORDERS,
                () -> last + " had other borders before: an older address may lie elsewhere; "
                        + all.get(all.size() - 1).note());
    }
}
