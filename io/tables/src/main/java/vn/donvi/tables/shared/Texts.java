package vn.donvi.tables.shared;

import java.text.Normalizer;

/** Texts in the form of the formats: in NFC. */
public final class Texts {
    private static final int EXCERPT = 60;

    private Texts() {}

    /** Returns the text in NFC. Latin letters with all of Vietnamese need no call of the normalizer. */
    public static String normal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isCommon(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Whether a text has no character that the formats cannot hold: NUL, or a byte order mark. */
    public static boolean isReadable(String text) {
        return text.indexOf(0) < 0 && text.indexOf(Bytes.BYTE_ORDER_MARK) < 0;
    }

    /**
     * Returns the text, if every format can hold it.
     *
     * @throws IllegalArgumentException if it has a NUL or a byte order mark
     */
    public static String checked(String text) {
        if (!isReadable(text)) {
            throw new IllegalArgumentException(
                    "a text must not have a NUL character or a byte order mark: " + excerpt(text));
        }
        return text;
    }

    /** The beginning of a text, long enough to recognise it, with invisible characters as escapes. */
    public static String excerpt(String text) {
        StringBuilder excerpt = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), EXCERPT); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || c == Bytes.BYTE_ORDER_MARK || Character.isSurrogate(c)) {
                appendUnseen(excerpt, text, i);
            } else {
                excerpt.append(c);
            }
        }
        return text.length() <= EXCERPT
                ? excerpt.toString()
                : excerpt.append('…').toString();
    }

    /** Appends a character, as an escape unless it is a line feed or half of a complete surrogate pair. */
    private static void appendUnseen(StringBuilder excerpt, String text, int index) {
        char c = text.charAt(index);
        boolean paired = Character.isHighSurrogate(c)
                ? index + 1 < Math.min(text.length(), EXCERPT) && Character.isLowSurrogate(text.charAt(index + 1))
                : Character.isLowSurrogate(c) && index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        if (paired || c == '\n') {
            excerpt.append(c);
        } else {
            excerpt.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
        }
    }

    /** Whether a character is unchanged in NFC next to any other of these. */
    private static boolean isCommon(char c) {
        return c < 0x300 || (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0x2010 && c <= 0x2027);
    }
}
