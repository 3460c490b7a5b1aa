package vn.donvi.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.donvi.problem.Location;

/**
 * A text to read: a file, a stream or a reader, with its name for problems. Files and streams are UTF-8 unless
 * {@link #in} says otherwise.
 *
 * <pre>{@code
 * CsvTable.of(UnitSchema.UNITS).read(Input.of(Path.of("units.csv")), CsvOptions.STANDARD);
 * CsvTable.of(UnitSchema.UNITS).read(Input.of(request.getInputStream(), "upload"), CsvOptions.STANDARD);
 * }</pre>
 *
 * <p>A file can be read several times, a stream and a reader only once; they stay open.
 */
public final class Input {
    private final String name;
    private final @Nullable Path file;
    private final @Nullable InputStream stream;
    private final TextEncoding encoding;

    private Input(String name, @Nullable Path file, @Nullable InputStream stream, TextEncoding encoding) {
        this.name = Objects.requireNonNull(name, "name");
        this.file = file;
        this.stream = stream;
        this.encoding = Objects.requireNonNull(encoding, "encoding");
    }

    /** Makes an input of a file, named by the last part of its path. */
    public static Input of(Path file) {
        Path last = file.getFileName();
        return new Input(last == null ? file.toString() : last.toString(), file, null, TextEncoding.UTF_8);
    }

    /** Makes an input of a stream in UTF-8, read to its end and left open. */
    public static Input of(InputStream stream, String name) {
        return new Input(name, null, Objects.requireNonNull(stream, "stream"), TextEncoding.UTF_8);
    }

    /** Makes an input of a reader, read to its end and left open. */
    public static Input of(Reader reader, String name) {
        return new Input(name, null, new EncodedReader(reader, name), TextEncoding.UTF_8);
    }

    /**
     * Returns the same file or stream in an encoding other than UTF-8. Text in an encoding that is not Unicode is
     * converted to NFC. Readers have characters already, and need no encoding.
     */
    public Input in(TextEncoding other) {
        return new Input(name, file, stream, other);
    }

    /** The name in problems. */
    public String name() {
        return name;
    }

    /**
     * Opens the text in UTF-8. The caller closes it, which closes a file, but not the stream or reader of another.
     *
     * @throws UnreadableFileException if there is no such file, it is a folder, or access to it is denied
     * @throws IOException if it cannot be opened
     */
    public InputStream open() throws IOException {
        InputStream bytes = openBytes();
        if (encoding == TextEncoding.UTF_8) {
            return bytes;
        }
        boolean isOpen = false;
        try {
            InputStream text = new Decoded(new EncodedReader(encoding.decode(bytes), name), bytes);
            isOpen = true;
            return text;
        } finally {
            if (!isOpen) {
                bytes.close();
            }
        }
    }

    private InputStream openBytes() throws IOException {
        if (file == null) {
            return new Unclosed(Objects.requireNonNull(stream));
        }
        try {
            if (Files.isDirectory(file)) {
                throw unreadable("is a folder, not a file");
            }
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw missing(name);
        } catch (AccessDeniedException e) {
            throw unreadable("may not be read: access is denied");
        }
    }

    /** The exception for a file that does not exist. */
    public static UnreadableFileException missing(String name) {
        return new UnreadableFileException(Location.of(name), "there is no such file");
    }

    private UnreadableFileException unreadable(String message) {
        return new UnreadableFileException(Location.of(name), message);
    }

    /** Text decoded from a stream, which is closed with it. */
    private static final class Decoded extends FilterInputStream {
        private final InputStream bytes;

        Decoded(InputStream text, InputStream bytes) {
            super(text);
            this.bytes = bytes;
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }

    /** A stream that its owner closes. */
    private static final class Unclosed extends InputStream {
        private final InputStream stream;

        Unclosed(InputStream stream) {
            this.stream = stream;
        }

        @Override
        public int read() throws IOException {
            return stream.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return stream.read(bytes, offset, length);
        }

        @Override
        public int available() throws IOException {
            return stream.available();
        }
    }
}
