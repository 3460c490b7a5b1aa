package vn.donvi.gazetteer.image;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Numbers the numbers with 64 bits, each once, in the order in which they are met. */
final class NumberPool {
    private final Map<Long, Integer> numbers = new LinkedHashMap<>();

    int number(long value) {
        Integer known = numbers.putIfAbsent(value, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    int number(double value) {
        return number(Double.doubleToRawLongBits(value));
    }

    int number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : ImageForm.NONE;
    }

    int number(OptionalLong value) {
        return value.isPresent() ? number(value.getAsLong()) : ImageForm.NONE;
    }

    void write(ColumnWriter out) {
        long[] values = new long[numbers.size()];
        int row = 0;
        for (long value : numbers.keySet()) {
            values[row++] = value;
        }
        out.longs(values);
    }
}
