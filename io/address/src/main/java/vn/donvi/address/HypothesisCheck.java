package vn.donvi.address;

import vn.donvi.address.hypothesis.AdmissibleHypothesis;
import vn.donvi.address.lexicon.Lexicon;
import vn.donvi.address.mention.Mentions;
import vn.donvi.address.mention.Request;
import vn.donvi.address.name.FoldedText;

/** Checks the remaining text of a hypothesis and the writing of its names for a reason not to rely on it. */
final class HypothesisCheck {
    private HypothesisCheck() {}

    /**
     * Returns the doubt about a hypothesis.
     *
     * @param explained the mentions that are known to agree with the hypothesis, as bits
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
