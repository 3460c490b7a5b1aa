package vn.donvi.address.hypothesis;

import static vn.donvi.address.mention.SearchWeights.ADJACENT;
import static vn.donvi.address.mention.SearchWeights.ALTERNATIVE;
import static vn.donvi.address.mention.SearchWeights.COMPLETE;
import static vn.donvi.address.mention.SearchWeights.EARLIER_DISTRICT;
import static vn.donvi.address.mention.SearchWeights.EARLIER_PROVINCE;
import static vn.donvi.address.mention.SearchWeights.IN_ORDER;
import static vn.donvi.address.mention.SearchWeights.LATER_DISTRICT;
import static vn.donvi.address.mention.SearchWeights.LATER_PROVINCE;
import static vn.donvi.address.mention.SearchWeights.NAME;
import static vn.donvi.address.mention.SearchWeights.NEAR;
import static vn.donvi.address.mention.SearchWeights.NOT_IN_FORCE;
import static vn.donvi.address.mention.SearchWeights.OTHER_TYPE;
import static vn.donvi.address.mention.SearchWeights.PROVINCE_ALONE;
import static vn.donvi.address.mention.SearchWeights.SAME_ACCENTS;
import static vn.donvi.address.mention.SearchWeights.TYPE;
import static vn.donvi.address.mention.SearchWeights.VARIANT;
import static vn.donvi.address.mention.SearchWeights.WRONG_AGE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.donvi.address.lexicon.AddressVocabulary;
import vn.donvi.address.lexicon.EnclosingUnits;
import vn.donvi.address.lexicon.Lexicon;
import vn.donvi.address.lexicon.Places;
import vn.donvi.address.mention.Mentions;
import vn.donvi.address.mention.Request;
import vn.donvi.address.name.NameTable;

/**
 * Finds the best combination of the mentions of an address. First it enters districts and provinces in a table. Then
 * each commune looks up its enclosing units there, so that the work grows with the number of communes that bear one of
 * the names. Combinations that cannot be as good as the best are skipped.
 */
public final class Search {
    /** The value of a spelling with other letters. It excludes the spelling. */
    private static final int NO_NAME = -1000;
    /** The highest worth of a commune without a district or province; it is less than that of a commune with one. */
    private static final int ALONE = NAME + TYPE + SAME_ACCENTS;

    /** The weight of an enclosing unit by its relation: then, later, earlier. */
    private static final int[] DISTRICT_RELATION = {0, LATER_DISTRICT, EARLIER_DISTRICT};

    private static final int[] PROVINCE_RELATION = {0, LATER_PROVINCE, EARLIER_PROVINCE};

    private final Places places;
    private final EnclosingUnits homes;
    private final NameTable names;
    private final Mentions mentions;
    private final Request request;
    private final UpperPlaces above;
    /**
     * The provinces of all candidates, as {@link Lexicon#provinces}; a commune in none of them has no enclosing unit
     * here.
     */
    private long provinces;

    /** The mentions that may be provinces, as bits. */
    private long provinceMentions;

    /** The highest worth of a mention as a district or a province. */
    private int mostAbove;

    private int best;
    /** The hypotheses found; if no alternatives are wanted, only those that are nearly as good as the best. */
    private final List<ParseHypothesis> fits = new ArrayList<>(4);

    /** The mentions already tried as communes, as bits. */
    private long tried;

    public Search(Lexicon lexicon, Mentions mentions, Request request) {
        this.places = lexicon.places();
        this.homes = places.homes();
        this.names = lexicon.names();
        this.mentions = mentions;
        this.request = request;
        this.above = new UpperPlaces();
        enterUpperPlaces();
        fitCommunes(true);
        // The highest worth of a district with its province.
        int mostOfUpper = 2 * mostAbove + COMPLETE + IN_ORDER + ADJACENT;
        if (best <= mostOfUpper || (best <= mostOfUpper + NEAR && isUntyped()) || request.wantsAlternatives()) {
            fitUpperPlaces();
        }
        if (best <= ALONE || request.wantsAlternatives()) {
            fitCommunes(false);
        }
        tryAboveAsCommunes();
    }

    /** Whether the smallest unit of the best hypothesis has no type. */
    private boolean isUntyped() {
        for (int i = 0; i < fits.size(); i++) {
            if (fits.get(i).score() == best) {
                return mentions.types(fits.get(i).mention()) == 0;
            }
        }
        return true;
    }

    /**
     * Tries the district and the province of the best hypothesis as communes: their names may mean a commune that lies
     * in the unit of the other name.
     */
    private void tryAboveAsCommunes() {
        int count = fits.size();
        // A commune found here may be better by so much that hypotheses are dropped.
        for (int i = 0; i < count && i < fits.size(); i++) {
            ParseHypothesis fit = fits.get(i);
            if (fit.score() == best) {
                tryAsCommune(fit.districtMention());
                tryAsCommune(fit.provinceMention());
            }
        }
    }

    private void tryAsCommune(int m) {
        if (m >= 0
                && mentions.types(m) == 0
                && (tried >> m & 1) == 0
                && most(m) >= best - NEAR
                && !mentions.isLoneNumber(m)
                && !isFormerProvince(m)) {
            fitCommunes(m, true);
        }
    }

    /** The hypotheses that are nearly as good as the best, itself included; empty if no unit is mentioned. */
    public List<ParseHypothesis> near() {
        if (!request.wantsAlternatives()) {
            return fits;
        }
        return fits(fit -> fit.score() >= best - NEAR);
    }

    /** Whether the text may name more districts and provinces than the search looks at. */
    public boolean isCut() {
        return above.areTooMany();
    }

    /**
     * The hypotheses that are not much worse than the best, the best first, equals in the order of their places.
     * Complete only if the request wants alternatives.
     */
    public List<ParseHypothesis> alternatives() {
        List<ParseHypothesis> found = fits(fit -> fit.score() >= best - ALTERNATIVE);
        found.sort(Comparator.comparingInt(ParseHypothesis::score).reversed().thenComparingInt(ParseHypothesis::place));
        return found;
    }

    private List<ParseHypothesis> fits(Predicate<ParseHypothesis> passes) {
        List<ParseHypothesis> found = new ArrayList<>(fits);
        found.removeIf(passes.negate());
        return found;
    }

    private void enterUpperPlaces() {
        for (int m = 0; m < mentions.count(); m++) {
            int levels = request.levels(m, mentions);
            if ((levels & ~AddressVocabulary.COMMUNE_LEVEL) == 0
                    || (mentions.isLoneNumber(m) && !isDistrictNumber(m))) {
                continue;
            }
            int entry = mentions.entry(m);
            for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
                int first = names.firstNumber(s);
                if (Lexicon.place(names.number(first)) >= places.upper()) {
                    // Numbers ascend by place, so that only communes are spelt so, and the accents need no comparison.
                    continue;
                }
                int value = value(m, s);
                int end = names.endOfNumbers(s);
                for (int i = first; i < end; i++) {
                    long number = names.number(i);
                    int found = Lexicon.place(number);
                    if (found >= places.upper()) {
                        break;
                    }
                    int worth = (levels & places.level(found)) == 0 ? 0 : value + value(m, number, found);
                    if (worth > 0) {
                        provinces |= Lexicon.provinces(number);
                        mostAbove = Math.max(mostAbove, worth);
                        above.add(found, m, worth);
                        provinceMentions |= isProvince(found) ? 1L << m : 0;
                    }
                }
            }
        }
    }

    private void fitUpperPlaces() {
        for (int c = 0; c < above.count(); c++) {
            if (isProvince(above.place(c))) {
                consider(
                        above.place(c),
                        above.mention(c),
                        ParseHypothesis.NONE,
                        ParseHypothesis.NONE,
                        above.score(c) + PROVINCE_ALONE);
                fitProvinces(c);
                continue;
            }
            int province = bestProvince(above.place(c), above.mention(c), ParseHypothesis.NONE);
            if (province < 0 && mentions.isLoneNumber(above.mention(c))) {
                continue;
            }
            consider(
                    above.place(c),
                    above.mention(c),
                    ParseHypothesis.NONE,
                    province,
                    above.score(c)
                            + (province < 0
                                    ? 0
                                    : provinceScore(above.place(c), province)
                                            + COMPLETE
                                            + order(above.mention(c), above.mention(province), ParseHypothesis.NONE)));
        }
    }

    /** Combines a province with the one that it went into, or with another name of itself. */
    private void fitProvinces(int c) {
        int former = above.place(c);
        for (int other = 0; other < above.count(); other++) {
            int place = above.place(other);
            boolean isApart = (mentions.overlaps(above.mention(c)) >> above.mention(other) & 1) == 0;
            if (isApart && isProvince(place) && (place == former || places.relationTo(former, place) == Places.LATER)) {
                int sum = above.score(c)
                        + above.score(other)
                        + COMPLETE
                        + order(above.mention(c), above.mention(other), ParseHypothesis.NONE);
                consider(former, above.mention(c), ParseHypothesis.NONE, other, sum);
            }
        }
    }

    /** Whether a number is part of that of a house, an alley or a date: 6/183, 30/4. */
    private boolean isHouse(int m) {
        return !request.hasColumns() && mentions.isFraction(m);
    }

    /**
     * Whether a number without a type may be a district: in a column, or by itself between a commune and a province. A
     * part of a house number or of a date is none, as in 6/183 or 30/4.
     */
    private boolean isDistrictNumber(int m) {
        if (request.hasColumns()) {
            return true;
        }
        return mentions.isWhole(m)
                && !mentions.isFraction(m)
                && (mentions.isEnd(mentions.from(m)) || mentions.isWholeNumberEnd(mentions.from(m)))
                && (mentions.isStart(mentions.to(m)) || mentions.isWholeNumberStart(mentions.to(m)));
    }

    /** Tries the communes that have a province in common with the other mentions, or those that have none. */
    private void fitCommunes(boolean haveHome) {
        for (int m = 0; m < mentions.count(); m++) {
            boolean isStreet = mentions.levels(m) == 0
                    && mentions.isDetached(m)
                    && mentions.meanings().hasCommas()
                    && !mentions.isEndOfPart(m);
            if (isStreet
                    || (request.levels(m, mentions) & AddressVocabulary.COMMUNE_LEVEL) == 0
                    || (best > ALONE && best > most(m) && !request.wantsAlternatives())
                    || isFormerProvince(m)) {
                continue;
            }
            fitCommunes(m, haveHome);
        }
    }

    private void fitCommunes(int m, boolean haveHome) {
        tried |= 1L << m;
        int entry = mentions.entry(m);
        for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            // The accents are compared at the first commune that comes into question; most spellings have none.
            int value = 0;
            int end = names.endOfNumbers(s);
            for (int i = names.firstNumber(s); i < end; i++) {
                long number = names.number(i);
                int found = Lexicon.place(number);
                if ((Lexicon.provinces(number) & provinces) != 0 == haveHome && found >= places.upper()) {
                    value = value == 0 ? value(m, s) : value;
                    fitCommune(m, found, value + value(m, number, found));
                }
            }
        }
    }

    /** The highest worth of a commune of a mention's name, with a district and a province beside it. */
    private int most(int m) {
        long taken = mentions.overlaps(m);
        int province = 0;
        int district = 0;
        for (int c = 0; c < above.count(); c++) {
            if ((taken >> above.mention(c) & 1) == 0) {
                if (isProvince(above.place(c))) {
                    province = Math.max(province, above.score(c));
                } else {
                    district = Math.max(district, above.score(c));
                }
            }
        }
        return NAME
                + SAME_ACCENTS
                + mentions.score(m)
                + (mentions.types(m) == 0 ? 0 : TYPE)
                + district
                + province
                + COMPLETE
                + IN_ORDER
                + ADJACENT;
    }

    private void fitCommune(int m, int found, int value) {
        if (value <= 0) {
            return;
        }
        long taken = mentions.overlaps(m);
        int province = ParseHypothesis.NONE;
        int provinceScore = 0;
        boolean isThen = false;
        int district = ParseHypothesis.NONE;
        int districtProvince = ParseHypothesis.NONE;
        int total = 0;
        int end = homes.end(found);
        for (int h = homes.first(found); h < end; h++) {
            // Provinces come before districts.
            int home = homes.place(h);
            for (int c = above.last(home); c >= 0; c = above.before(c)) {
                if ((taken >> above.mention(c) & 1) != 0) {
                    continue;
                }
                if (isProvince(home)) {
                    int sum = above.score(c) + PROVINCE_RELATION[homes.relation(h)];
                    if (sum > provinceScore) {
                        provinceScore = sum;
                        province = c;
                        isThen = homes.relation(h) == Places.THEN;
                    }
                    continue;
                }
                if (!isRightDistrict(m, above.mention(c))) {
                    continue;
                }
                boolean free =
                        province >= 0 && (mentions.overlaps(above.mention(c)) >> above.mention(province) & 1) == 0;
                int top = free || province < 0 ? province : bestProvince(found, m, above.mention(c));
                int sum = above.score(c)
                        + DISTRICT_RELATION[homes.relation(h)]
                        + (top < 0 ? 0 : provinceScore(found, top) + COMPLETE)
                        + order(m, above.mention(c), top < 0 ? ParseHypothesis.NONE : above.mention(top));
                if (sum > total) {
                    total = sum;
                    district = c;
                    districtProvince = top;
                }
            }
        }
        boolean isNumber = mentions.isLoneNumber(m);
        if (isNumber && (district < 0 || !isBeside(m, above.mention(district)) || isHouse(m))) {
            return;
        }
        if (isEndOfPart(m) && (district < 0 || mentions.to(m) != mentions.from(above.mention(district)))) {
            return;
        }
        if (province >= 0) {
            int sum = provinceScore
                    + (isComplete(m, found, isThen) ? COMPLETE : 0)
                    + order(m, above.mention(province), ParseHypothesis.NONE);
            if (sum > total) {
                consider(found, m, ParseHypothesis.NONE, province, value + sum);
                return;
            }
        }
        consider(found, m, district, districtProvince, value + total);
    }

    /**
     * Whether a commune needs no district: because it is directly under a province, or because its type identifies it.
     */
    private boolean isComplete(int m, int found, boolean isThen) {
        return mentions.levels(m) != 0 || (isThen && places.isDirect(found));
    }

    /**
     * Whether a name without a type is that of a former province: behind it is the province that it went into, and
     * before it something smaller. An example is Bình Dương in "Dĩ An, Bình Dương, TP.HCM".
     */
    private boolean isFormerProvince(int m) {
        boolean mayBeFormer = (provinceMentions >> m & 1) != 0 && mentions.types(m) == 0 && !request.hasColumns();
        if (!mayBeFormer || !mentions.isEnd(mentions.from(m))) {
            return false;
        }
        int behind = mentions.behindFillers(mentions.to(m));
        for (int c = 0; c < above.count(); c++) {
            if (above.mention(c) == m && isProvince(above.place(c))) {
                for (int other = 0; other < above.count(); other++) {
                    boolean isLater = isProvince(above.place(other))
                            && mentions.from(above.mention(other)) == behind
                            && places.relationTo(above.place(c), above.place(other)) == Places.LATER;
                    if (isLater) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * Whether a name without a type has other words before it in its part of the text. It is then a commune only before
     * its district.
     */
    private boolean isEndOfPart(int m) {
        return mentions.levels(m) == 0
                && mentions.isDetached(m)
                && mentions.meanings().hasCommas()
                && !request.hasColumns();
    }

    /**
     * Whether the position of a mention allows it as the district of a commune. A number without a type must be next to
     * the commune. A name that ends a longer stretch of words must be behind it.
     */
    private boolean isRightDistrict(int commune, int district) {
        if (request.hasColumns()) {
            return true;
        }
        if (mentions.isLoneNumber(district)) {
            return isBeside(commune, district);
        }
        return !mentions.isDetached(district)
                || !mentions.meanings().hasCommas()
                || mentions.to(commune) <= mentions.from(district);
    }

    /** The best candidate among the provinces of a place that shares no word with two mentions, or -1. */
    private int bestProvince(int of, int first, int second) {
        int found = ParseHypothesis.NONE;
        int highest = 0;
        long taken = mentions.overlaps(first) | (second < 0 ? 0 : mentions.overlaps(second));
        for (int h = homes.first(of); h < homes.end(of); h++) {
            int home = homes.place(h);
            if (!isProvince(home)) {
                break;
            }
            for (int c = above.last(home); c >= 0; c = above.before(c)) {
                int sum = above.score(c) + PROVINCE_RELATION[homes.relation(h)];
                if ((taken >> above.mention(c) & 1) == 0 && sum > highest) {
                    highest = sum;
                    found = c;
                }
            }
        }
        return found;
    }

    private int provinceScore(int of, int candidate) {
        return above.score(candidate) + PROVINCE_RELATION[places.relationTo(of, above.place(candidate))];
    }

    private void consider(int found, int by, int district, int province, int total) {
        if (total < best - NEAR && !request.wantsAlternatives()) {
            return;
        }
        if (total > best) {
            best = total;
            if (!request.wantsAlternatives()) {
                dropFarFits();
            }
        }
        int known = fitOf(found);
        if (known >= 0 && fits.get(known).score() >= total) {
            return;
        }
        ParseHypothesis fit = new ParseHypothesis(
                found,
                by,
                district < 0 ? ParseHypothesis.NONE : above.place(district),
                district < 0 ? ParseHypothesis.NONE : above.mention(district),
                province < 0 ? ParseHypothesis.NONE : above.place(province),
                province < 0 ? ParseHypothesis.NONE : above.mention(province),
                total);
        if (known >= 0) {
            fits.set(known, fit);
        } else {
            fits.add(fit);
        }
    }

    /** The index of the hypothesis of a place, or -1. */
    private int fitOf(int place) {
        for (int i = 0; i < fits.size(); i++) {
            if (fits.get(i).place() == place) {
                return i;
            }
        }
        return -1;
    }

    /** Drops the hypotheses that are no longer nearly as good as the best. */
    private void dropFarFits() {
        for (int i = fits.size() - 1; i >= 0; i--) {
            if (fits.get(i).score() < best - NEAR) {
                fits.set(i, fits.get(fits.size() - 1));
                fits.remove(fits.size() - 1);
            }
        }
    }

    /** The worth of a mention as a spelling, whichever unit bears it. */
    private int value(int m, int spelling) {
        int accents = mentions.accentScore(m, spelling);
        return Mentions.isOtherLetters(accents) ? NO_NAME : NAME + accents + mentions.score(m);
    }

    /**
     * The additional worth of a mention as the name of a place, by its number in the names. A sum of 0 or less excludes
     * the place.
     */
    private int value(int m, long number, int found) {
        int value = Lexicon.isOfficial(number) ? 0 : VARIANT;
        int types = mentions.types(m);
        if (types != 0) {
            value += (types & places.types(found)) != 0 ? TYPE : OTHER_TYPE;
        }
        int age = mentions.age(m);
        if (age != 0 && (age == AddressVocabulary.OLD) == places.isLasting(found)) {
            value += WRONG_AGE;
        }
        if (request.isDated() && !places.isAnyInForce(found, request.day())) {
            value += NOT_IN_FORCE;
        }
        return value;
    }

    private int order(int commune, int next, int top) {
        boolean ascending =
                mentions.to(commune) <= mentions.from(next) && (top < 0 || mentions.to(next) <= mentions.from(top));
        boolean descending =
                mentions.to(next) <= mentions.from(commune) && (top < 0 || mentions.to(top) <= mentions.from(next));
        return (ascending || descending ? IN_ORDER : 0) + (isBeside(commune, next) ? ADJACENT : 0);
    }

    private boolean isBeside(int one, int other) {
        return mentions.to(one) == mentions.from(other) || mentions.to(other) == mentions.from(one);
    }

    private boolean isProvince(int found) {
        return found < places.provinces();
    }
}
