package vn.donvi.cli.invocation;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;

/**
 * A line on a terminal with the progress of a long command, overwritten at each update: {@code donvi: 45 %, 450,000
 * rows, 900,000 rows/s, 1 s left}.
 */
public final class Progress {
    private static final long SECOND = 1_000_000_000;

    /** The shortest time between two updates of the line, in nanoseconds. */
    private static final long INTERVAL = SECOND / 5;

    private final PrintWriter err;
    private final Words words;
    private final boolean isShown;
    private final long totalBytes;
    private final LongSupplier nanos;
    private final long start;
    private long last;
    private int width;

    /**
     * @param isShown whether a person watches the terminal; if not, nothing is written
     * @param totalBytes the bytes to read; 0 or negative if their number is not known
     * @param nanos the time in nanoseconds since any fixed moment
     */
    public Progress(PrintWriter err, Words words, boolean isShown, long totalBytes, LongSupplier nanos) {
        this.err = err;
        this.words = words;
        this.isShown = isShown;
        this.totalBytes = totalBytes;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.last = start;
    }

    /** Updates the line, unless the last update was too short a time ago. */
    public void update(long rows, long bytes) {
        if (!isShown) {
            return;
        }
        long now = nanos.getAsLong();
        if (now - last < INTERVAL) {
            return;
        }
        last = now;
        double seconds = (double) (now - start) / SECOND;
        StringBuilder line = new StringBuilder("donvi: ");
        if (totalBytes > 0) {
            line.append(Math.min(100, 100 * bytes / totalBytes)).append(" %, ");
        }
        line.append(words.text("usage.progress", NumberText.of(rows), NumberText.of(Math.round(rows / seconds))));
        if (totalBytes > 0 && bytes > 0) {
            line.append(words.text("usage.time-left", duration(Math.round(seconds * (totalBytes - bytes) / bytes))));
        }
        err.print('\r' + line.toString() + " ".repeat(Math.max(0, width - line.length())));
        err.flush();
        width = line.length();
    }

    /** Removes the line before other output is written. */
    public void clear() {
        if (width > 0) {
            err.print('\r' + " ".repeat(width) + '\r');
            err.flush();
            width = 0;
        }
    }

    private static Message duration(long seconds) {
        long rest = Math.max(0, seconds);
        return rest < 60 ? Message.of("usage.seconds", rest) : Message.of("usage.minutes", rest / 60, rest % 60);
    }
}
