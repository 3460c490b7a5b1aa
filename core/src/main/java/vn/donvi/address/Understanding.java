package vn.donvi.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import vn.donvi.name.FoldedText;
import vn.donvi.unit.AdministrativeUnit;

/** What was understood of a request: the fits of its mentions, what is doubtful, and what is like a misspelt name. */
final class Understanding {
    private final Request request;
    private final Lexicon lexicon;
    private final Mentions mentions;
    private final List<Fit> best;
    private final List<Fit> others;
    private final String doubt;
    private final List<Integer> similar;

    Understanding(Request request, Lexicon lexicon) {
        FoldedText text = request.text();
        this.request = request;
        this.lexicon = lexicon;
        this.mentions = new Mentions(text, lexicon);
        Search search = new Search(lexicon, mentions, request);
        this.best = search.best();
        this.others = request.wantsAlternatives() ? search.others() : List.of();
        Suggestions suggestions = new Suggestions(text, mentions, lexicon);
        if (best.isEmpty()) {
            this.doubt = "";
            this.similar = suggestions.anywhere();
        } else {
            this.doubt = search.isCut()
                    ? "the text may name too many districts and provinces"
                    : Check.doubt(request, mentions, lexicon, best.get(0));
            boolean lacksCommune = lexicon.places().level(best.get(0).place()) != Words.COMMUNE_LEVEL;
            this.similar = lacksCommune ? suggestions.below(best.get(0), !doubt.isEmpty()) : List.of();
        }
    }

    Mentions mentions() {
        return mentions;
    }

    /** The best fits, equally good, each of another place; empty if no unit was recognised. */
    List<Fit> best() {
        return best;
    }

    /** Fits that are less good, if they were wanted. */
    List<Fit> others() {
        return others;
    }

    /** Why the best fit cannot be relied on; empty if it can. */
    String doubt() {
        return doubt;
    }

    /** Places whose names are like one that was not recognised, the most like first. */
    List<Integer> similar() {
        return similar;
    }

    /** The text without the units. */
    String rest() {
        String rest = best.isEmpty() ? request.text().text().strip() : Rest.of(request.text(), mentions, best.get(0));
        if (request.street().isEmpty()) {
            return rest;
        }
        return rest.isEmpty() ? request.street() : request.street() + ", " + rest;
    }

    /** Every version of the smallest place of a fit that goes with its type, its parents and the date, by date. */
    List<AdministrativeUnit> versions(Fit fit) {
        List<AdministrativeUnit> found = new ArrayList<>();
        for (int version : versionNumbers(fit)) {
            found.add(lexicon.places().unit(version));
        }
        return found;
    }

    /** {@link #versions} by their numbers in the gazetteer: those of {@link Places#versions} if all go with it. */
    int[] versionNumbers(Fit fit) {
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
        return home >= 0 && lexicon.places().relationTo(place, home) == Places.THEN ? home : Fit.NONE;
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
    List<AdministrativeUnit> units(Fit fit) {
        return units(fit, versionNumbers(fit));
    }

    /** {@link #units(Fit)} if {@link #versionNumbers} are known. */
    List<AdministrativeUnit> units(Fit fit, int[] versions) {
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
