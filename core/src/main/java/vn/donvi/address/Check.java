package vn.donvi.address;

import vn.donvi.name.FoldedText;

/** Looks at what a fit leaves over and how it is written: it cannot be relied on if something does not go with it. */
final class Check {
    private Check() {}

    /** What makes a fit doubtful, in words that end a sentence; empty if nothing does. */
    static String doubt(Request request, Mentions mentions, Lexicon lexicon, Fit fit) {
        FoldedText text = request.text();
        if (text.isCut()) {
            return "the text has more than " + FoldedText.MAX_WORDS + " words";
        }
        if (mentions.areTooMany()) {
            return "the text names more than " + Mentions.MAX + " units";
        }
        FittedText fitted = new FittedText(request, mentions, lexicon, fit);
        String doubt = Strangers.doubt(fitted);
        if (doubt.isEmpty()) {
            doubt = Gaps.doubt(fitted);
        }
        return doubt.isEmpty() ? GivenNames.doubt(fitted, request.hasColumns()) : doubt;
    }
}
