package vn.donvi.tables;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The target of a text: a file, which is replaced all or nothing, a stream, which gets UTF-8, or a writer.
 *
 * <pre>{@code
 * CsvTable.of(UnitSchema.UNITS).write(units, Output.to(Path.of("units.csv")), CsvOptions.STANDARD);
 * CsvTable.of(UnitSchema.UNITS).write(units, Output.to(System.out), CsvOptions.STANDARD);
 * }</pre>
 */
public final class Output {
    private final @Nullable Path file;
    private final @Nullable Writer writer;

    private Output(@Nullable Path file, @Nullable Writer writer) {
        this.file = file;
        this.writer = writer;
    }

    /** Writes to a file. An existing file is unchanged until the new one is complete. */
    public static Output to(Path file) {
        return new Output(Objects.requireNonNull(file, "file"), null);
    }

    /** Writes to a stream in UTF-8, which is flushed and stays open. */
    public static Output to(OutputStream stream) {
        return to(encoded(stream));
    }

    /** Writes to a writer, which is flushed and stays open. */
    public static Output to(Writer writer) {
        return new Output(null, Objects.requireNonNull(writer, "writer"));
    }

    /**
     * Writes {@code content}; to a file all or nothing.
     *
     * @throws IOException if it cannot be written
     */
    public void write(AtomicFiles.Content content) throws IOException {
        try (Draft draft = begin()) {
            content.writeTo(draft.out());
            draft.finish();
        }
    }

    /**
     * Begins to write.
     *
     * @throws IOException if it cannot be written to
     */
    public Draft begin() throws IOException {
        if (writer != null) {
            return new Draft(writer, null);
        }
        AtomicFiles files = new AtomicFiles();
        OutputStream stream = files.open(Objects.requireNonNull(file));
        return new Draft(encoded(stream), files);
    }

    /** Makes a buffered writer to a stream, for text in small pieces. */
    static Writer encoded(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8.newEncoder()));
    }

    /** A text in progress. If it is closed before it is finished, a file is left unchanged. */
    public static final class Draft implements Closeable {
        private final Writer out;
        private final @Nullable AtomicFiles files;

        private Draft(Writer out, @Nullable AtomicFiles files) {
            this.out = out;
            this.files = files;
        }

        /** The writer for the text; not to be closed. */
        public Writer out() {
            return out;
        }

        /**
         * Ends the text: flushes it, and moves a file to its place.
         *
         * @throws IOException if it cannot be written to its end
         */
        public void finish() throws IOException {
            if (files == null) {
                out.flush();
            } else {
                out.close();
                files.commit();
            }
        }

        @Override
        public void close() throws IOException {
            if (files != null) {
                files.close();
            }
        }
    }
}
