package vn.donvi.gazetteer.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers texts, each once, in the order in which they are met. */
final class TextPool {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number of a text. */
    int number(String text) {
        Integer known = numbers.putIfAbsent(text, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /**
     * Writes the texts.
     *
     * @throws IllegalArgumentException if a text has half a character, which UTF-8 has not
     */
    void write(ColumnWriter out) {
        byte[][] encoded = new byte[numbers.size()][];
        int[] starts = new int[encoded.length + 1];
        int row = 0;
        for (String text : numbers.keySet()) {
            encoded[row] = text.getBytes(UTF_8);
            if (!new String(encoded[row], UTF_8).equals(text)) {
                throw new IllegalArgumentException("'" + text + "' has half a character, which no image can hold");
            }
            starts[row + 1] = Math.addExact(starts[row], encoded[row].length);
            row++;
        }
        byte[] all = new byte[starts[row]];
        for (int i = 0; i < encoded.length; i++) {
            System.arraycopy(encoded[i], 0, all, starts[i], encoded[i].length);
        }
        out.ints(starts);
        out.bytes(all);
    }
}
