package vn.donvi.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The fields of a user's table that are written. Immutable. */
final class KeptFields {
    private final char separator;
    /** Whether each column of the header is written, by its index. */
    private final boolean[] isKept;

    private final List<String> names;
    /** The number of columns left out at the end of the header; 0 if a column elsewhere is left out too. */
    private final int leftOutAtEnd;

    private KeptFields(char separator, boolean[] isKept, List<String> names) {
        this.separator = separator;
        this.isKept = isKept;
        this.names = List.copyOf(names);
        int end = isKept.length;
        while (end > 0 && !isKept[end - 1]) {
            end--;
        }
        this.leftOutAtEnd = end == names.size() ? isKept.length - end : 0;
    }

    /** Keeps all fields of a table. */
    static KeptFields all(UserHeader header) {
        return without(List.of(), header);
    }

    /** Keeps all fields but those of the given columns. */
    static KeptFields without(Collection<String> leftOut, UserHeader header) {
        boolean[] isKept = new boolean[header.names().size()];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < isKept.length; i++) {
            String name = header.names().get(i);
            isKept[i] = !leftOut.contains(name);
            if (isKept[i]) {
                names.add(name);
            }
        }
        return new KeptFields(header.separator(), isKept, names);
    }

    /** The names of the written columns, in the order of the table. */
    List<String> names() {
        return names;
    }

    /** Returns the written ones of the fields of a row. */
    List<String> of(List<String> fields) {
        if (names.size() == isKept.length) {
            return fields;
        }
        List<String> written = new ArrayList<>(names.size());
        for (int i = 0; i < fields.size(); i++) {
            if (isKept[i]) {
                written.add(fields.get(i));
            }
        }
        return written;
    }

    /**
     * Returns the end of the written part of a row that cannot be cut into fields, or has more fields than the header.
     */
    int end(byte[] bytes, int start, int end, int width) {
        if (width == UserRows.NO_FIELDS || leftOutAtEnd == 0) {
            return end;
        }
        return starts(bytes, start, end)[width - leftOutAtEnd] - 1;
    }

    /**
     * Writes a row or header, without its line end.
     *
     * @param width the number of its fields, at most that of the header
     * @param more further fields, each with a separator before it
     */
    void write(byte[] bytes, int start, int end, int width, byte[] more, OutputStream out) throws IOException {
        if (names.size() == isKept.length) {
            out.write(bytes, start, end - start);
            fill(width, out);
            out.write(more);
        } else {
            boolean isFirst = writeKept(bytes, starts(bytes, start, end), out);
            fill(width, out);
            int from = isFirst && more.length > 0 && names.isEmpty() ? 1 : 0;
            out.write(more, from, more.length - from);
        }
    }

    /** Writes the kept fields. Returns true if there was none. */
    private boolean writeKept(byte[] bytes, int[] starts, OutputStream out) throws IOException {
        boolean isFirst = true;
        for (int i = 0; i + 1 < starts.length; i++) {
            if (isKept[i]) {
                if (!isFirst) {
                    out.write(separator);
                }
                out.write(bytes, starts[i], starts[i + 1] - 1 - starts[i]);
                isFirst = false;
            }
        }
        return isFirst;
    }

    /** Writes empty fields after a text in the first column. */
    void fillBehindText(OutputStream out) throws IOException {
        for (int i = 1; i < names.size(); i++) {
            out.write(separator);
        }
    }

    /** Writes empty fields for the columns after the last field of a row. */
    private void fill(int width, OutputStream out) throws IOException {
        for (int i = width; i < isKept.length; i++) {
            if (isKept[i]) {
                out.write(separator);
            }
        }
    }

    /**
     * Returns the start of each field, with its quote if it has one. The last element is the start of a field after the
     * last.
     */
    private int[] starts(byte[] bytes, int start, int end) {
        RecordSplitter record = new RecordSplitter(Dialect.tolerant(separator), bytes, start, end, false);
        int size = record.next() ? record.size() : 0;
        int[] starts = new int[size + 1];
        for (int i = 0; i < size; i++) {
            int content = record.start(i);
            boolean isQuoted = content > start && bytes[content - 1] == Dialect.USUAL_QUOTE;
            starts[i] = isQuoted ? content - 1 : content;
        }
        starts[size] = end + 1;
        return starts;
    }
}
