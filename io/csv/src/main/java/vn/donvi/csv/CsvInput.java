package vn.donvi.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import vn.donvi.problem.Location;

/** The whole content of a file, of which the bytes from {@link #start} on are the table. */
final class CsvInput {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final byte[] bytes;

    private CsvInput(String name, byte[] bytes) throws UnreadableCsvException {
        checkSize(name, bytes.length);
        this.name = name;
        this.bytes = bytes;
    }

    static CsvInput of(Path file) throws IOException {
        String name = name(file);
        try (InputStream stream = open(file)) {
            checkSize(name, Files.size(file));
            return new CsvInput(name, stream.readAllBytes());
        }
    }

    /** Opens a file, or says in words why it cannot be opened. */
    static InputStream open(Path file) throws IOException {
        Location name = Location.of(name(file));
        if (Files.isDirectory(file)) {
            throw new UnreadableCsvException(name, "is a folder, not a file");
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw missing(name.file());
        } catch (AccessDeniedException e) {
            throw new UnreadableCsvException(name, "may not be read: access is denied");
        }
    }

    static CsvInput of(CsvFiles files, String name) throws IOException {
        try (InputStream stream = files.open(name)) {
            if (stream == null) {
                throw missing(name);
            }
            return new CsvInput(name, readAll(stream));
        }
    }

    static CsvInput of(Reader reader, String name) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[1 << 13];
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            text.append(buffer, 0, read);
            if (text.length() > CsvLimits.MAX_FILE_SIZE) {
                break;
            }
        }
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return new CsvInput(name, Arrays.copyOfRange(bytes.array(), bytes.arrayOffset(), bytes.limit()));
        } catch (CharacterCodingException e) {
            throw new UnreadableCsvException(Location.of(name), "is not text: it has half a surrogate pair");
        }
    }

    /** The name under which problems know the file. */
    static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    String name() {
        return name;
    }

    /** The bytes; the reader of the table may use those it has passed as room for unquoted fields. */
    byte[] bytes() {
        return bytes;
    }

    /** Where the table begins: after the byte order mark, if there is one. */
    int start() {
        boolean marked = bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        return marked ? BYTE_ORDER_MARK.length : 0;
    }

    /** Most streams know how much they have, and it need not be copied then. Stops after the limit. */
    private static byte[] readAll(InputStream stream) throws IOException {
        byte[] expected = new byte[Math.min(stream.available(), CsvLimits.MAX_FILE_SIZE)];
        int length = stream.readNBytes(expected, 0, expected.length);
        int next = stream.read();
        if (length == expected.length && next < 0) {
            return expected;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream(expected.length * 2);
        all.write(expected, 0, length);
        if (next >= 0) {
            all.write(next);
            all.write(stream.readNBytes(CsvLimits.MAX_FILE_SIZE - length));
        }
        return all.toByteArray();
    }

    private static void checkSize(String name, long size) throws UnreadableCsvException {
        if (size > CsvLimits.MAX_FILE_SIZE) {
            throw new UnreadableCsvException(
                    Location.of(name), "is larger than the limit of " + CsvLimits.MAX_FILE_SIZE + " bytes");
        }
    }

    private static UnreadableCsvException missing(String name) {
        return new UnreadableCsvException(Location.of(name), "there is no such file");
    }
}
