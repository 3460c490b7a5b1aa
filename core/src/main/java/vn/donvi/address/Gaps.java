package vn.donvi.address;

import vn.donvi.name.FoldedText;

/** Words where a unit should stand that are no unit known: on the side of the province, or right behind a name. */
final class Gaps {
    private static final int ABBREVIATION = 4;
    /** A number of no more digits may be a district. */
    private static final int DISTRICT_DIGITS = 2;

    private final FittedText fitted;
    private final FoldedText text;
    private final Mentions mentions;
    private final Fit fit;
    private final boolean isUnbroken;

    private Gaps(FittedText fitted) {
        this.fitted = fitted;
        this.text = fitted.text();
        this.mentions = fitted.mentions();
        this.fit = fitted.fit();
        this.isUnbroken = !mentions.meanings().hasCommas();
    }

    /** The first of them, as the end of a sentence; empty if there is none. */
    static String doubt(FittedText fitted) {
        return new Gaps(fitted).doubt();
    }

    private String doubt() {
        boolean reversed = fitted.isReversed();
        int behind = mentions.to(fit.mention());
        if (reversed && behind < text.words() && !isSetOff(behind) && (isName(behind) || isLastNumber(behind))) {
            return "'" + fitted.words(behind, behind + 1) + "' may belong to '" + fitted.words(fit.mention()) + "'";
        }
        int from = reversed ? 0 : behind;
        int to = reversed ? mentions.from(fit.mention()) : text.words();
        for (int word = from; word < to; ) {
            int end = fitted.endOfUse(word);
            if (end > word) {
                word = end;
                continue;
            }
            int gap = word;
            do {
                word++;
            } while (word < to && text.breakBefore(word) < FoldedText.DASH && fitted.endOfUse(word) == word);
            if (isDoubtful(gap, word)) {
                return "'" + fitted.words(gap, word) + "' is no unit known there";
            }
        }
        return "";
    }

    /** Whether a word may be part of a name: none of those that mean something, and no number. */
    private boolean isName(int word) {
        return !text.isNumber(word) && Words.kind(fitted.meaning(word)) == Words.PLAIN;
    }

    /** Whether a number ends the text, and is not that of a house before its street. */
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
            word += Math.max(1, Words.length(fitted.meaning(word)));
        }
        if (word >= to) {
            return false;
        }
        int meaning = fitted.meaning(word);
        int kind = Words.kind(meaning);
        if (kind == Words.STREET || kind == Words.HOUSE) {
            return isUnit(word, to);
        }
        if (isKnown(word, to)) {
            return false;
        }
        int behind = word + Words.length(meaning);
        boolean typed = kind == Words.TYPE && behind < to && (!Words.isShort(meaning) || text.isNumber(behind));
        if (typed || isRestOfName(from)) {
            return true;
        }
        if (fit.province() < 0) {
            return fitted.isCommune() && !isAbbreviation(word, to);
        }
        return fitted.isCommune() && fitted.isBetween(from) && (fit.district() < 0 || !isSetOff(from));
    }

    /** Whether a number stands where a district may: between the units, or by itself. The one of Hải Châu I/1 is not. */
    private boolean isDistrictNumber(int word) {
        return isShortNumber(word)
                && text.text().charAt(Math.max(0, text.start(word) - 1)) != '/'
                && (fitted.isBetween(word) || (fit.district() < 0 && fitted.isLoneNumber(word)));
    }

    /** Whether the words are a mention that goes with the fit. */
    private boolean isKnown(int from, int to) {
        for (int m = 0; m < mentions.count(); m++) {
            if (mentions.from(m) == from && mentions.to(m) <= to && fitted.goesWith(m)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that often stands before a street begins the name of a district or province: Chợ Đồn. */
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

    /** Whether words follow a name so closely that it may be a longer one, which is not known. */
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

    /** Whether it is a word too short to be a name that would have to be known. */
    private boolean isAbbreviation(int from, int to) {
        return to == from + 1 && text.length(from) <= ABBREVIATION;
    }
}
