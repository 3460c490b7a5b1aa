package vn.donvi.tables;

import java.text.Normalizer;

/** Text in an encoding of Vietnamese that comes piece by piece, and goes in NFC. Not thread-safe. */
final class LegacyText {
    /** Characters below combine with none before them, so that a text can be cut before one. */
    private static final char FIRST_MARK = '\u0300';

    /** So many characters without a place to cut are no text; they are cut anyhow. */
    private static final int MAX_KEPT = 1 << 10;

    private final LegacyLetters letters;
    private final StringBuilder kept = new StringBuilder();
    /** The letter before, which a mark may come after. */
    private char before;

    LegacyText(LegacyLetters letters) {
        this.letters = letters;
    }

    /**
     * Takes the next Latin letters.
     *
     * @param isLast whether these are the last
     * @return the text that is complete now
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

    /** The last place before which all is complete. */
    private int cut() {
        for (int i = kept.length() - 1; i > 0; i--) {
            if (kept.charAt(i) < FIRST_MARK) {
                return i;
            }
        }
        return kept.length() > MAX_KEPT ? kept.length() : 0;
    }
}
