package vn.donvi.address;

import vn.donvi.address.name.FoldedText;

/** Looks at what a fit leaves over and how it is written: it cannot be relied on if something does not go with it. */
final class HypothesisCheck {
    private HypothesisCheck() {}

    /**
     * What makes a fit doubtful.
     *
     * @param explained the mentions that are known to go with the fit, as bits
     */
    static Doubt doubt(
            Request request, Mentions mentions, Lexicon lexicon, AdmissibleHypothesis allowed, long explained) {
        FoldedText text = request.text();
        if (text.isCut()) {
            return Doubt.of(ConversionReason.TOO_LONG, "the text has more than " + FoldedText.MAX_WORDS + " words");
        }
        if (mentions.areTooMany()) {
            return Doubt.of(ConversionReason.TOO_LONG, "the text names more than " + Mentions.MAX + " units");
        }
        HypothesisText fitted = new HypothesisText(request, mentions, lexicon, allowed.fit(), explained);
        // A text of nothing but the names, the smallest first, has no other word that could contradict them.
        Doubt doubt = fitted.isWhole() ? Doubt.NONE : doubtOfOtherWords(fitted);
        return doubt.isNone() ? NamingCheck.doubt(fitted, allowed, request.hasColumns()) : doubt;
    }

    private static Doubt doubtOfOtherWords(HypothesisText fitted) {
        Doubt contradiction = ContradictionCheck.doubt(fitted);
        return contradiction.isNone() ? UnrecognizedTextCheck.doubt(fitted) : contradiction;
    }
}
