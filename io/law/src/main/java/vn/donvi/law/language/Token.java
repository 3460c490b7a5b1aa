package vn.donvi.law.language;

/**
 * A word, number or mark of a text.
 *
 * @param kind the kind of token
 * @param text as written, in NFC
 * @param word in lower case, "km²" as km2
 * @param start the index of its beginning in the text
 * @param end the index of its end in the text
 * @param line its line, counted from 1
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
    /** The token behind the last one. */
    public static final Token END = new Token(Kind.END, "", "", 0, 0, 1, false, false, false);

    /** The kind of a token. */
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

    /** The value of a whole number, such as that of a clause; -1 if it is none. */
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
