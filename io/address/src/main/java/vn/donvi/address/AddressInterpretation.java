package vn.donvi.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import vn.donvi.address.name.FoldedText;
import vn.donvi.unit.AdministrativeUnit;

/** What was understood of a request: the fits that its words allow, what is doubtful, and what is like a misspelt name. */
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
            this.doubt = search.isCut()
                    ? Doubt.of(ConversionReason.TOO_LONG, "the text may name too many districts and provinces")
                    : endedDoubt().orElseGet(() -> doubt(0));
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

    /** Without the communes that are called like a province that ended, where it may be meant. */
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

    /** What a province that ended before the gazetteer begins leaves open: the history of its communes since then. */
    private Optional<Doubt> endedDoubt() {
        boolean isProvince = lexicon.places().level(best().place()) == AddressVocabulary.PROVINCE_LEVEL;
        int province = isProvince ? best().mention() : best().provinceMention();
        return province < 0 || lexicon.isOfficial(mentions.entry(province))
                ? Optional.empty()
                : ended(province)
                        .map(ended -> Doubt.of(
                                ConversionReason.ENDED_BEFORE_BASELINE, ended.sentence(lexicon.successors(ended))));
    }

    private Optional<EndedProvince> ended(int mention) {
        return lexicon.ended().find(request.text(), mentions.nameFrom(mention), mentions.nameTo(mention));
    }

    Mentions mentions() {
        return mentions;
    }

    /** The fits that the words allow, the best first; empty if no unit was recognised. */
    List<AdmissibleHypothesis> allowed() {
        return allowed;
    }

    /** The best of them, if there is one. */
    ParseHypothesis best() {
        return allowed.get(0).fit();
    }

    /** Whether the commune of the best fit is called like its district, which may be meant by both. */
    boolean namesDistrictTwice() {
        ParseHypothesis best = best();
        return best.district() >= 0 && mentions.entry(best.mention()) == mentions.entry(best.districtMention());
    }

    /** Fits that are as good as the best, and use other words of the text. */
    List<ParseHypothesis> rivals() {
        List<ParseHypothesis> rivals = new ArrayList<>(search.near());
        rivals.removeIf(fit -> fit.score() < best().score()
                || allowed.stream().anyMatch(one -> one.fit().place() == fit.place()));
        return rivals;
    }

    /** Fits that are less good, best first, if they were wanted. */
    List<ParseHypothesis> others() {
        List<ParseHypothesis> others = new ArrayList<>(search.alternatives());
        others.removeIf(fit -> allowed.stream().anyMatch(one -> one.fit().place() == fit.place()));
        return others;
    }

    /** Why the best fit cannot be relied on; {@link Doubt#NONE} if it can. */
    Doubt doubt() {
        return doubt;
    }

    /**
     * The same if it is known that some mentions go with the fit.
     *
     * @param explained those mentions, as bits
     */
    Doubt doubt(long explained) {
        Doubt doubt = HypothesisCheck.doubt(request, mentions, lexicon, allowed.get(0), explained);
        return doubt.isNone() ? namesDoubt() : doubt;
    }

    /** Whether some fit is allowed only because nothing goes better with the accents or the type that are written. */
    private Doubt namesDoubt() {
        boolean isMixed = allowed.size() > 1;
        for (AdmissibleHypothesis one : allowed) {
            if (isMixed && one.accents() != AdmissibleHypothesis.SAME) {
                return Doubt.of(
                        ConversionReason.ACCENTS_DIFFER,
                        lexicon.places().latest(one.fit().place()) + " has other accents than are written");
            }
            if (one.type() != 0) {
                return Doubt.of(
                        ConversionReason.TYPE_DIFFERS,
                        lexicon.places().latest(one.fit().place()) + " is of another type than is written");
            }
        }
        return Doubt.NONE;
    }

    /** Places whose names are like one that was not recognised, the most like first. */
    List<Integer> similar() {
        return similar;
    }

    /** The text without the units. */
    String rest() {
        String rest =
                allowed.isEmpty() ? request.text().text().strip() : RemainingText.of(request.text(), mentions, best());
        if (request.street().isEmpty()) {
            return rest;
        }
        return rest.isEmpty() ? request.street() : request.street() + ", " + rest;
    }

    /** Every version of the smallest place of a fit that goes with its type, its parents and the date, by date. */
    List<AdministrativeUnit> versions(ParseHypothesis fit) {
        List<AdministrativeUnit> found = new ArrayList<>();
        for (int version : versionNumbers(fit)) {
            found.add(lexicon.places().unit(version));
        }
        return found;
    }

    /** {@link #versions} by their numbers in the gazetteer: those of {@link Places#versions} if all go with it. */
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

    /** Those that pass, or all if none does. */
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

    /** The units a fit names, the smallest first, each in the latest version that fits. */
    List<AdministrativeUnit> units(ParseHypothesis fit) {
        return units(fit, versionNumbers(fit));
    }

    /** {@link #units(ParseHypothesis)} if {@link #versionNumbers} are known. */
    List<AdministrativeUnit> units(ParseHypothesis fit, int[] versions) {
        Places places = lexicon.places();
        AdministrativeUnit smallest = versions == places.versions(fit.place())
                ? places.latest(fit.place())
                : places.unit(versions[versions.length - 1]);
        if (fit.district() >= 0 && fit.province() >= 0) {
            return List.of(smallest, places.latest(fit.district()), places.latest(fit.province()));
        }
        if (fit.district() >= 0 || fit.province() >= 0) {
            return List.of(smallest, places.latest(Math.max(fit.district(), fit.province())));
        }
        return List.of(smallest);
    }
}
