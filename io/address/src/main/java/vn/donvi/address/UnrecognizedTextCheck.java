package vn.donvi.address;

import vn.donvi.address.hypothesis.ParseHypothesis;
import vn.donvi.address.lexicon.AddressVocabulary;
import vn.donvi.address.mention.Mentions;
import vn.donvi.address.name.FoldedText;

/**
 * Finds words in the place of a unit that name no known unit: on the side of the province, right behind a name, or
 * behind a type.
 */
final class UnrecognizedTextCheck {
    /** A number of at most so many digits may be a district. */
    private static final int DISTRICT_DIGITS = 2;
    /** Words with fewer letters are similar to too many names. */
    private static final int SHORTEST = 3;
    /** Names with at least so many letters may have two of them wrong. */
    private static final int LONG = 5;
    /** The largest number of words in the name of a district or province. */
    private static final int LONGEST = 6;

    private final HypothesisText fitted;
    private final FoldedText text;
    private final Mentions mentions;
    private final ParseHypothesis fit;
    private final boolean isUnbroken;

    private UnrecognizedTextCheck(HypothesisText fitted) {
        this.fitted = fitted;
        this.text = fitted.text();
        this.mentions = fitted.mentions();
        this.fit = fitted.fit();
        this.isUnbroken = !mentions.meanings().hasCommas();
    }

    /** The doubt about the first such words; {@link Doubt#NONE} if there are none. */
    static Doubt doubt(HypothesisText fitted) {
        return new UnrecognizedTextCheck(fitted).doubt();
    }

    private Doubt doubt() {
        boolean reversed = fitted.isReversed();
        int behind = mentions.to(fit.mention());
        if (reversed && behind < text.words() && !isSetOff(behind) && (isName(behind) || isLastNumber(behind))) {
            return unexplained(
                    "'" + fitted.words(behind, behind + 1) + "' may belong to '" + fitted.words(fit.mention()) + "'");
        }
        int from = reversed ? 0 : behind;
        int to = reversed ? mentions.from(fit.mention()) : text.words();
        for (int word = from; word < to; ) {
            int end = fitted.endOfUse(word);
            end = end > word ? end : endOfKnown(word);
            if (end > word) {
                word = end;
                continue;
            }
            int gap = word;
            do {
                word++;
            } while (word < to
                    && text.breakBefore(word) < FoldedText.DASH
                    && fitted.endOfUse(word) == word
                    && endOfKnown(word) == word);
            if (isDoubtful(gap, word)) {
                return unexplained("'" + fitted.words(gap, word) + "' is no unit known there");
            }
        }
        return reversed ? typedStreet(behind, text.words()) : typedStreet(0, mentions.from(fit.mention()));
    }

    /**
     * The word after the longest mention that starts with a word and agrees with the hypothesis; the word itself if
     * there is none.
     */
    private int endOfKnown(int word) {
        int end = word;
        for (int m = 0; m < mentions.count(); m++) {
            if (mentions.from(m) == word && mentions.to(m) > end && fitted.goesWith(m)) {
                end = mentions.to(m);
            }
        }
        return end;
    }

    private static Doubt unexplained(String sentence) {
        return Doubt.of(ConversionReason.UNEXPLAINED_WORDS, sentence);
    }

    /** Finds words on the street's side that have the type of a unit and name no known unit. */
    private Doubt typedStreet(int from, int to) {
        for (int word = from; fitted.isCommune() && word < to; word++) {
            int behind = word + AddressVocabulary.length(fitted.meaning(word));
            boolean isTyped = AddressVocabulary.kind(fitted.meaning(word)) == AddressVocabulary.TYPE
                    && behind < to
                    && !isSetOff(behind)
                    && isType(word, behind)
                    && !isMentioned(word);
            if (isTyped) {
                return unexplained("'" + fitted.words(word, behind + 1) + "' is no unit known there");
            }
        }
        return Doubt.NONE;
    }

    /**
     * Whether a word of type means the type. If the commune has its own type, the letters may mean a room or a centre.
     */
    private boolean isType(int word, int behind) {
        boolean isStart = word == 0 || isSetOff(word);
        if (AddressVocabulary.isFull(fitted.meaning(word))) {
            return (isStart || text.isAccented(word))
                    && AddressVocabulary.kind(fitted.meaning(behind)) == AddressVocabulary.PLAIN;
        }
        return isStart && mentions.types(fit.mention()) == 0 && !text.isNumber(behind);
    }

    /** Whether a word is part of a mention that has no wrong accents. */
    private boolean isMentioned(int word) {
        for (int m = 0; m < mentions.count(); m++) {
            if (mentions.from(m) <= word && word < mentions.to(m) && !mentions.hasOtherAccents(m)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word may be part of a name: it has no other meaning, and is no number. */
    private boolean isName(int word) {
        return !text.isNumber(word) && AddressVocabulary.kind(fitted.meaning(word)) == AddressVocabulary.PLAIN;
    }

    /** Whether a word is a short number at the end of the text. */
    private boolean isLastNumber(int word) {
        return word + 1 == text.words() && isShortNumber(word);
    }

    private boolean isShortNumber(int word) {
        return text.isNumber(word) && text.length(word) <= DISTRICT_DIGITS;
    }

    private boolean isDoubtful(int from, int to) {
        if (fitted.isCommune() && to == from + 1 && isDistrictNumber(from)) {
            return true;
        }
        int word = from;
        while (word < to && fitted.isIdle(word)) {
            word += Math.max(1, AddressVocabulary.length(fitted.meaning(word)));
        }
        if (word >= to) {
            return false;
        }
        int meaning = fitted.meaning(word);
        int kind = AddressVocabulary.kind(meaning);
        if (kind == AddressVocabulary.STREET || kind == AddressVocabulary.HOUSE) {
            return isUnit(word, to) || (fitted.isCommune() && isNearlyUnit(word, to));
        }
        int behind = word + AddressVocabulary.length(meaning);
        boolean typed = kind == AddressVocabulary.TYPE
                && behind < to
                && (!AddressVocabulary.isShort(meaning) || text.isNumber(behind));
        if (typed || isRestOfName(from)) {
            return true;
        }
        if (fit.province() < 0) {
            return fitted.isCommune() && !(kind == AddressVocabulary.TYPE && behind >= to);
        }
        return fitted.isCommune() && (fitted.isBetween(from) || isNearlyUnit(word, to));
    }

    /**
     * Whether words are similar to the name of a district or province, which may be a misspelt one that contradicts the
     * others.
     */
    private boolean isNearlyUnit(int from, int end) {
        int to = end;
        while (to < text.words() && text.breakBefore(to) < FoldedText.DASH && fitted.endOfUse(to) == to) {
            to++;
        }
        int letters = text.letters(from, to);
        if (text.isNumber(from) || letters < SHORTEST || to - from > LONGEST) {
            return false;
        }
        return fitted.isNearUpper(from, to, letters < LONG ? 1 : 2);
    }

    /**
     * Whether a number is in the place of a district: between the units, or by itself. The one of Hải Châu I/1 is not.
     */
    private boolean isDistrictNumber(int word) {
        return isShortNumber(word)
                && text.text().charAt(Math.max(0, text.start(word) - 1)) != '/'
                && (fitted.isBetween(word) || (fit.district() < 0 && fitted.isLoneNumber(word)));
    }

    /** Whether a word that is often before a street begins the name of a district or province: Chợ Đồn. */
    private boolean isUnit(int from, int to) {
        for (int m = 0; m < mentions.count(); m++) {
            if (mentions.from(m) == from
                    && mentions.to(m) <= to
                    && fitted.bearsPlaceBelow(m, fitted.places().upper())
                    && !fitted.goesWith(m)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words follow a name so closely that both may be a longer, unknown name. */
    private boolean isRestOfName(int from) {
        return from > 0
                && !isSetOff(from)
                && (isEnd(from, fit.mention())
                        || isEnd(from, fit.districtMention())
                        || (isUnbroken && isEnd(from, fit.provinceMention())));
    }

    private boolean isEnd(int word, int mention) {
        return mention >= 0 && mentions.to(mention) == word;
    }

    private boolean isSetOff(int word) {
        return text.breakBefore(word) >= FoldedText.DASH;
    }
}
