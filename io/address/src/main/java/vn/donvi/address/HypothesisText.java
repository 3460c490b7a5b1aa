package vn.donvi.address;

import vn.donvi.address.hypothesis.ParseHypothesis;
import vn.donvi.address.lexicon.AddressVocabulary;
import vn.donvi.address.lexicon.Lexicon;
import vn.donvi.address.lexicon.OfficialSpellings;
import vn.donvi.address.lexicon.Places;
import vn.donvi.address.mention.Mentions;
import vn.donvi.address.mention.Request;
import vn.donvi.address.mention.TokenTags;
import vn.donvi.address.name.FoldedText;
import vn.donvi.address.name.NameTable;

/**
 * A text with a hypothesis: the words that it uses, the side of the province, and the other mentions that agree with
 * it.
 */
final class HypothesisText {
    private final Request request;
    private final FoldedText text;
    private final Mentions mentions;
    private final Lexicon lexicon;
    private final Places places;
    private final ParseHypothesis fit;
    private final long explained;

    /**
     * Applies a hypothesis to a text.
     *
     * @param explained the mentions that are known to agree with the hypothesis, as bits
     */
    HypothesisText(Request request, Mentions mentions, Lexicon lexicon, ParseHypothesis fit, long explained) {
        this.request = request;
        this.text = request.text();
        this.mentions = mentions;
        this.lexicon = lexicon;
        this.places = lexicon.places();
        this.fit = fit;
        this.explained = explained;
    }

    FoldedText text() {
        return text;
    }

    Mentions mentions() {
        return mentions;
    }

    NameTable names() {
        return lexicon.names();
    }

    Places places() {
        return places;
    }

    ParseHypothesis fit() {
        return fit;
    }

    boolean isCommune() {
        return places.level(fit.place()) == AddressVocabulary.COMMUNE_LEVEL;
    }

    /** Whether the names, the smallest first, fill the text: every word is in one of them. */
    boolean isWhole() {
        int words = mentions.to(fit.mention()) + length(fit.districtMention()) + length(fit.provinceMention());
        return mentions.from(fit.mention()) == 0 && words == text.words();
    }

    private int length(int mention) {
        return mention < 0 ? 0 : mentions.to(mention) - mentions.from(mention);
    }

    /** Whether the text writes the larger unit before the smallest. */
    boolean isReversed() {
        int above = fit.districtMention() >= 0 ? fit.districtMention() : fit.provinceMention();
        return above >= 0 && mentions.from(above) < mentions.from(fit.mention());
    }

    /** Whether the units are in the order from the smallest to the largest, or the reverse. */
    boolean isInOrder() {
        boolean reversed = isReversed();
        return fit.districtMention() < 0
                || fit.provinceMention() < 0
                || (mentions.from(fit.provinceMention()) < mentions.from(fit.districtMention())) == reversed;
    }

    /** Whether a word is on the side of the province, where no streets are. */
    boolean isInside(int word) {
        return isReversed() ? word < mentions.from(fit.mention()) : word >= mentions.to(fit.mention());
    }

    /** Whether a word is between the smallest unit and the largest. */
    boolean isBetween(int word) {
        if (fit.top() < 0) {
            return false;
        }
        int top = mentions.from(fit.top());
        int small = mentions.from(fit.mention());
        return Math.min(top, small) < word && word < Math.max(top, small);
    }

    /** The word after the used mention that contains a word; the word itself if there is none. */
    int endOfUse(int word) {
        return Math.max(
                endOfUse(word, fit.mention()),
                Math.max(endOfUse(word, fit.districtMention()), endOfUse(word, fit.provinceMention())));
    }

    private int endOfUse(int word, int mention) {
        boolean used = mention >= 0 && mentions.from(mention) <= word && word < mentions.to(mention);
        return used ? mentions.to(mention) : word;
    }

    /** Whether a mention is directly before or behind one that the hypothesis uses. */
    boolean isBesideFit(int m) {
        return isBeside(m, fit.mention())
                || (fit.districtMention() >= 0 && isBeside(m, fit.districtMention()))
                || (fit.provinceMention() >= 0 && isBeside(m, fit.provinceMention()));
    }

    boolean isBeside(int one, int other) {
        return mentions.to(one) == mentions.from(other) || mentions.to(other) == mentions.from(one);
    }

    /**
     * Whether a mention agrees with the hypothesis: it may mean its place, an enclosing unit, or a unit of the same
     * name.
     */
    boolean goesWith(int m) {
        if ((explained >> m & 1) != 0) {
            return true;
        }
        if (mentions.levels(m) == AddressVocabulary.COMMUNE_LEVEL && !request.hasColumns()) {
            return isCommuneOfFit(m);
        }
        // Only its type, or its column, distinguishes a city from the province of the same name.
        int levels = request.levels(m, mentions);
        boolean isUpper = (levels & AddressVocabulary.COMMUNE_LEVEL) == 0;
        if (isOtherDistrict(m)) {
            return false;
        }
        if (!isUpper
                && (isNamedLike(m, fit.districtMention())
                        || isNamedLike(m, fit.provinceMention())
                        || isNamedLike(m, fit.mention()))) {
            return !isMissingProvince(m);
        }
        int types = mentions.types(m);
        NameTable names = names();
        int entry = mentions.entry(m);
        for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            for (int i = names.firstNumber(s); i < names.endOfNumbers(s); i++) {
                int place = Lexicon.place(names.number(i));
                boolean fits = !isUpper
                        || ((levels & places.level(place)) != 0 && (types == 0 || (types & places.types(place)) != 0));
                if (fits && (place == fit.place() || places.relationTo(fit.place(), place) >= 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a mention between the units has the commune's name, and so may be a district that the hypothesis lacks.
     */
    private boolean isOtherDistrict(int m) {
        return isCommune()
                && fit.district() >= 0
                && isBetween(mentions.from(m))
                && isNamedLike(m, fit.mention())
                && !isNamedLike(m, fit.districtMention())
                && bearsPlaceBelow(m, places.upper());
    }

    /** Whether a mention with the type of a commune repeats the commune of the hypothesis. */
    private boolean isCommuneOfFit(int m) {
        return isCommune()
                && isNamedLike(m, fit.mention())
                && mentions.hasSameAccents(m, fit.mention())
                && (mentions.types(fit.mention()) == 0 || mentions.types(fit.mention()) == mentions.types(m));
    }

    /** Whether a mention of the commune's name may be a province that the hypothesis lacks. */
    private boolean isMissingProvince(int m) {
        return isCommune()
                && fit.province() < 0
                && isInside(mentions.from(m))
                && bearsPlaceBelow(m, places.provinces());
    }

    private boolean isNamedLike(int m, int other) {
        return other >= 0 && mentions.entry(m) == mentions.entry(other);
    }

    /** Whether some place of a mention has a number below a limit. */
    boolean bearsPlaceBelow(int m, int limit) {
        return lexicon.bearsPlaceBelow(mentions.entry(m), limit);
    }

    /** Whether so few letters change some words to the name of a district or province. */
    boolean isNearUpper(int from, int to, int limit) {
        long letterSet = text.letterSet(from, to);
        OfficialSpellings official = lexicon.official();
        for (int place = 0; place < lexicon.places().upper(); place++) {
            if (official.isNear(place, text, from, to, letterSet, limit)) {
                return true;
            }
        }
        return false;
    }

    /** The meaning of a word that is no name, as {@link TokenTags#of}. */
    int meaning(int word) {
        return mentions.meanings().of(word);
    }

    /** Whether a word gives no location: the country, "cũ", a postal code, a number by itself. */
    boolean isIdle(int word) {
        return isLoneNumber(word)
                || isPostalCode(word)
                || (AddressVocabulary.kind(meaning(word)) >= AddressVocabulary.FILLER
                        && !beginsName(word)
                        && !isUnconnected(word));
    }

    /** Whether a connector ends its part of the text, without a name behind it. */
    private boolean isUnconnected(int word) {
        int behind = word + AddressVocabulary.length(meaning(word));
        return AddressVocabulary.isConnector(meaning(word)) && text.breakBefore(behind) >= FoldedText.DASH;
    }

    /** Whether a name begins with a word that has another meaning by itself, as Củ Chi does without its accents. */
    private boolean beginsName(int word) {
        for (int m = 0; m < mentions.count(); m++) {
            if (mentions.nameFrom(m) == word && mentions.nameTo(m) > word + AddressVocabulary.length(meaning(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPostalCode(int word) {
        return text.isNumber(word) && text.length(word) >= 5;
    }

    /** Whether a number is alone between commas or dashes. */
    boolean isLoneNumber(int word) {
        return text.isNumber(word)
                && text.breakBefore(word) >= FoldedText.DASH
                && text.breakBefore(word + 1) >= FoldedText.DASH;
    }

    /** The text of a mention with its type. */
    String words(int mention) {
        return words(mentions.from(mention), mentions.to(mention));
    }

    /** The text of the words from {@code from} to {@code to}, exclusive. */
    String words(int from, int to) {
        return text.text().substring(text.start(from), text.end(to - 1));
    }
}
