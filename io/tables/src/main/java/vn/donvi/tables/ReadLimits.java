package vn.donvi.tables;

/**
 * The limits of the readers, so that no input can exhaust them. An input beyond a limit is a problem. Immutable.
 *
 * <pre>{@code
 * ReadLimits limits = ReadLimits.DEFAULT.withMaxBytes(4L << 30).withMaxProblems(20);
 * }</pre>
 */
public final class ReadLimits {
    /** 512 MiB a file, 100,000 bytes a field, 32 levels of nesting, 1,000 problems. */
    public static final ReadLimits DEFAULT = new ReadLimits(512L << 20, 100_000, 32, 1_000);

    private final long maxBytes;
    private final int maxFieldLength;
    private final int maxDepth;
    private final int maxProblems;

    private ReadLimits(long maxBytes, int maxFieldLength, int maxDepth, int maxProblems) {
        this.maxBytes = positive("bytes", maxBytes);
        this.maxFieldLength = (int) positive("field length", maxFieldLength);
        this.maxDepth = (int) positive("depth", maxDepth);
        this.maxProblems = (int) positive("problems", maxProblems);
    }

    /**
     * Returns the same limits with another on the size of a file. A larger file is not read, or not to its end.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public ReadLimits withMaxBytes(long bytes) {
        return new ReadLimits(bytes, maxFieldLength, maxDepth, maxProblems);
    }

    /**
     * Returns the same limits with another on the length of a field, in bytes of UTF-8 in CSV and in characters in
     * JSON. A CSV row or a JSON line with a longer field is a problem; a JSON document with one is not read.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public ReadLimits withMaxFieldLength(int length) {
        return new ReadLimits(maxBytes, length, maxDepth, maxProblems);
    }

    /**
     * Returns the same limits with another on the depth of nesting in JSON. The format itself nests six deep.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public ReadLimits withMaxDepth(int depth) {
        return new ReadLimits(maxBytes, maxFieldLength, depth, maxProblems);
    }

    /**
     * Returns the same limits with another on the number of problems collected for a file. The last one says that the
     * rest of the file was not read.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public ReadLimits withMaxProblems(int problems) {
        return new ReadLimits(maxBytes, maxFieldLength, maxDepth, problems);
    }

    /** The largest file, in bytes. */
    public long maxBytes() {
        return maxBytes;
    }

    /** The longest field. */
    public int maxFieldLength() {
        return maxFieldLength;
    }

    /** The deepest nesting. */
    public int maxDepth() {
        return maxDepth;
    }

    /** The largest number of problems of a file. */
    public int maxProblems() {
        return maxProblems;
    }

    private static long positive(String what, long limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException("the limit on " + what + " must be positive, but was " + limit);
        }
        return limit;
    }
}
