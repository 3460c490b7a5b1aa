package vn.donvi.cli.invocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import vn.donvi.cli.language.Words;

class ProgressTest {
    private final StringWriter err = new StringWriter();
    private long nanos = 5;

    @Test
    void tellsHowMuchIsDoneHowFastAndHowMuchTimeIsLeft() {
        Progress progress = progress(true, 4_000);

        progress.update(0, 0);
        nanos += 500_000_000;
        progress.update(123_456, 1_000);

        assertThat(err).hasToString("\rdonvi: 25 %, 123,456 rows, 246,912 rows/s, 2 s left");
    }

    @Test
    void isNotWrittenMoreThanFiveTimesASecond() {
        Progress progress = progress(true, 100);

        for (int i = 0; i < 100; i++) {
            nanos += 10_000_000;
            progress.update(i, i);
        }

        assertThat(err.toString().split("\r")).hasSize(1 + 5);
    }

    @Test
    void writesOverWhatWasLonger() {
        Progress progress = progress(true, 1_000_000);

        nanos += 1_000_000_000;
        progress.update(1, 1_000);
        nanos += 1_000_000_000;
        progress.update(2, 1_000_000);
        progress.clear();
        progress.clear();

        String longer = "donvi: 0 %, 1 rows, 1 rows/s, 16 min 39 s left";
        String shorter = "donvi: 100 %, 2 rows, 1 rows/s, 0 s left";
        assertThat(err)
                .hasToString('\r'
                        + longer
                        + '\r'
                        + shorter
                        + " ".repeat(longer.length() - shorter.length())
                        + '\r'
                        + " ".repeat(shorter.length())
                        + '\r');
    }

    @Test
    void doesWithoutTheSize() {
        Progress progress = progress(true, -1);

        nanos += 1_000_000_000;
        progress.update(1_000, 1_000);

        assertThat(err).hasToString("\rdonvi: 1,000 rows, 1,000 rows/s");
    }

    @Test
    void isNothingIfNobodyWatches() {
        Progress progress = progress(false, 4_000);

        nanos += 1_000_000_000;
        progress.update(1, 1);
        progress.clear();

        assertThat(err.toString()).isEmpty();
    }

    private Progress progress(boolean isShown, long totalBytes) {
        return new Progress(new PrintWriter(err), Words.ENGLISH, isShown, totalBytes, () -> nanos);
    }
}
