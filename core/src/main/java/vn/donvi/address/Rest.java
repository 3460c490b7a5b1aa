package vn.donvi.address;

import vn.donvi.name.FoldedText;

/** What of a text names no unit: the stretches between the units, without the country and punctuation at their ends. */
final class Rest {
    private Rest() {}

    static String of(FoldedText text, Mentions mentions, Fit fit) {
        String rest = "";
        int word = 0;
        int first = 0;
        while (word <= text.words()) {
            int used = word < text.words() ? firstUse(word, mentions, fit) : Fit.NONE;
            if (word < text.words() && used < 0) {
                word++;
                continue;
            }
            String piece = piece(text, mentions, first, word);
            if (!piece.isEmpty()) {
                rest = rest.isEmpty() ? piece : rest + ", " + piece;
            }
            if (used < 0) {
                break;
            }
            word = mentions.to(used);
            first = word;
        }
        return rest;
    }

    private static int firstUse(int word, Mentions mentions, Fit fit) {
        if (mentions.from(fit.mention()) == word) {
            return fit.mention();
        }
        if (fit.districtMention() >= 0 && mentions.from(fit.districtMention()) == word) {
            return fit.districtMention();
        }
        boolean top = fit.provinceMention() >= 0 && mentions.from(fit.provinceMention()) == word;
        return top ? fit.provinceMention() : Fit.NONE;
    }

    /** The text of the words from {@code from} to {@code to}, exclusive, without fillers at its ends. */
    private static String piece(FoldedText text, Mentions mentions, int from, int to) {
        int first = from;
        while (first < to && Words.kind(mentions.word(first)) >= Words.FILLER) {
            first += Words.length(mentions.word(first));
        }
        int last = to;
        for (int back = last - 1; back >= first; back--) {
            if (Words.kind(mentions.word(back)) >= Words.FILLER && back + Words.length(mentions.word(back)) == last) {
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
        while (start < end && isEdge(text.text().charAt(start), false)) {
            start++;
        }
        while (end > start && isEdge(text.text().charAt(end - 1), true)) {
            end--;
        }
        return text.text().substring(start, end);
    }

    private static boolean isEdge(char c, boolean atEnd) {
        return switch (c) {
            case ',', ';', ':', '|', '-', '\u2013', '.', '(', '[' -> true;
            case ')', ']' -> !atEnd;
            default -> Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00A0' || c == '\uFEFF';
        };
    }
}
