package vn.donvi.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.problem.Location;
import vn.donvi.tables.Input;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.tables.gazetteer.ChangeRowSchema;
import vn.donvi.tables.gazetteer.TransferRowSchema;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.shared.Texts;

/** The given tables of a user's gazetteer, each opened to recognise it by its columns. */
final class OpenedTables extends TableInputs implements AutoCloseable {
    /** The name of the short table of changes among the others. */
    static final String SHORT_CHANGES = "short changes.csv";

    private static final String UNITS_KEY = "name";

    /** The tables, each with a column by which it is recognised. */
    private static final Map<String, String> KEYS = keys();

    /** The number of names in the message about a header that belongs to no table. */
    private static final int TOLD = 30;

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(GazetteerFiles.UNITS, UNITS_KEY);
        keys.put(SHORT_CHANGES, "from");
        keys.put(GazetteerFiles.CHANGES, "date_basis");
        keys.put(GazetteerFiles.TRANSFERS, "change");
        keys.put(GazetteerFiles.DOCUMENTS, "number");
        keys.put(GazetteerFiles.MEASUREMENTS, "value");
        keys.put(GazetteerFiles.SHARES, "share");
        keys.put(GazetteerFiles.COVERAGE, "format");
        return keys;
    }

    /** The names of the files of tables in a folder. */
    static List<String> files() {
        return KEYS.keySet().stream()
                .filter(file -> !file.equals(SHORT_CHANGES))
                .toList();
    }

    private final CsvOptions options;
    private final Map<String, CsvInput> tables = new LinkedHashMap<>();
    /** The messages about headers that belong to no table, by file. */
    private final Map<String, String> unknown = new LinkedHashMap<>();
    /** The messages about unknown columns in the tables of units and changes, by file. */
    private final Map<String, String> faults = new LinkedHashMap<>();

    OpenedTables(CsvOptions options) {
        this.options = options;
    }

    /**
     * Opens a file. A fault of its header is reported by {@link #requireComplete}, together with those of other files.
     *
     * @throws UnreadableFileException if there is already a file of the same table, or it cannot be opened
     */
    void add(Input input) throws IOException {
        CsvInput opened = CsvInput.open(input, options.limits().maxBytes());
        boolean added = false;
        try {
            List<String> names = names(opened);
            String table = table(names);
            CsvInput other = table == null ? null : tables.get(table);
            if (table == null) {
                unknown.put(input.name(), unknown(names));
            } else if (other != null) {
                throw new UnreadableFileException(
                        Location.of(input.name()),
                        "is a table of " + word(table) + ", but so is " + other.name() + "; put them into one file");
            } else {
                tables.put(table, opened);
                added = true;
                fault(names, table).ifPresent(fault -> faults.put(input.name(), fault));
            }
        } finally {
            if (!added) {
                opened.close();
            }
        }
    }

    /** Returns the names in the first record, as far as the first bytes contain it. */
    private List<String> names(CsvInput input) {
        Dialect dialect = new Dialect(
                options.separator(),
                options.quote(),
                true, // keeps the bytes unchanged
                options.limits().maxFieldLength());
        RecordSplitter records =
                new RecordSplitter(dialect, input.bytes(), input.start(), input.end(), !input.isLast());
        List<String> names = new ArrayList<>();
        if (records.next()) {
            Field field = new Field(input.bytes());
            for (int i = 0; i < records.size(); i++) {
                field.move(records.start(i), records.end(i));
                names.add(Texts.normal(options.textOf(field)));
            }
        }
        return names;
    }

    /** Returns the first table with its column among the names; null if there is none. */
    private @Nullable String table(List<String> names) {
        for (Map.Entry<String, String> key : KEYS.entrySet()) {
            if (names.contains(options.header(key.getValue()))) {
                return key.getKey();
            }
        }
        return null;
    }

    private String unknown(List<String> names) {
        List<String> wanted = new ArrayList<>();
        KEYS.forEach((table, column) -> wanted.add(word(table) + " has " + options.header(column)));
        return (names.isEmpty() ? "is empty" : "is none of the tables, by its columns " + told(names)) + " ("
                + String.join(", ", wanted) + ")";
    }

    /**
     * Returns the message about unknown columns of a table of units or changes; empty if there are none, or if the
     * options ignore them. The other tables are checked by their readers.
     */
    private Optional<String> fault(List<String> names, String table) {
        List<Column<?>> columns = switch (table) {
            case GazetteerFiles.UNITS -> OwnUnits.COLUMNS.list();
            case SHORT_CHANGES -> OwnChanges.COLUMNS.list();
            case GazetteerFiles.CHANGES -> ChangeRowSchema.CHANGE_ROWS.columns();
            case GazetteerFiles.TRANSFERS -> TransferRowSchema.TRANSFER_ROWS.columns();
            default -> List.of();
        };
        Set<String> known = new HashSet<>();
        columns.forEach(column -> known.add(options.header(column.name())));
        List<String> others =
                names.stream().filter(name -> !known.contains(name)).toList();
        return options.isHeaderLenient() || others.isEmpty() || known.isEmpty()
                ? Optional.empty()
                : Optional.of("the header has the unknown " + (others.size() == 1 ? "column '" : "columns '")
                        + String.join("', '", others) + "' (known: " + String.join(", ", known(columns)) + ")");
    }

    private List<String> known(List<Column<?>> columns) {
        return columns.stream().map(column -> options.header(column.name())).toList();
    }

    private static String told(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(TOLD, names.size()))) + (names.size() > TOLD ? ", …" : "");
    }

    /**
     * Checks that the tables of a gazetteer are there, and that every header belongs to one.
     *
     * @throws UnreadableFileException if a table is missing or contradicts another; or with the faults of all headers,
     *     if one belongs to no table, or several tables of units and changes have unknown columns
     */
    void requireComplete(List<Input> inputs) throws UnreadableFileException {
        requireKnownColumns();
        if (!tables.containsKey(GazetteerFiles.UNITS)) {
            throw new UnreadableFileException(
                    Location.of(
                            String.join(", ", inputs.stream().map(Input::name).toList())),
                    "there is no table of units; it has the column " + options.header(UNITS_KEY));
        }
        CsvInput shortChanges = tables.get(SHORT_CHANGES);
        if (shortChanges != null && tables.containsKey(GazetteerFiles.CHANGES)) {
            throw new UnreadableFileException(
                    Location.of(shortChanges.name()),
                    "is a short table of changes, but "
                            + open(GazetteerFiles.CHANGES).name() + " has changes, too");
        }
        requireBoth(GazetteerFiles.CHANGES, GazetteerFiles.TRANSFERS);
        requireBoth(GazetteerFiles.TRANSFERS, GazetteerFiles.CHANGES);
    }

    /**
     * Refuses headers that are at fault. A single file with unknown columns is left to its reader, which names the
     * line.
     */
    private void requireKnownColumns() throws UnreadableFileException {
        if (unknown.isEmpty() && faults.size() < 2) {
            return;
        }
        Map<String, String> all = new LinkedHashMap<>(unknown);
        all.putAll(faults);
        List<String> more = new ArrayList<>();
        all.forEach((file, fault) -> more.add(file + ": " + fault));
        String first = all.keySet().iterator().next();
        more.set(0, all.get(first));
        throw new UnreadableFileException(Location.of(first), String.join("; ", more));
    }

    private void requireBoth(String table, String other) throws UnreadableFileException {
        CsvInput found = tables.get(table);
        if (found != null && !tables.containsKey(other)) {
            throw new UnreadableFileException(
                    Location.of(found.name()),
                    "is a table of " + word(table) + ", but there is none of " + word(other));
        }
    }

    /** Whether a table is there. */
    boolean has(String table) {
        return tables.containsKey(table);
    }

    /** The given tables other than units and the short table of changes. */
    Set<String> others() {
        Set<String> others = new HashSet<>(tables.keySet());
        others.remove(GazetteerFiles.UNITS);
        others.remove(SHORT_CHANGES);
        return others;
    }

    /** Returns the name of a table for a sentence. */
    private static String word(String table) {
        return table.equals(GazetteerFiles.COVERAGE) ? "dates" : table.substring(0, table.lastIndexOf('.'));
    }

    @Override
    CsvInput open(String table) {
        return Optional.ofNullable(tables.get(table)).orElseThrow();
    }

    @Override
    public void close() throws IOException {
        for (CsvInput input : tables.values()) {
            input.close();
        }
    }
}
