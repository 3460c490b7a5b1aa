package vn.donvi.gazetteer.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** The texts in an image, each once. A text is made when it is first asked for. */
final class TextColumn {
    private final byte[] image;
    private final int start;
    private final IntColumn starts;
    /** The texts made so far. It does not matter which of two equal ones is kept. */
    private final @Nullable String[] made;

    TextColumn(byte[] image, int start, IntColumn starts) {
        this.image = image;
        this.start = start;
        this.starts = starts;
        this.made = new String[starts.size() - 1];
    }

    String get(int row) {
        String known = made[row];
        if (known == null) {
            int from = starts.get(row);
            known = new String(image, start + from, starts.get(row + 1) - from, UTF_8);
            made[row] = known;
        }
        return known;
    }
}
