package vn.donvi.address;

import vn.donvi.address.name.FoldedText;
import vn.donvi.address.name.NameTable;

/** A text with a fit laid over it: which words it uses, on which side the province is, and what else goes with it. */
final class HypothesisText {
    private final Request request;
    private final FoldedText text;
    private final Mentions mentions;
    private final Lexicon lexicon;
    private final Places places;
    private final ParseHypothesis fit;
    private final long explained;

    /**
     * Lays a fit over a text.
     *
     * @param explained the mentions that are known to go with the fit, as bits
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

    /** Whether the text writes the province first and the commune last. */
    boolean isReversed() {
        int above = fit.districtMention() >= 0 ? fit.districtMention() : fit.provinceMention();
        return above >= 0 && mentions.from(above) < mentions.from(fit.mention());
    }

    /** Whether the units follow one another from the smallest to the largest, or the other way round. */
    boolean isInOrder() {
        boolean reversed = isReversed();
        return fit.districtMention() < 0
                || fit.provinceMention() < 0
                || (mentions.from(fit.provinceMention()) < mentions.from(fit.districtMention())) == reversed;
    }

    /** Whether a word stands on the side of the province, where streets do not. */
    boolean isInside(int word) {
        return isReversed() ? word < mentions.from(fit.mention()) : word >= mentions.to(fit.mention());
    }

    /** Whether a word stands between the smallest unit and the largest. */
    boolean isBetween(int word) {
        if (fit.top() < 0) {
            return false;
        }
        int top = mentions.from(fit.top());
        int small = mentions.from(fit.mention());
        return Math.min(top, small) < word && word < Math.max(top, small);
    }

    /** The word after the mention of the fit that a word is in; the word itself if it is in none. */
    int endOfUse(int word) {
        return Math.max(
                endOfUse(word, fit.mention()),
                Math.max(endOfUse(word, fit.districtMention()), endOfUse(word, fit.provinceMention())));
    }

    private int endOfUse(int word, int mention) {
        boolean used = mention >= 0 && mentions.from(mention) <= word && word < mentions.to(mention);
        return used ? mentions.to(mention) : word;
    }

    /** Whether a mention stands right beside one of the fit, with nothing between them. */
    boolean isBesideFit(int m) {
        return isBeside(m, fit.mention())
                || (fit.districtMention() >= 0 && isBeside(m, fit.districtMention()))
                || (fit.provinceMention() >= 0 && isBeside(m, fit.provinceMention()));
    }

    boolean isBeside(int one, int other) {
        return mentions.to(one) == mentions.from(other) || mentions.to(other) == mentions.from(one);
    }

    /** Whether some place of a mention is the one of the fit, one of its homes, or one that shares its name. */
    boolean goesWith(int m) {
        if ((explained >> m & 1) != 0) {
            return true;
        }
        if (mentions.levels(m) == AddressVocabulary.COMMUNE_LEVEL && !request.hasColumns()) {
            return isCommuneOfFit(m);
        }
        // Only its type, or its column, tells a city from the province that has its name.
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

    /** Whether a mention stands between the units and is named like the commune, as a district may be that the fit has not. */
    private boolean isOtherDistrict(int m) {
        return isCommune()
                && fit.district() >= 0
                && isBetween(mentions.from(m))
                && isNamedLike(m, fit.mention())
                && !isNamedLike(m, fit.districtMention())
                && bearsPlaceBelow(m, places.upper());
    }

    /** Whether a mention with the type of a commune is the commune of the fit once more. */
    private boolean isCommuneOfFit(int m) {
        return isCommune()
                && isNamedLike(m, fit.mention())
                && mentions.hasSameAccents(m, fit.mention())
                && (mentions.types(fit.mention()) == 0 || mentions.types(fit.mention()) == mentions.types(m));
    }

    /** Whether a mention that is named like the commune is rather a province, which the fit has not. */
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
        NameTable names = names();
        int first = names.firstSpelling(mentions.entry(m));
        for (int s = first; s != NameTable.NONE; s = names.nextSpelling(s)) {
            if (Lexicon.place(names.number(names.firstNumber(s))) < limit) {
                return true;
            }
        }
        return false;
    }

    /** How many letters of some words are to be changed to make the name of a place; more than limit if too many. */
    int distance(int place, int from, int to, int limit) {
        return lexicon.distance(place, text, from, to, limit);
    }

    /** What a word means that is no name, as {@link TokenTags#of}. */
    int meaning(int word) {
        return mentions.meanings().of(word);
    }

    /** Whether a word says nothing about where: the country, "old", a postal code, a number by itself. */
    boolean isIdle(int word) {
        return isLoneNumber(word)
                || isPostalCode(word)
                || (AddressVocabulary.kind(meaning(word)) >= AddressVocabulary.FILLER
                        && !beginsName(word)
                        && !isUnconnected(word));
    }

    /** Whether a word that leads to a name has none behind it in its part of the text. */
    private boolean isUnconnected(int word) {
        int behind = word + AddressVocabulary.length(meaning(word));
        return AddressVocabulary.isConnector(meaning(word)) && text.breakBefore(behind) >= FoldedText.DASH;
    }

    /** Whether a name begins with a word that means something else by itself, as Củ Chi does without its accents. */
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

    /** Whether a number stands by itself between commas or dashes. */
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
