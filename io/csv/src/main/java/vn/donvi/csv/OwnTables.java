package vn.donvi.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.UnitChange;
import vn.donvi.files.Input;
import vn.donvi.files.UnreadableFileException;
import vn.donvi.files.shared.Texts;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.problem.Location;
import vn.donvi.problem.ProblemsException;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A gazetteer of one's own in a few tables, such as the municipalities of a country: {@link UnitsCsv units}, and if there
 * were any {@link ChangesCsv changes with their transfers}, are enough. {@link DocumentsCsv Documents}, {@link
 * MeasurementsCsv measurements}, {@link SharesCsv shares} and the dates that are covered may be added.
 *
 * <pre>{@code
 * Gazetteer ours = OwnTables.of(Path.of("units.csv"), Path.of("changes.csv"), Path.of("transfers.csv"))
 *         .withBaseline(LocalDate.of(1960, 1, 1))
 *         .withKnownUntil(LocalDate.of(2025, 12, 31))
 *         .read(System.err::println); // no table of documents: the 12 that are named are taken to exist
 * }</pre>
 *
 * <p>What the files are called does not matter; each is known by a column that only its table has: {@code type} units,
 * {@code date_basis} changes, {@code change} transfers, {@code number} documents, {@code value} measurements, {@code share}
 * shares, {@code format} the dates. What a missing table would say is taken from the others, and told: documents that are
 * cited are taken to exist, and the dates covered to be those between the first and the last that is named. What comes of
 * it is validated like any gazetteer; the whole of one is read by {@link GazetteerCsv}. Immutable.
 */
public final class OwnTables {
    private static final String UNITS_KEY = "type";

    /** The tables, and the column that only it has. */
    private static final Map<String, String> KEYS = keys();

    /** So many names are told of a header that is none. */
    private static final int TOLD = 30;

    private final List<Input> inputs;
    private final CsvOptions options;
    private final @Nullable LocalDate baseline;
    private final @Nullable LocalDate knownUntil;

    private OwnTables(
            List<Input> inputs, CsvOptions options, @Nullable LocalDate baseline, @Nullable LocalDate knownUntil) {
        this.inputs = inputs;
        this.options = Objects.requireNonNull(options, "options");
        this.baseline = baseline;
        this.knownUntil = knownUntil;
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(UnitsCsv.FILE, UNITS_KEY);
        keys.put(ChangesCsv.FILE, "date_basis");
        keys.put(ChangesCsv.TRANSFERS_FILE, "change");
        keys.put(DocumentsCsv.FILE, "number");
        keys.put(MeasurementsCsv.FILE, "value");
        keys.put(SharesCsv.FILE, "share");
        keys.put(CoverageTable.FILE, "format");
        return keys;
    }

    /** The tables in some files, each of them once, in any order. */
    public static OwnTables of(Path... files) {
        List<Input> inputs = new ArrayList<>();
        for (Path file : files) {
            inputs.add(Input.of(file));
        }
        return of(inputs);
    }

    /** The tables in some inputs, each of them once, in any order. */
    public static OwnTables of(Collection<Input> inputs) {
        return new OwnTables(List.copyOf(inputs), CsvOptions.STANDARD, null, null);
    }

    /** Those of the files {@code units.csv}, {@code changes.csv}, {@code transfers.csv} and so on that a folder has. */
    public static OwnTables in(Path folder) {
        return of(KEYS.keySet().stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .map(Input::of)
                .toList());
    }

    /** The same in another dialect, with other names for the columns, or other limits for each file. */
    public OwnTables withOptions(CsvOptions other) {
        return new OwnTables(inputs, other, baseline, knownUntil);
    }

    /** The same from a date on, whatever the tables say: units that are in force on it need no origin. */
    public OwnTables withBaseline(LocalDate date) {
        return new OwnTables(inputs, options, Objects.requireNonNull(date, "date"), knownUntil);
    }

    /** The same with every change known until a date, whatever the tables say. */
    public OwnTables withKnownUntil(LocalDate date) {
        return new OwnTables(inputs, options, baseline, Objects.requireNonNull(date, "date"));
    }

    /**
     * Reads and validates them.
     *
     * @param notes is told, in plain sentences, what no table says and is therefore taken for granted
     * @throws UnreadableFileException if a file is missing, is none of the tables or one that is there already, is not
     *     UTF-8 or too large, or has a wrong header; if there are no units; or only one of changes and transfers
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them
     * @throws InvalidGazetteerException if the tables do not make a gazetteer
     */
    public Gazetteer read(Consumer<String> notes) throws IOException {
        try (Opened opened = new Opened(options)) {
            for (Input input : inputs) {
                opened.add(input);
            }
            opened.requireComplete(inputs);
            Tables tables = Tables.readSome(opened, opened.tables.keySet(), options);
            if (tables.units().isEmpty()) {
                throw new UnreadableFileException(
                        Location.of(opened.open(UnitsCsv.FILE).name()), "has no row below its header");
            }
            List<Document> documents =
                    opened.tables.containsKey(DocumentsCsv.FILE) ? tables.documents() : cited(tables, notes);
            return build(tables, documents, notes);
        }
    }

    private Gazetteer build(Tables tables, List<Document> documents, Consumer<String> notes) {
        LocalDate begin = baseline != null ? baseline : tables.hasCoverage() ? tables.baseline() : null;
        LocalDate end = knownUntil != null ? knownUntil : tables.hasCoverage() ? tables.knownUntil() : null;
        List<LocalDate> dates = dates(tables);
        List<String> taken = new ArrayList<>();
        if (begin == null) {
            begin = Collections.min(dates);
            taken.add("to begin on " + begin + ", the first date");
        }
        if (end == null) {
            end = Collections.max(dates);
            taken.add("to be known until " + end + (taken.isEmpty() ? ", the last date" : ", the last"));
        }
        if (!taken.isEmpty()) {
            notes.accept("no gazetteer.csv: what there is is taken " + String.join(", and ", taken));
        }
        return Gazetteer.builder(begin, end)
                .addUnits(tables.units())
                .addChanges(tables.changes())
                .addDocuments(documents)
                .addMeasurements(tables.measurements())
                .addShares(tables.shares())
                .build();
    }

    private static List<Document> cited(Tables tables, Consumer<String> notes) {
        Map<String, DocumentKind> numbers = new LinkedHashMap<>();
        for (UnitChange change : tables.changes()) {
            numbers.put(change.citation().document(), DocumentKind.LEGAL);
        }
        for (Measurement measurement : tables.measurements()) {
            numbers.putIfAbsent(measurement.source(), DocumentKind.PUBLICATION);
        }
        for (ShareEstimate share : tables.shares()) {
            numbers.putIfAbsent(share.publication(), DocumentKind.PUBLICATION);
        }
        List<Document> documents = new ArrayList<>();
        numbers.forEach((number, kind) -> documents.add(Document.of(number, kind, "", "")));
        if (!documents.isEmpty()) {
            notes.accept("no table of documents: the " + documents.size() + " that are named are taken to exist");
        }
        return documents;
    }

    /** Every date that units and changes name. */
    private static List<LocalDate> dates(Tables tables) {
        List<LocalDate> dates = new ArrayList<>();
        for (AdministrativeUnit unit : tables.units()) {
            dates.add(unit.id().since());
            unit.validity().endExclusive().ifPresent(dates::add);
        }
        for (UnitChange change : tables.changes()) {
            dates.add(change.date());
        }
        return dates;
    }

    /** The tables that are there, opened to see what they are. */
    private static final class Opened extends TableInputs implements AutoCloseable {
        private final CsvOptions options;
        private final Map<String, CsvInput> tables = new LinkedHashMap<>();

        Opened(CsvOptions options) {
            this.options = options;
        }

        void add(Input input) throws IOException {
            CsvInput opened = CsvInput.open(input, options.limits().maxBytes());
            boolean added = false;
            try {
                String table = table(opened);
                CsvInput other = tables.get(table);
                if (other != null) {
                    throw new UnreadableFileException(
                            Location.of(input.name()),
                            "is a table of " + word(table) + ", but so is " + other.name()
                                    + "; put them into one file");
                }
                tables.put(table, opened);
                added = true;
            } finally {
                if (!added) {
                    opened.close();
                }
            }
        }

        /** The table whose column is in the first record, as it stands in the first bytes. */
        private String table(CsvInput input) throws UnreadableFileException {
            Dialect dialect = new Dialect(
                    options.separator(),
                    options.quote(),
                    true, // leaves the bytes as they are
                    options.limits().maxFieldLength());
            Records records = new Records(dialect, input.bytes(), input.start(), input.end(), !input.isLast());
            List<String> names = new ArrayList<>();
            if (records.next()) {
                Field field = new Field(input.bytes());
                for (int i = 0; i < records.size(); i++) {
                    field.move(records.start(i), records.end(i));
                    names.add(Texts.normal(options.textOf(field)));
                }
            }
            List<String> wanted = new ArrayList<>();
            for (Map.Entry<String, String> key : KEYS.entrySet()) {
                String column = options.header(key.getValue());
                if (names.contains(column)) {
                    return key.getKey();
                }
                wanted.add(word(key.getKey()) + " has " + column);
            }
            throw new UnreadableFileException(
                    Location.of(input.name()),
                    (names.isEmpty() ? "is empty" : "is none of the tables, by its columns " + told(names)) + " ("
                            + String.join(", ", wanted) + ")");
        }

        private static String told(List<String> names) {
            return String.join(", ", names.subList(0, Math.min(TOLD, names.size())))
                    + (names.size() > TOLD ? ", …" : "");
        }

        void requireComplete(List<Input> inputs) throws UnreadableFileException {
            if (!tables.containsKey(UnitsCsv.FILE)) {
                throw new UnreadableFileException(
                        Location.of(String.join(
                                ", ", inputs.stream().map(Input::name).toList())),
                        "there is no table of units; it has the column " + options.header(UNITS_KEY));
            }
            requireBoth(ChangesCsv.FILE, ChangesCsv.TRANSFERS_FILE);
            requireBoth(ChangesCsv.TRANSFERS_FILE, ChangesCsv.FILE);
        }

        private void requireBoth(String table, String other) throws UnreadableFileException {
            CsvInput found = tables.get(table);
            if (found != null && !tables.containsKey(other)) {
                throw new UnreadableFileException(
                        Location.of(found.name()),
                        "is a table of " + word(table) + ", but there is none of " + word(other));
            }
        }

        /** What a table is called in a sentence. */
        private static String word(String table) {
            return table.equals(CoverageTable.FILE) ? "dates" : table.substring(0, table.lastIndexOf('.'));
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
}
