package vn.donvi.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import vn.donvi.address.hypothesis.AdmissibleHypotheses;
import vn.donvi.address.hypothesis.AdmissibleHypothesis;
import vn.donvi.address.hypothesis.ParseHypothesis;
import vn.donvi.address.hypothesis.RemainingText;
import vn.donvi.address.hypothesis.Search;
import vn.donvi.address.hypothesis.Suggestions;
import vn.donvi.address.lexicon.AddressVocabulary;
import vn.donvi.address.lexicon.EndedProvince;
import vn.donvi.address.lexicon.Lexicon;
import vn.donvi.address.lexicon.Places;
import vn.donvi.address.mention.Mentions;
import vn.donvi.address.mention.Request;
import vn.donvi.address.name.FoldedText;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The interpretation of a request: the admissible hypotheses, the doubt about them, and the units similar to a misspelt
 * name.
 */
final class AddressInterpretation {
    private final Request request;
    private final Lexicon lexicon;
    private final Mentions mentions;
    private final Search search;
    private final List<AdmissibleHypothesis> allowed;
    private final Doubt doubt;
    private final List<Integer> similar;

    AddressInterpretation(Request request, Lexicon lexicon) {
        FoldedText text = request.text();
        this.request = request;
        this.lexicon = lexicon;
        this.mentions = new Mentions(text, lexicon);
        this.search = new Search(lexicon, mentions, request);
        this.allowed = ended(AdmissibleHypotheses.of(request, mentions, lexicon, search.near()));
        if (allowed.isEmpty()) {
            this.doubt = Doubt.NONE;
            this.similar = new Suggestions(text, mentions, lexicon).anywhere();
        } else {
            Doubt ended = search.isCut() ? cutDoubt() : endedDoubt();
            this.doubt = ended.isNone() ? doubt(0) : ended;
            ParseHypothesis best = best();
            boolean lacksCommune = lexicon.places().level(best.place()) != AddressVocabulary.COMMUNE_LEVEL;
            if (lacksCommune) {
                this.similar = new Suggestions(text, mentions, lexicon).below(best, !doubt.isNone());
            } else {
                this.similar = doubt.mention() < 0
                        ? List.of()
                        : new Suggestions(text, mentions, lexicon).named(doubt.mention(), best);
            }
        }
    }

    /** Drops the communes of the same name as a province that ended, if the province may be meant. */
    private List<AdmissibleHypothesis> ended(List<AdmissibleHypothesis> fits) {
        if (fits.size() < 2) {
            return fits;
        }
        List<AdmissibleHypothesis> provinces = new ArrayList<>();
        for (AdmissibleHypothesis one : fits) {
            boolean isProvince = lexicon.places().level(one.fit().place()) == AddressVocabulary.PROVINCE_LEVEL;
            if (isProvince && ended(one.fit().mention()).isPresent()) {
                provinces.add(one);
            }
        }
        return provinces.isEmpty() ? fits : provinces;
    }

    /**
     * Returns the doubt about a province that ended before the gazetteer begins: the history of its communes since then
     * is unknown.
     */
    private Doubt endedDoubt() {
        boolean isProvince = lexicon.places().level(best().place()) == AddressVocabulary.PROVINCE_LEVEL;
        int province = isProvince ? best().mention() : best().provinceMention();
        return province < 0 || lexicon.isOfficial(mentions.entry(province))
                ? Doubt.NONE
                : ended(province).map(this::endedDoubt).orElse(Doubt.NONE);
    }

    private Doubt endedDoubt(EndedProvince ended) {
        return Doubt.of(ConversionReason.ENDED_BEFORE_BASELINE, ended.sentence(lexicon.successors(ended)));
    }

    private static Doubt cutDoubt() {
        return Doubt.of(ConversionReason.TOO_LONG, "the text may name too many districts and provinces");
    }

    private Optional<EndedProvince> ended(int mention) {
        return lexicon.ended().find(request.text(), mentions.nameFrom(mention), mentions.nameTo(mention));
    }

    Mentions mentions() {
        return mentions;
    }

    /** The admissible hypotheses, the best first; empty if no unit was recognised. */
    List<AdmissibleHypothesis> allowed() {
        return allowed;
    }

    /** The best hypothesis; there must be one. */
    ParseHypothesis best() {
        return allowed.get(0).fit();
    }

    /**
     * Whether the commune of the best hypothesis has the name of its district, so that both names may mean the
     * district.
     */
    boolean namesDistrictTwice() {
        ParseHypothesis best = best();
        return best.district() >= 0 && mentions.entry(best.mention()) == mentions.entry(best.districtMention());
    }

    /** The hypotheses that are as good as the best, and use other words of the text. */
    List<ParseHypothesis> rivals() {
        List<ParseHypothesis> rivals = new ArrayList<>(search.near());
        rivals.removeIf(fit -> fit.score() < best().score()
                || allowed.stream().anyMatch(one -> one.fit().place() == fit.place()));
        return rivals;
    }

    /** The other hypotheses that are not much worse, best first, if the request wants them. */
    List<ParseHypothesis> others() {
        List<ParseHypothesis> others = new ArrayList<>(search.alternatives());
        others.removeIf(fit -> allowed.stream().anyMatch(one -> one.fit().place() == fit.place()));
        return others;
    }

    /** The reason why the best hypothesis is not reliable; {@link Doubt#NONE} if it is. */
    Doubt doubt() {
        return doubt;
    }

    /**
     * Returns the doubt if some mentions are known to agree with the hypothesis.
     *
     * @param explained those mentions, as bits
     */
    Doubt doubt(long explained) {
        Doubt doubt = HypothesisCheck.doubt(request, mentions, lexicon, allowed.get(0), explained);
        return doubt.isNone() ? namesDoubt() : doubt;
    }

    /**
     * Finds a hypothesis that is admissible only because no other agrees better with the accents or the type that are
     * written.
     */
    private Doubt namesDoubt() {
        boolean isMixed = allowed.size() > 1;
        for (AdmissibleHypothesis one : allowed) {
            if (isMixed && one.accents() != AdmissibleHypothesis.SAME) {
                return accentsDoubt(one);
            }
            if (one.type() != 0) {
                return typeDoubt(one);
            }
        }
        return Doubt.NONE;
    }

    private Doubt accentsDoubt(AdmissibleHypothesis one) {
        return Doubt.of(
                ConversionReason.ACCENTS_DIFFER,
                lexicon.places().latest(one.fit().place()) + " has other accents than are written");
    }

    private Doubt typeDoubt(AdmissibleHypothesis one) {
        return Doubt.of(
                ConversionReason.TYPE_DIFFERS,
                lexicon.places().latest(one.fit().place()) + " is of another type than is written");
    }

    /** The places whose names are similar to an unrecognised one, the most similar first. */
    List<Integer> similar() {
        return similar;
    }

    /** The remaining text, without the units. */
    String rest() {
        String rest =
                allowed.isEmpty() ? request.text().text().strip() : RemainingText.of(request.text(), mentions, best());
        if (request.street().isEmpty()) {
            return rest;
        }
        return rest.isEmpty() ? request.street() : request.street() + ", " + rest;
    }

    /**
     * The versions of the smallest place that agree with its type, its parents and the date, by date. A condition that
     * no version meets is ignored.
     */
    List<AdministrativeUnit> versions(ParseHypothesis fit) {
        List<AdministrativeUnit> found = new ArrayList<>();
        for (int version : versionNumbers(fit)) {
            found.add(lexicon.places().unit(version));
        }
        return found;
    }

    /** The numbers of {@link #versions} in the gazetteer; the array of {@link Places#versions} itself if all agree. */
    int[] versionNumbers(ParseHypothesis fit) {
        Places places = lexicon.places();
        int place = fit.place();
        int[] found = places.versions(place);
        int types = mentions.types(fit.mention());
        if ((types & places.types(place)) != 0 && (places.types(place) & ~types) != 0) {
            found = narrow(found, version -> (types & places.typeOf(version)) != 0);
        }
        if (request.isDated()) {
            found = narrow(found, version -> places.isInForce(version, request.day()));
        }
        if (places.hasMoved(place)) {
            int district = then(place, fit.district());
            int province = then(place, fit.province());
            found = narrow(found, version -> places.isWithin(version, district, province));
        }
        return found;
    }

    private int then(int place, int home) {
        return home >= 0 && lexicon.places().relationTo(place, home) == Places.THEN ? home : ParseHypothesis.NONE;
    }

    /** Keeps the versions that pass, or all if none passes. */
    private static int[] narrow(int[] versions, IntPredicate passes) {
        int[] kept = new int[versions.length];
        int count = 0;
        for (int version : versions) {
            if (passes.test(version)) {
                kept[count++] = version;
            }
        }
        return count == 0 || count == versions.length ? versions : Arrays.copyOf(kept, count);
    }

    /** The units that a hypothesis names, the smallest first, each in the latest version that fits. */
    List<AdministrativeUnit> units(ParseHypothesis fit) {
        return units(fit, versionNumbers(fit));
    }

    /** The same as {@link #units(ParseHypothesis)} if {@link #versionNumbers} are known. */
    List<AdministrativeUnit> units(ParseHypothesis fit, int[] versions) {
        Places places = lexicon.places();
        AdministrativeUnit smallest = smallest(fit, versions);
        if (fit.district() >= 0 && fit.province() >= 0) {
            return List.of(smallest, places.latest(fit.district()), places.latest(fit.province()));
        }
        if (fit.district() >= 0 || fit.province() >= 0) {
            return List.of(smallest, places.latest(Math.max(fit.district(), fit.province())));
        }
        return List.of(smallest);
    }

    /** The smallest unit that a hypothesis names, in the last of its {@link #versionNumbers}. */
    AdministrativeUnit smallest(ParseHypothesis fit, int[] versions) {
        Places places = lexicon.places();
        return versions == places.versions(fit.place())
                ? places.latest(fit.place())
                : places.unit(versions[versions.length - 1]);
    }
}
