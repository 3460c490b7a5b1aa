package vn.donvi.address.hypothesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.donvi.address.lexicon.AddressVocabulary;
import vn.donvi.address.lexicon.Lexicon;
import vn.donvi.address.lexicon.Places;
import vn.donvi.address.mention.Mentions;
import vn.donvi.address.mention.Request;
import vn.donvi.address.mention.SearchWeights;
import vn.donvi.address.name.NameTable;

/**
 * The hypotheses that the words as written allow. They explain the same words as the best one, and are no less likely
 * by accents, types and places. An address is certain only if all of them lead to one unit.
 */
public final class AdmissibleHypotheses {
    private static final Comparator<AdmissibleHypothesis> BEST_FIRST = Comparator.comparingInt(
                    (AdmissibleHypothesis one) -> one.fit().score())
            .reversed()
            .thenComparingInt(one -> one.fit().place());

    private final Request request;
    private final Mentions mentions;
    private final NameTable names;
    private final Places places;

    private AdmissibleHypotheses(Request request, Mentions mentions, Lexicon lexicon) {
        this.request = request;
        this.mentions = mentions;
        this.names = lexicon.names();
        this.places = lexicon.places();
    }

    /**
     * Returns the admissible hypotheses, the best first.
     *
     * @param near the hypotheses that are nearly as good as the best, itself included
     */
    public static List<AdmissibleHypothesis> of(
            Request request, Mentions mentions, Lexicon lexicon, List<ParseHypothesis> near) {
        if (near.isEmpty()) {
            return List.of();
        }
        AdmissibleHypotheses allowed = new AdmissibleHypotheses(request, mentions, lexicon);
        ParseHypothesis best = near.get(0);
        if (near.size() == 1) {
            // It uses its own names, so that nothing needs to be compared. Most addresses have one hypothesis.
            return allowed.upperInstead(List.of(allowed.judgeAlone(best)));
        }
        for (int i = 1; i < near.size(); i++) {
            best = near.get(i).score() > best.score() ? near.get(i) : best;
        }
        List<ParseHypothesis> covering = allowed.covering(near, best);
        return allowed.upperInstead(
                covering.size() == 1 ? List.of(allowed.judgeAlone(best)) : allowed.weigh(covering, best));
    }

    /** The hypotheses that use the names of the best, itself included. */
    private List<ParseHypothesis> covering(List<ParseHypothesis> near, ParseHypothesis best) {
        List<ParseHypothesis> covering = new ArrayList<>(2);
        for (int i = 0; i < near.size(); i++) {
            if (covers(near.get(i), best)) {
                covering.add(near.get(i));
            }
        }
        return covering;
    }

    /** Keeps the hypotheses that no other is better than, the best first. */
    private List<AdmissibleHypothesis> weigh(List<ParseHypothesis> fits, ParseHypothesis best) {
        List<AdmissibleHypothesis> judged = new ArrayList<>(fits.size());
        for (int i = 0; i < fits.size(); i++) {
            judged.add(judge(fits.get(i)));
        }
        List<AdmissibleHypothesis> kept = new ArrayList<>(fits.size());
        for (int i = 0; i < judged.size(); i++) {
            if (!isWorse(judged.get(i), judged)) {
                kept.add(judged.get(i));
            }
        }
        if (kept.size() == 1) {
            return kept;
        }
        if (kept.stream().anyMatch(one -> one.fit().place() == one.fit().province())) {
            // The other name of a province behind it, as in "Hồ Chí Minh (Sài Gòn)", is not a unit in it.
            kept.removeIf(one -> isBehindProvince(one.fit()));
        }
        boolean isProvinceAlone = best.place() < places.provinces() && best.province() < 0;
        if (isProvinceAlone && kept.stream().anyMatch(one -> one.fit().place() < places.provinces())) {
            // The name of a province alone means the province, and not a commune of the same name, unless only others
            // bear it as it is written.
            kept.removeIf(one -> one.fit().place() >= places.provinces());
        }
        kept.sort(BEST_FIRST);
        return kept;
    }

    private static boolean isWorse(AdmissibleHypothesis one, List<AdmissibleHypothesis> others) {
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).isBetter(one)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Replaces or supplements a commune that never had this address by another meaning of its name: the district named
     * again beside it, or a former province with the one of today behind it.
     */
    private List<AdmissibleHypothesis> upperInstead(List<AdmissibleHypothesis> kept) {
        AdmissibleHypothesis best = kept.get(0);
        ParseHypothesis first = best.fit();
        if (first.place() < places.upper() || first.district() < 0) {
            return kept;
        }
        if (mentions.types(first.mention()) != 0) {
            return typedCommunes(kept);
        }
        boolean isUnlikely = best.relation() != AdmissibleHypothesis.THEN
                || best.accents() == AdmissibleHypothesis.OTHER
                || best.variant() != 0;
        if (isUnlikely && mentions.entry(first.mention()) == mentions.entry(first.districtMention())) {
            return districts(first.districtMention(), first.province(), first.provinceMention(), first.score(), kept);
        }
        if (first.provinceMention() < 0) {
            return kept;
        }
        if (!isInOrder(first)) {
            int former = province(first.mention(), first.district());
            if (former < 0 && mentions.types(first.districtMention()) == 0) {
                return withCommunesOf(kept, first.province(), first.provinceMention());
            }
            return former < 0 ? kept : districts(first.districtMention(), former, first.mention(), first.score(), kept);
        }
        if (mentions.types(first.districtMention()) == 0) {
            int former = formerProvince(first.districtMention(), first.province());
            if (former >= 0) {
                List<AdmissibleHypothesis> all = new ArrayList<>(kept);
                all.addAll(districts(first.mention(), former, first.districtMention(), first.score(), List.of()));
                addCommunes(all, first, former, first.districtMention());
                return all;
            }
        }
        return kept;
    }

    /**
     * Adds to a commune with its type the others of its name in the former province that the name taken for its
     * district may mean.
     */
    private List<AdmissibleHypothesis> typedCommunes(List<AdmissibleHypothesis> kept) {
        ParseHypothesis first = kept.get(0).fit();
        boolean mayBeFormer = first.provinceMention() >= 0 && mentions.types(first.districtMention()) == 0;
        int former = mayBeFormer ? formerProvince(first.districtMention(), first.province()) : ParseHypothesis.NONE;
        if (former < 0) {
            return kept;
        }
        List<AdmissibleHypothesis> all = new ArrayList<>(kept);
        addCommunes(all, first, former, first.districtMention());
        return all;
    }

    /** Returns the hypotheses kept and the other communes of the name in a province. */
    private List<AdmissibleHypothesis> withCommunesOf(
            List<AdmissibleHypothesis> kept, int province, int provinceMention) {
        List<AdmissibleHypothesis> all = new ArrayList<>(kept);
        addCommunes(all, kept.get(0).fit(), province, provinceMention);
        return all;
    }

    /** Adds the other communes that the first name may mean in a province that the second name may mean. */
    private void addCommunes(List<AdmissibleHypothesis> all, ParseHypothesis fit, int province, int provinceMention) {
        AdmissibleHypothesis best = all.get(0);
        int entry = mentions.entry(fit.mention());
        for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            for (int i = names.firstNumber(s); i < names.endOfNumbers(s); i++) {
                int place = Lexicon.place(names.number(i));
                if (place >= places.upper()
                        && place != fit.place()
                        && places.relationTo(place, province) == Places.THEN) {
                    AdmissibleHypothesis other = judge(new ParseHypothesis(
                            place,
                            fit.mention(),
                            ParseHypothesis.NONE,
                            ParseHypothesis.NONE,
                            province,
                            provinceMention,
                            fit.score()));
                    if (!best.isBetter(other)) {
                        all.add(other);
                    }
                }
            }
        }
    }

    /**
     * Whether commune, district and province of a hypothesis are written from the smallest to the largest, or the
     * reverse.
     */
    private boolean isInOrder(ParseHypothesis fit) {
        int commune = mentions.from(fit.mention());
        int district = mentions.from(fit.districtMention());
        int province = mentions.from(fit.provinceMention());
        return (commune < district && district < province) || (province < district && district < commune);
    }

    /** The province of a mention's name that went into another one; {@link ParseHypothesis#NONE} if there is none. */
    private int formerProvince(int mention, int later) {
        int entry = mentions.entry(mention);
        for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            int end = names.endOfNumbers(s);
            for (int i = names.firstNumber(s); i < end && isProvince(names.number(i)); i++) {
                int place = Lexicon.place(names.number(i));
                if (places.relationTo(place, later) == Places.LATER) {
                    return place;
                }
            }
        }
        return ParseHypothesis.NONE;
    }

    /**
     * The province of a mention's name in which a district lay at its time or later; {@link ParseHypothesis#NONE} if
     * there is none.
     */
    private int province(int mention, int district) {
        int entry = mentions.entry(mention);
        for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            int end = names.endOfNumbers(s);
            for (int i = names.firstNumber(s); i < end && isProvince(names.number(i)); i++) {
                int place = Lexicon.place(names.number(i));
                int relation = places.relationTo(district, place);
                if (relation == Places.THEN || relation == Places.LATER) {
                    return place;
                }
            }
        }
        return ParseHypothesis.NONE;
    }

    /** Whether a number is that of a province. Numbers ascend by place, and provinces come first. */
    private boolean isProvince(long number) {
        return Lexicon.place(number) < places.provinces();
    }

    /** The districts that a mention may name in a province; {@code otherwise} if there are none. */
    private List<AdmissibleHypothesis> districts(
            int mention, int province, int provinceMention, int score, List<AdmissibleHypothesis> otherwise) {
        List<AdmissibleHypothesis> districts = new ArrayList<>();
        int entry = mentions.entry(mention);
        for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            for (int i = names.firstNumber(s); i < names.endOfNumbers(s); i++) {
                int place = Lexicon.place(names.number(i));
                int relation = province < 0 ? Places.THEN : places.relationTo(place, province);
                boolean isThere = relation == Places.THEN || relation == Places.LATER;
                if (places.level(place) == AddressVocabulary.DISTRICT_LEVEL && isThere) {
                    districts.add(judge(new ParseHypothesis(
                            place,
                            mention,
                            ParseHypothesis.NONE,
                            ParseHypothesis.NONE,
                            province,
                            provinceMention,
                            score)));
                }
            }
        }
        List<AdmissibleHypothesis> kept = new ArrayList<>(districts);
        kept.removeIf(one -> districts.stream().anyMatch(other -> other.isBetter(one)));
        return kept.isEmpty() ? otherwise : kept;
    }

    private boolean isBehindProvince(ParseHypothesis fit) {
        return fit.place() >= places.provinces()
                && fit.provinceMention() >= 0
                && mentions.from(fit.provinceMention()) < mentions.from(fit.mention());
    }

    /** Whether a hypothesis uses all the names that another uses. */
    private boolean covers(ParseHypothesis fit, ParseHypothesis best) {
        return covers(fit, best.mention())
                && covers(fit, best.districtMention())
                && covers(fit, best.provinceMention());
    }

    private boolean covers(ParseHypothesis fit, int mention) {
        return mention < 0
                || isSame(fit.mention(), mention)
                || isSame(fit.districtMention(), mention)
                || isSame(fit.provinceMention(), mention);
    }

    /** Whether the name of one mention covers the words of another's. */
    private boolean isSame(int one, int other) {
        return one >= 0
                && mentions.nameFrom(one) <= mentions.nameFrom(other)
                && mentions.nameTo(other) <= mentions.nameTo(one);
    }

    /**
     * Judges a hypothesis that is compared with no other: its name may be any variant, unless its district has the same
     * name.
     */
    private AdmissibleHypothesis judgeAlone(ParseHypothesis fit) {
        boolean isNamedLikeDistrict =
                fit.district() >= 0 && mentions.entry(fit.mention()) == mentions.entry(fit.districtMention());
        return judge(fit, isNamedLikeDistrict && isVariant(fit));
    }

    private AdmissibleHypothesis judge(ParseHypothesis fit) {
        return judge(fit, isVariant(fit));
    }

    private AdmissibleHypothesis judge(ParseHypothesis fit, boolean isVariant) {
        int upper = Math.max(
                fit.district() < 0 ? AdmissibleHypothesis.SAME : upper(fit.districtMention(), fit.district()),
                fit.province() < 0 ? AdmissibleHypothesis.SAME : upper(fit.provinceMention(), fit.province()));
        return new AdmissibleHypothesis(
                fit,
                accents(fit.mention(), fit.place()),
                upper,
                isOfOtherType(fit) ? 1 : 0,
                relation(fit),
                isOfAnotherTime(fit) ? 1 : 0,
                isVariant ? 1 : 0,
                fit.place() >= places.upper());
    }

    /** Whether no version of the place had the written type while it lay in a district of the written type. */
    private boolean isOfOtherType(ParseHypothesis fit) {
        int types = mentions.types(fit.mention());
        if (types != 0 && (types & places.types(fit.place())) == 0) {
            return true;
        }
        if (fit.district() < 0) {
            return false;
        }
        int districtTypes = mentions.types(fit.districtMention()) & places.types(fit.district());
        boolean hasOther = types != 0 && (places.types(fit.place()) & ~types) != 0;
        boolean hasOtherAbove = districtTypes != 0 && (places.types(fit.district()) & ~districtTypes) != 0;
        boolean isNarrowed = hasOther || hasOtherAbove;
        if (!isNarrowed || places.relationTo(fit.place(), fit.district()) != Places.THEN) {
            return false;
        }
        for (int version : places.versions(fit.place())) {
            boolean isTyped = types == 0 || (types & places.typeOf(version)) != 0;
            if (isTyped && places.isWithinTyped(version, fit.district(), districtTypes)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Compares the written name of a district or province with its own; a different type makes it the name of another
     * unit.
     */
    private int upper(int mention, int place) {
        int types = mentions.types(mention);
        return types != 0 && (types & places.types(place)) == 0
                ? AdmissibleHypothesis.OTHER_TYPE
                : accents(mention, place);
    }

    /** Whether the smallest place was not in force on the date of the request, or is wrongly called former or new. */
    private boolean isOfAnotherTime(ParseHypothesis fit) {
        int age = mentions.age(fit.mention());
        return (age != 0 && (age == AddressVocabulary.OLD) == places.isLasting(fit.place()))
                || (request.isDated() && !places.isAnyInForce(fit.place(), request.day()));
    }

    private int relation(ParseHypothesis fit) {
        int relation = AdmissibleHypothesis.THEN;
        if (fit.district() >= 0) {
            relation = switch (places.relationTo(fit.place(), fit.district())) {
                case Places.THEN -> AdmissibleHypothesis.THEN;
                case Places.LATER -> AdmissibleHypothesis.LATER;
                default -> AdmissibleHypothesis.EARLIER;
            };
        }
        boolean isEarlier = fit.province() >= 0 && places.relationTo(fit.place(), fit.province()) == Places.EARLIER;
        return isEarlier ? AdmissibleHypothesis.EARLIER : relation;
    }

    /**
     * Whether the name of a commune is not the official one. A name of one word is exempt: it may be a numeral, Arabic
     * or Roman.
     */
    private boolean isVariant(ParseHypothesis fit) {
        boolean isNumeral = mentions.nameTo(fit.mention()) == mentions.nameFrom(fit.mention()) + 1;
        return fit.place() >= places.upper() && !isNumeral && !isOfficial(fit.mention(), fit.place());
    }

    private boolean isOfficial(int mention, int place) {
        int entry = mentions.entry(mention);
        for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            int number = find(s, place);
            if (number >= 0 && isOfficialAround(s, number, place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the adjacent numbers of a place with a spelling marks it as the official one. */
    private boolean isOfficialAround(int spelling, int number, int place) {
        int end = names.endOfNumbers(spelling);
        for (int i = number; i < end && Lexicon.place(names.number(i)) == place; i++) {
            if (Lexicon.isOfficial(names.number(i))) {
                return true;
            }
        }
        return false;
    }

    /** Compares the accents of a mention with the most similar name of a place. */
    private int accents(int mention, int place) {
        if (!mentions.isAccented(mention)) {
            return AdmissibleHypothesis.SAME;
        }
        int entry = mentions.entry(mention);
        if (names.nextSpelling(names.firstSpelling(entry)) == NameTable.NONE) {
            return accents(mentions.accentScore(mention, names.firstSpelling(entry)));
        }
        int best = Integer.MIN_VALUE;
        for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            int score = mentions.accentScore(mention, s);
            if (score > best && find(s, place) >= 0) {
                best = score;
                if (best == SearchWeights.SAME_ACCENTS) {
                    return AdmissibleHypothesis.SAME;
                }
            }
        }
        return accents(best);
    }

    private static int accents(int score) {
        if (Mentions.isMissing(score)) {
            return AdmissibleHypothesis.MISSING;
        }
        return Mentions.isOther(score) ? AdmissibleHypothesis.OTHER : AdmissibleHypothesis.SAME;
    }

    /** The position of the first number of a place among those of a spelling, which ascend by place; or -1. */
    private int find(int spelling, int place) {
        int low = names.firstNumber(spelling);
        int end = names.endOfNumbers(spelling);
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Lexicon.place(names.number(middle)) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < end && Lexicon.place(names.number(low)) == place ? low : -1;
    }
}
