package vn.donvi.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.problem.Location;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.shared.Texts;

/** The header of a user's table. */
final class UserHeader {
    /** The number of names in the message about a header that lacks one. */
    private static final int TOLD = 30;

    private final String table;
    private final long line;
    private final char separator;
    private final List<String> names;
    private final @Nullable String fault;

    /** Decodes the header, which is the current record of {@code records}. */
    UserHeader(String table, char separator, RecordSplitter records, byte[] bytes) {
        this.table = table;
        this.line = records.line();
        this.separator = separator;
        List<String> read = new ArrayList<>();
        String wrong = records.fault();
        for (int i = 0; i < records.size(); i++) {
            Optional<String> text = value(bytes, records.start(i), records.end(i), records.isEscaped(i));
            if (text.isEmpty()) {
                wrong = "is not UTF-8 text; save the file as UTF-8";
                break;
            }
            read.add(text.get().strip());
        }
        this.names = List.copyOf(read);
        this.fault = wrong;
    }

    /** Returns the value of a field, in NFC; empty if its content is not UTF-8. */
    static Optional<String> value(byte[] bytes, int start, int end, boolean isEscaped) {
        if (!isEscaped) {
            return Optional.ofNullable(Text.decode(bytes, start, end));
        }
        byte[] value = new byte[end - start];
        int length = RecordSplitter.unescape(bytes, start, end, Dialect.USUAL_QUOTE, value, 0);
        return Optional.ofNullable(Text.decode(value, 0, length));
    }

    char separator() {
        return separator;
    }

    /** The names of the columns in NFC, without blanks around them. */
    List<String> names() {
        return names;
    }

    /** Returns the reason why the header does not have each of the columns once; empty if it has. */
    Optional<UnreadableFileException> refusal(List<String> columns) {
        List<String> wrong = new ArrayList<>();
        if (fault != null) {
            wrong.add(fault);
        } else {
            for (String column : columns) {
                int first = names.indexOf(Texts.normal(column));
                if (first < 0) {
                    wrong.add("has no column '" + column + "'");
                } else if (first < names.lastIndexOf(names.get(first))) {
                    wrong.add("has the column '" + column + "' twice");
                }
            }
        }
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        String has = fault == null ? " (it has: " + told() + ")" : "";
        return Optional.of(
                new UnreadableFileException(Location.of(table, line), "the header " + String.join(", ", wrong) + has));
    }

    /** Returns the index of the field of each column. */
    int[] fields(List<String> columns) {
        return columns.stream()
                .mapToInt(column -> names.indexOf(Texts.normal(column)))
                .toArray();
    }

    private String told() {
        return String.join(", ", names.subList(0, Math.min(TOLD, names.size()))) + (names.size() > TOLD ? ", …" : "");
    }
}
