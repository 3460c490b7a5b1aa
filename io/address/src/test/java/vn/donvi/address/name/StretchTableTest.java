package vn.donvi.address.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StretchTableTest {
    @Test
    void everyKeyHasItsNumberAndNoOtherHasOne() {
        Random random = new Random(3);
        for (int size : new int[] {0, 1, 2, 7, 8, 9, 1000, 5000}) {
            StretchTable table = new StretchTable(size);
            Map<Long, Integer> expected = new HashMap<>();
            while (expected.size() < size) {
                long key = StretchTable.key(random.nextLong());
                int number = 1 + random.nextInt(StretchTable.MOST);
                expected.merge(key, number, (a, b) -> a | b);
                table.add(key, number);
            }

            expected.forEach((key, number) -> assertThat(table.number(key)).isEqualTo(number));
            for (int i = 0; i < 10_000; i++) {
                long key = StretchTable.key(random.nextLong());
                assertThat(table.number(key)).isEqualTo(expected.getOrDefault(key, 0));
            }
        }
    }

    @Test
    void numbersAreAddedBitByBit() {
        StretchTable table = new StretchTable(1);
        long key = StretchTable.key(42);
        table.add(key, 1);
        table.add(key, 1 << 20);

        assertThat(table.number(key)).isEqualTo(1 | 1 << 20);
    }
}
