package vn.donvi.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.donvi.problem.Location;

/** Reads a whole text, as of a resolution or news, up to a limit. */
public final class TextInput {
    /** The longest text, in {@code char}s. A longer one is refused. */
    public static final int MAX_LENGTH = 500_000;

    private TextInput() {}

    /**
     * Reads the text of an input.
     *
     * @throws UnreadableFileException if the file is missing, is not text in its encoding, or is too long
     * @throws IOException if it cannot be read
     */
    public static String of(Input file) throws IOException {
        try (Reader reader =
                new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8.newDecoder()))) {
            return of(reader, file.name());
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(Location.of(file.name()), "is not UTF-8 text; save the file as UTF-8");
        }
    }

    /**
     * Reads the text of a reader, which is not closed, and stops when the limit is passed.
     *
     * @param name the name of the text
     * @throws UnreadableFileException if the text is too long
     * @throws IOException if it cannot be read
     */
    public static String of(Reader reader, String name) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[1 << 13];
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            text.append(buffer, 0, read);
            if (text.length() > MAX_LENGTH) {
                throw new UnreadableFileException(Location.of(name), tooLong());
            }
        }
        return text.toString();
    }

    /** The reason for refusing a longer text. */
    public static String tooLong() {
        return "is longer than the limit of " + MAX_LENGTH + " characters";
    }
}
