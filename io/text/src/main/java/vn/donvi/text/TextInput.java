package vn.donvi.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import vn.donvi.problem.Location;

/** Takes in a whole text, but never more than the limit. */
final class TextInput {
    private TextInput() {}

    /** The text of a file in UTF-8. */
    static String of(Path file) throws IOException {
        String name = name(file);
        if (Files.isDirectory(file)) {
            throw new UnreadableTextException(Location.of(name), "is a folder, not a file");
        }
        try (Reader reader = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()))) {
            return of(reader, name);
        } catch (NoSuchFileException e) {
            throw new UnreadableTextException(Location.of(name), "there is no such file");
        } catch (AccessDeniedException e) {
            throw new UnreadableTextException(Location.of(name), "may not be read: access is denied");
        } catch (CharacterCodingException e) {
            throw new UnreadableTextException(Location.of(name), "is not UTF-8 text; save the file as UTF-8");
        }
    }

    /** The text of a reader, which is left as soon as the limit is passed. */
    static String of(Reader reader, String name) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[1 << 13];
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            text.append(buffer, 0, read);
            if (text.length() > ResolutionReader.MAX_LENGTH) {
                throw new UnreadableTextException(Location.of(name), tooLong());
            }
        }
        return text.toString();
    }

    static String tooLong() {
        return "is longer than the limit of " + ResolutionReader.MAX_LENGTH + " characters";
    }

    /** The name under which problems know the file. */
    static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
