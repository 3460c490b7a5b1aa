package vn.donvi.address.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SideTaskTest {
    @Test
    void resultIsThatOfTheWork() {
        assertThat(SideTask.begin(() -> "done").result()).isEqualTo("done");
    }

    @Test
    void failureOfTheWorkIsThrownAsItIs() {
        IllegalArgumentException failure = new IllegalArgumentException("too many");
        AssertionError error = new AssertionError("no memory");

        assertThatThrownBy(() -> failing(failure).result()).isSameAs(failure);
        assertThatThrownBy(() -> failing(error).result()).isSameAs(error);
        assertThatThrownBy(() -> failing(new IOException("unreadable")).result())
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void interruptionWaitsForTheResultAndIsKept() {
        CountDownLatch begun = new CountDownLatch(1);
        SideTask<String> task = SideTask.begin(() -> {
            begun.countDown();
            Thread.sleep(20);
            return "done";
        });

        Thread.currentThread().interrupt();

        assertThat(task.result()).isEqualTo("done");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(begun.getCount()).isZero();
    }

    private static SideTask<String> failing(Throwable failure) {
        return SideTask.begin(() -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        });
    }
}
