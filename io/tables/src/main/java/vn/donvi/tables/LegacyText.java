package vn.donvi.tables;

import java.text.Normalizer;

/** Converts text in an encoding of Vietnamese piece by piece to NFC. Not thread-safe. */
final class LegacyText {
    /** Characters below this one combine with no character before them, so that a text can be cut before them. */
    private static final char FIRST_MARK = '\u0300';

    /** So many characters without a place to cut are no text, and are cut anywhere. */
    private static final int MAX_KEPT = 1 << 10;

    private final LegacyLetters letters;
    private final StringBuilder kept = new StringBuilder();
    /** The previous letter, which may have a mark. */
    private char before;

    LegacyText(LegacyLetters letters) {
        this.letters = letters;
    }

    /**
     * Takes the next Latin letters.
     *
     * @param isLast whether these are the last
     * @return the complete part of the text so far
     */
    String append(CharSequence latin, int length, boolean isLast) {
        for (int i = 0; i < length; i++) {
            char c = latin.charAt(i);
            String mark = c < 0xA0 || c > 0xFF ? "" : letters.mark(before, c);
            if (mark.isEmpty()) {
                before = c < 0xA0 || c > 0xFF ? c : letters.letter(c);
                kept.append(before);
            } else {
                before = 0;
                kept.append(mark);
            }
        }
        int end = isLast ? kept.length() : cut();
        String text = Normalizer.normalize(kept.substring(0, end), Normalizer.Form.NFC);
        kept.delete(0, end);
        return text;
    }

    /** The last index before which the text is complete. */
    private int cut() {
        for (int i = kept.length() - 1; i > 0; i--) {
            if (kept.charAt(i) < FIRST_MARK) {
                return i;
            }
        }
        return kept.length() > MAX_KEPT ? kept.length() : 0;
    }
}
