package vn.donvi.cli.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.donvi.tables.Input;
import vn.donvi.tables.TextEncoding;

/** A text file in any encoding. */
public final class TextFile {
    private TextFile() {}

    /** Reads a text with the name of its file for messages. */
    public interface Reading<T> {
        T of(String name, Reader text) throws IOException;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     */
    public static <T> T read(Path file, TextEncoding encoding, Reading<T> reading) throws IOException {
        Input input = Input.of(file).in(encoding);
        try (InputStream text = input.open()) {
            return reading.of(input.name(), new InputStreamReader(text, StandardCharsets.UTF_8.newDecoder()));
        }
    }
}
