package vn.donvi.cli.table;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;
import vn.donvi.tables.AtomicFiles;

/**
 * The output files of a command. They are moved to their places together, or not at all, also if the user interrupts
 * the command.
 */
public final class OutputFiles implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final AtomicFiles files = new AtomicFiles();
    private final List<OutputStream> streams = new ArrayList<>();
    private final Thread removal = new Thread(this::remove);

    public OutputFiles() {
        Runtime.getRuntime().addShutdownHook(removal);
    }

    /** Thrown if a file cannot be written; the message says which, and why. */
    public static final class UnwritableFileException extends IOException {
        private static final long serialVersionUID = 1;

        private final transient Message reason;

        public UnwritableFileException(Path file, IOException cause) {
            this(Message.of("table.unwritable", file, ErrorText.message(cause)), cause);
        }

        public UnwritableFileException(IOException cause) {
            this(Message.of("table.no-place", ErrorText.message(cause)), cause);
        }

        private UnwritableFileException(Message reason, IOException cause) {
            super(Words.ENGLISH.text(reason), cause);
            this.reason = reason;
        }

        public Message reason() {
            return reason;
        }
    }

    /**
     * Opens a stream for the new content of {@code file}; it is buffered, and closed with the others.
     *
     * @throws WrongUsageException if such a file is not possible
     */
    public OutputStream open(Path file) {
        try {
            OutputStream stream = new BufferedOutputStream(new FileOut(file, files.open(file)), BUFFER);
            streams.add(stream);
            return stream;
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
            throw new WrongUsageException(Message.of("table.unwritable", file, reason));
        } catch (IOException e) {
            throw new WrongUsageException(Message.of("table.unwritable", file, ErrorText.message(e)));
        }
    }

    /** Moves every file to its place. */
    public void commit() throws IOException {
        for (OutputStream stream : streams) {
            stream.close();
        }
        try {
            files.commit();
        } catch (IOException e) {
            throw new UnwritableFileException(e);
        }
    }

    /** Removes the files that were not moved. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(removal);
        } catch (IllegalStateException e) {
            // The JVM is ending, and the hook removes the files.
            return;
        }
        try {
            for (OutputStream stream : streams) {
                stream.close();
            }
        } finally {
            files.close();
        }
    }

    private void remove() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file stays", e);
        }
    }

    /** Adds the name of the file to errors, since errors without one are about standard output. */
    private static final class FileOut extends FilterOutputStream {
        private final Path file;

        FileOut(Path file, OutputStream out) {
            super(out);
            this.file = file;
        }

        @Override
        public void write(int b) throws IOException {
            try {
                out.write(b);
            } catch (IOException e) {
                throw new UnwritableFileException(file, e);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw new UnwritableFileException(file, e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                out.close();
            } catch (IOException e) {
                throw new UnwritableFileException(file, e);
            }
        }
    }
}
