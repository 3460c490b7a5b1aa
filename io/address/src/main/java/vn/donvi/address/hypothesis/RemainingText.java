package vn.donvi.address.hypothesis;

import vn.donvi.address.lexicon.AddressVocabulary;
import vn.donvi.address.mention.Mentions;
import vn.donvi.address.name.FoldedText;

/**
 * The part of a text that names no unit: the stretches between the units, without fillers and punctuation at their
 * ends.
 */
public final class RemainingText {
    private RemainingText() {}

    public static String of(FoldedText text, Mentions mentions, ParseHypothesis fit) {
        if (words(fit.mention(), mentions)
                        + words(fit.districtMention(), mentions)
                        + words(fit.provinceMention(), mentions)
                == text.words()) {
            return "";
        }
        String rest = "";
        int first = 0;
        while (first <= text.words()) {
            int used = nextUse(first, mentions, fit);
            String piece = piece(text, mentions, first, used < 0 ? text.words() : mentions.from(used));
            if (!piece.isEmpty()) {
                rest = rest.isEmpty() ? piece : rest + ", " + piece;
            }
            if (used < 0) {
                break;
            }
            first = mentions.to(used);
        }
        return rest;
    }

    private static int words(int mention, Mentions mentions) {
        return mention < 0 ? 0 : mentions.to(mention) - mentions.from(mention);
    }

    /** The first used mention that begins with a word or behind it. */
    private static int nextUse(int word, Mentions mentions, ParseHypothesis fit) {
        int next = earlier(ParseHypothesis.NONE, fit.mention(), word, mentions);
        next = earlier(next, fit.districtMention(), word, mentions);
        return earlier(next, fit.provinceMention(), word, mentions);
    }

    private static int earlier(int next, int mention, int word, Mentions mentions) {
        boolean counts = mention >= 0 && mentions.from(mention) >= word;
        return counts && (next < 0 || mentions.from(mention) < mentions.from(next)) ? mention : next;
    }

    /** The text of the words from {@code from} to {@code to}, exclusive, without fillers at its ends. */
    private static String piece(FoldedText text, Mentions mentions, int from, int to) {
        int first = from;
        while (first < to && AddressVocabulary.kind(mentions.meanings().of(first)) >= AddressVocabulary.FILLER) {
            first += AddressVocabulary.length(mentions.meanings().of(first));
        }
        int last = to;
        for (int back = last - 1; back >= first; back--) {
            if (AddressVocabulary.kind(mentions.meanings().of(back)) >= AddressVocabulary.FILLER
                    && back + AddressVocabulary.length(mentions.meanings().of(back)) == last) {
                last = back;
            }
        }
        if (first >= last) {
            return "";
        }
        int start = first > from ? text.start(first) : from == 0 ? 0 : text.end(from - 1);
        int end = last < to
                ? text.end(last - 1)
                : to == text.words() ? text.text().length() : text.start(to);
        return stripped(text.text(), start, end);
    }

    /** The text before an index, without punctuation at its ends. */
    public static String before(String text, int end) {
        return stripped(text, 0, end);
    }

    private static String stripped(String text, int from, int to) {
        int start = from;
        while (start < to && isEdge(text.charAt(start), false)) {
            start++;
        }
        int end = to;
        while (end > start && isEdge(text.charAt(end - 1), true)) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isEdge(char c, boolean atEnd) {
        return switch (c) {
            case ',', ';', ':', '|', '/', '-', '\u2013', '.', '(', '[' -> true;
            case ')', ']' -> !atEnd;
            default -> Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00A0' || c == '\uFEFF';
        };
    }
}
