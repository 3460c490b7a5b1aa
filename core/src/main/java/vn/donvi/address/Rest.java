package vn.donvi.address;

import vn.donvi.name.FoldedText;

/** What of a text names no unit: the stretches between the units, without the country and punctuation at their ends. */
final class Rest {
    private Rest() {}

    static String of(FoldedText text, Mentions mentions, Fit fit) {
        String rest = "";
        int word = 0;
        int start = 0;
        while (word <= text.words()) {
            int used = word < text.words() ? firstUse(word, mentions, fit) : Fit.NONE;
            boolean last = word == text.words();
            if (!last && used < 0) {
                word++;
                continue;
            }
            int end = last ? text.text().length() : text.start(word);
            String piece = piece(text, mentions, start, end, word);
            if (!piece.isEmpty()) {
                rest = rest.isEmpty() ? piece : rest + ", " + piece;
            }
            if (last) {
                break;
            }
            word = mentions.to(used);
            start = text.end(word - 1);
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

    /** The piece of text from {@code start} to {@code end}, if any of its words, which end before {@code word}, counts. */
    private static String piece(FoldedText text, Mentions mentions, int start, int end, int word) {
        int first = start;
        int last = end;
        int back = word - 1;
        while (back >= 0 && text.start(back) >= start && isFillerUpTo(back, mentions)) {
            last = text.start(back);
            back--;
        }
        while (first < last && isEdge(text.text().charAt(first), false)) {
            first++;
        }
        while (last > first && isEdge(text.text().charAt(last - 1), true)) {
            last--;
        }
        return text.text().substring(first, last);
    }

    private static boolean isFillerUpTo(int word, Mentions mentions) {
        for (int length = 1; length <= 4 && length <= word + 1; length++) {
            int meaning = mentions.word(word - length + 1);
            if (Words.kind(meaning) != Words.PLAIN) {
                return Words.kind(meaning) >= Words.FILLER && Words.length(meaning) >= length;
            }
        }
        return false;
    }

    private static boolean isEdge(char c, boolean atEnd) {
        return switch (c) {
            case ',', ';', ':', '|', '-', '\u2013', '.', '(', '[' -> true;
            case ')', ']' -> !atEnd;
            default -> Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00A0' || c == '\uFEFF';
        };
    }
}
