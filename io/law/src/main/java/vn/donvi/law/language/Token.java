package vn.donvi.law.language;

/**
 * A word, number or mark of a text.
 *
 * @param kind what it is
 * @param text as written, in NFC
 * @param word in lower case, "km²" as km2
 * @param start where it begins in the text
 * @param end where it ends in the text
 * @param line the line it stands on, counted from 1
 * @param gap whether a blank, line break or Markdown mark comes before it
 * @param first whether it is the first of its line
 * @param paragraph whether at least one empty line comes before it
 */
public record Token(
        Kind kind,
        String text,
        String word,
        int start,
        int end,
        int line,
        boolean gap,
        boolean first,
        boolean paragraph) {
    /** What stands where there is no token. */
    public static final Token END = new Token(Kind.END, "", "", 0, 0, 1, false, false, false);

    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        /** After the last token. */
        END
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isCapital() {
        return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
    }

    /** Whether this is the mark, once or repeated. */
    public boolean isMark(char mark) {
        return kind == Kind.MARK && text.charAt(0) == mark;
    }

    /** Whether a sentence or a part of one ends here. */
    public boolean endsSentence() {
        return isMark('.') || isMark(';') || isMark(':');
    }

    /** The whole number that this is, such as that of a clause; -1 if it is none. */
    public int asInteger() {
        if (kind != Kind.NUMBER || text.length() > 6) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
