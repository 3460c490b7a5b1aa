package vn.donvi.address;

import vn.donvi.address.name.FoldedText;

/**
 * Units that an address names and that do not go with what was made of it: whoever wrote them meant something else. What
 * stands on the street's side is no matter, unless it says that it is a unit, or nothing shows where that side begins.
 */
final class ContradictionCheck {
    private final HypothesisText fitted;
    private final FoldedText text;
    private final Mentions mentions;
    private final Places places;
    private final ParseHypothesis fit;
    /** Without commas a unit is set off from others by nothing but its place. */
    private final boolean isUnbroken;

    private ContradictionCheck(HypothesisText fitted) {
        this.fitted = fitted;
        this.text = fitted.text();
        this.mentions = fitted.mentions();
        this.places = fitted.places();
        this.fit = fitted.fit();
        this.isUnbroken = !mentions.meanings().hasCommas();
    }

    /** The first of them; {@link Doubt#NONE} if there is none. */
    static Doubt doubt(HypothesisText fitted) {
        return new ContradictionCheck(fitted).doubt();
    }

    private Doubt doubt() {
        long used = overlaps(fit.mention()) | overlaps(fit.districtMention()) | overlaps(fit.provinceMention());
        for (int m = 0; m < mentions.count(); m++) {
            if (mentions.hasOtherAccents(m)) {
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
        // Without a province or a district nothing shows on which side the streets are.
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

    /** Whether it stands at an end of the text. */
    private boolean isAtEnd(int m) {
        return mentions.from(m) == 0 || isLast(m);
    }

    /** Whether it stands where the largest unit should, and may be it. */
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

    /** Whether it stands before all others in a text that has the largest unit first. */
    private boolean isAboveTop(int m) {
        return fitted.isReversed() && mentions.from(m) < mentions.from(fit.top());
    }

    /** Whether it may be the commune, and what the fit takes for one the district that also has this name. */
    private boolean isOtherCommune(int m) {
        return mentions.types(fit.mention()) == 0
                && (fit.district() < 0) != (fit.province() < 0)
                && (fitted.isBeside(m, fit.mention()) || fitted.isBeside(m, fit.top()))
                && fitted.bearsPlaceBelow(fit.mention(), places.upper());
    }

    /** Whether it names a district or province where one should stand, or a province that the fit has not. */
    private boolean isUpper(int m, boolean inside) {
        return (inside && fitted.bearsPlaceBelow(m, places.upper()))
                || (fit.province() < 0 && fitted.bearsPlaceBelow(m, places.provinces()));
    }

    /** Whether a name takes a name that is used and more words: whoever wrote it did not mean the shorter one. */
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
     * Whether a name begins before the smallest unit and ends in it: with the word taken for its type, as Bac Xa in "Bac
     * Xa Ba Thuoc", or with a type of its own.
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
