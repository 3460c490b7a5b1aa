package vn.donvi.gazetteer.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntListTest {
    @Test
    void keepsWhatIsAddedInOrderHoweverLongItGrows() {
        for (int length = 0; length <= 20; length++) {
            IntList list = new IntList();
            IntStream.range(0, length).forEach(list::add);

            assertThat(list.toArray()).isEqualTo(IntStream.range(0, length).toArray());
        }
    }
}
