package vn.donvi.address;

import vn.donvi.address.hypothesis.ParseHypothesis;
import vn.donvi.address.lexicon.Places;
import vn.donvi.address.mention.Mentions;
import vn.donvi.address.name.FoldedText;

/**
 * Finds a named unit that contradicts the chosen hypothesis. Names on the street's side do not count, unless they have
 * the type of a unit, or the beginning of that side is not visible.
 */
final class ContradictionCheck {
    private final HypothesisText fitted;
    private final FoldedText text;
    private final Mentions mentions;
    private final Places places;
    private final ParseHypothesis fit;
    /** In a text without commas only the position separates a unit from others. */
    private final boolean isUnbroken;

    private ContradictionCheck(HypothesisText fitted) {
        this.fitted = fitted;
        this.text = fitted.text();
        this.mentions = fitted.mentions();
        this.places = fitted.places();
        this.fit = fitted.fit();
        this.isUnbroken = !mentions.meanings().hasCommas();
    }

    /** The doubt about the first such unit; {@link Doubt#NONE} if there is none. */
    static Doubt doubt(HypothesisText fitted) {
        return new ContradictionCheck(fitted).doubt();
    }

    private Doubt doubt() {
        long used = overlaps(fit.mention()) | overlaps(fit.districtMention()) | overlaps(fit.provinceMention());
        for (int m = 0; m < mentions.count(); m++) {
            // A used mention shares no word with another used one, so that it cannot be a longer name or another end.
            if (fit.uses(m) || mentions.hasOtherAccents(m)) {
                continue;
            }
            boolean isStranger =
                    (used >> m & 1) == 0 ? isUnit(m) && !fitted.goesWith(m) : isLongerName(m) || isOtherEnd(m);
            if (isStranger) {
                return new Doubt(
                        ConversionReason.CONTRADICTION,
                        "'" + fitted.words(m) + "' does not go with '" + fitted.words(fit.mention()) + "'",
                        m);
            }
        }
        return Doubt.NONE;
    }

    private long overlaps(int mention) {
        return mention >= 0 ? mentions.overlaps(mention) : 0;
    }

    private boolean isUnit(int m) {
        if (mentions.isLoneNumber(m)) {
            return false;
        }
        boolean inside = fitted.isInside(mentions.from(m));
        // Without a province or a district the side of the streets is unknown.
        boolean isAlone = fitted.isCommune() && fit.district() < 0 && fit.province() < 0;
        boolean stands = mentions.isWhole(m)
                || (isAlone && fitted.isBeside(m, fit.mention()))
                || (isUnbroken && (fitted.isBesideFit(m) || isAtEnd(m)));
        if (mentions.score(m) < 0) {
            return stands && isUnbroken && !mentions.isPartOfLonger(m) && isAboveAll(m);
        }
        if (mentions.levels(m) != 0) {
            boolean plain = mentions.isShortType(m) && !text.isNumber(mentions.nameFrom(m));
            boolean apart = text.breakBefore(mentions.from(m)) != FoldedText.NONE || fitted.isBeside(m, fit.mention());
            return inside || (apart && (!plain || (stands && (isAlone || mentions.types(fit.mention()) == 0))));
        }
        return stands && (isAboveTop(m) || isOtherCommune(m) || isUpper(m, inside || isAlone));
    }

    /** Whether a mention is at an end of the text. */
    private boolean isAtEnd(int m) {
        return mentions.from(m) == 0 || isLast(m);
    }

    /** Whether a mention is in the place of the largest unit, or may be a province. */
    private boolean isAboveAll(int m) {
        return isAboveTop(m) || fitted.bearsPlaceBelow(m, places.provinces());
    }

    private boolean isLast(int m) {
        int word = mentions.to(m);
        while (word < text.words() && fitted.isIdle(word)) {
            word++;
        }
        return word == text.words();
    }

    /** Whether a mention is before the largest unit in a text that has the largest unit first. */
    private boolean isAboveTop(int m) {
        return fitted.isReversed() && mentions.from(m) < mentions.from(fit.top());
    }

    /** Whether a mention may be the commune, and the hypothesis takes the district of the same name for a commune. */
    private boolean isOtherCommune(int m) {
        return mentions.types(fit.mention()) == 0
                && (fit.district() < 0) != (fit.province() < 0)
                && (fitted.isBeside(m, fit.mention()) || fitted.isBeside(m, fit.top()))
                && fitted.bearsPlaceBelow(fit.mention(), places.upper());
    }

    /**
     * Whether a mention names a district or province in the place of one, or a province while the hypothesis has none.
     */
    private boolean isUpper(int m, boolean inside) {
        return (inside && fitted.bearsPlaceBelow(m, places.upper()))
                || (fit.province() < 0 && fitted.bearsPlaceBelow(m, places.provinces()));
    }

    /** Whether a longer name contains a used name and unused words, so that the shorter name is not meant. */
    private boolean isLongerName(int m) {
        boolean isLonger =
                isPart(fit.mention(), m) || isPart(fit.districtMention(), m) || isPart(fit.provinceMention(), m);
        for (int word = mentions.nameFrom(m); isLonger && word < mentions.nameTo(m); word++) {
            if (fitted.endOfUse(word) == word) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(int small, int large) {
        return small >= 0 && mentions.isPart(small, large);
    }

    /**
     * Whether a name begins before the smallest unit and ends in it. It takes the word for its type, as Bac Xa in "Bac
     * Xa Ba Thuoc", or has a type of its own.
     */
    private boolean isOtherEnd(int m) {
        int start = mentions.from(fit.mention());
        boolean straddles = mentions.from(m) < start
                && start < mentions.to(m)
                && text.breakBefore(start) == FoldedText.NONE
                && mentions.to(m) < mentions.to(fit.mention())
                && fitted.endOfUse(mentions.from(m)) == mentions.from(m);
        return straddles
                && (mentions.levels(m) != 0 || mentions.to(m) <= mentions.nameFrom(fit.mention()))
                && !fitted.goesWith(m);
    }
}
