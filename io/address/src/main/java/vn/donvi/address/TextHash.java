package vn.donvi.address;

/**
 * The hash of a text that is added up from its end: a sum over the characters, each with the weight of its distance from
 * the end. So one pass gives the hashes of all ends of a text.
 */
final class TextHash {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    /** The powers of an odd number. */
    private static final long[] WEIGHTS = weights();

    private TextHash() {}

    /** The hash of a text from an index on. */
    static long of(String text, int start) {
        long sum = 0;
        for (int i = start; i < text.length(); i++) {
            sum += term(text.charAt(i), text.length() - i);
        }
        return sum;
    }

    /** The term of a character in the sum, by the number of characters from it on. */
    static long term(char character, int length) {
        return character * WEIGHTS[length];
    }

    private static long[] weights() {
        long[] weights = new long[RecentEndings.LONGEST + 1];
        weights[0] = 1;
        for (int i = 1; i < weights.length; i++) {
            weights[i] = weights[i - 1] * MULTIPLIER;
        }
        return weights;
    }
}
