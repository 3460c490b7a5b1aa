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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.problem.ProblemsException;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.TextEncoding;
import vn.donvi.tables.UnreadableFileException;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/**
 * A user's own gazetteer in a few tables, such as the municipalities of a country. Two short tables are enough. The
 * table of units has {@code code,name,since,until}. The table of changes has {@code date,from,to}, and a row for each
 * unit that became another, in whole or in part:
 *
 * <pre>
 * code,name,since,until              date,from,to
 * 4021,Baden,1960-01-01,             1962-01-01,4025,4021
 * 4025,Dättwil,1960-01-01,1962-01-01
 * </pre>
 *
 * <pre>{@code
 * Gazetteer ours = CustomTables.of(Path.of("units.csv"), Path.of("changes.csv"))
 *         .withBaseline(LocalDate.of(1960, 1, 1))
 *         .withKnownUntil(LocalDate.of(2025, 12, 31))
 *         .read(System.err::println); // prints the assumptions, which no table states
 * }</pre>
 *
 * <p>The table of units may also have {@code type}, {@code parent} and {@code other_spellings}, as in a gazetteer.
 * Missing columns are replaced by assumptions:
 *
 * <ul>
 *   <li>Without {@code until}, every version is in force until the next one of its code begins, or without end.
 *   <li>Without {@code type}, the level of a unit follows from the number of units above it, if the table has parents.
 *       Else it follows from the length of its code. The shortest of two or three lengths are those of provinces, and
 *       the longest those of municipalities. Codes of 2, 3 and 5 characters are provinces, districts and municipalities
 *       as in Việt Nam, even if one of these lengths is missing. All units are municipalities if there is one length or
 *       more than three, or if codes are plain numbers of consecutive lengths (98, 99, 100).
 *   <li>Without {@code parent}, all units but provinces are in one made-up unit, {@code all}.
 * </ul>
 *
 * <p>The short table of changes names units by their codes: {@code from} is a code on the day before {@code date}, and
 * {@code to} is a code on that day. An empty {@code to} means an unknown successor, and an empty {@code from} an
 * unknown origin. The table may also have {@code area}, {@code population}, {@code area_km2}, {@code persons}, {@code
 * document}, {@code clause} and {@code note}, as in {@link ChangesCsv}. Missing facts are replaced by assumptions:
 *
 * <ul>
 *   <li>A missing extent of area is that of population, and the reverse. If both are missing, a unit that went to one
 *       other is moved whole. If it went to several, nothing is left beside a row with all of it, and the only row
 *       without an extent is the rest of the stated parts. Every other extent is unknown.
 *   <li>A unit that continues through a change becomes a new version on that date, and the earlier version is one of
 *       its origins.
 *   <li>A version that ends when another one of its code begins became that one, unless rows say otherwise.
 *   <li>A version that ends without a row for its successor has an unknown successor. A version that begins after the
 *       first day without a row for its origin has an unknown origin.
 *   <li>A change without {@code document} cites the file.
 * </ul>
 *
 * <p>The notes of {@link #read} name the assumptions about levels, parents, extents, successors, origins, documents and
 * the covered dates.
 *
 * <p>The two tables of {@link ChangesCsv changes with their transfers} can replace the short table. Then nothing is
 * assumed about changes. The tables of documents, measurements, shares and covered dates can be added, with the columns
 * of a gazetteer ({@link vn.donvi.tables.gazetteer}).
 *
 * <p>The names of the files do not matter. Each table is recognised by one of its columns: {@code name} units, {@code
 * from} the short table of changes, {@code date_basis} changes, {@code change} transfers, {@code number} documents,
 * {@code value} measurements, {@code share} shares, {@code format} the covered dates. Without a table of documents,
 * cited documents are assumed to exist. Without a table of covered dates, these are assumed to be between the first and
 * the last date in the units and changes.
 *
 * <p>The result is validated like any gazetteer. {@link GazetteerCsv} reads the complete tables of a gazetteer.
 * Immutable.
 */
public final class CustomTables {
    /** The code and name of the made-up unit above units without a parent. */
    private static final String ALL = "all";

    private final List<Input> inputs;
    private final CsvOptions options;
    private final @Nullable LocalDate baseline;
    private final @Nullable LocalDate knownUntil;

    private CustomTables(
            List<Input> inputs, CsvOptions options, @Nullable LocalDate baseline, @Nullable LocalDate knownUntil) {
        this.inputs = inputs;
        this.options = Objects.requireNonNull(options, "options");
        this.baseline = baseline;
        this.knownUntil = knownUntil;
    }

    /** Takes the tables in the given files, each table once, in any order. */
    public static CustomTables of(Path... files) {
        List<Input> inputs = new ArrayList<>();
        for (Path file : files) {
            inputs.add(Input.of(file));
        }
        return of(inputs);
    }

    /** Takes the tables in the given inputs, each table once, in any order. */
    public static CustomTables of(Collection<Input> inputs) {
        return new CustomTables(List.copyOf(inputs), CsvOptions.STANDARD, null, null);
    }

    /**
     * Takes the tables of a folder: the existing ones of {@code units.csv}, {@code changes.csv}, {@code transfers.csv}
     * and so on.
     */
    public static CustomTables in(Path folder) {
        return of(OpenedTables.files().stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .map(Input::of)
                .toList());
    }

    /** Returns the tables with all texts read in the given encoding. */
    public CustomTables withEncoding(TextEncoding encoding) {
        return new CustomTables(
                inputs.stream().map(input -> input.in(encoding)).toList(), options, baseline, knownUntil);
    }

    /**
     * Returns the tables with other options: another dialect, other names for the columns, or other limits for each
     * file.
     */
    public CustomTables withOptions(CsvOptions other) {
        return new CustomTables(inputs, other, baseline, knownUntil);
    }

    /** Returns the tables with another first date, whatever the tables say. Units in force on it need no origin. */
    public CustomTables withBaseline(LocalDate date) {
        return new CustomTables(inputs, options, Objects.requireNonNull(date, "date"), knownUntil);
    }

    /** Returns the tables with another date until which every change is known, whatever the tables say. */
    public CustomTables withKnownUntil(LocalDate date) {
        return new CustomTables(inputs, options, baseline, Objects.requireNonNull(date, "date"));
    }

    /**
     * Reads and validates the tables.
     *
     * @param notes receives the assumptions, each as a plain sentence; completed columns {@code until} are not among
     *     them
     * @throws UnreadableFileException if a file is missing, belongs to no table or to one that another file has, is not
     *     UTF-8 or too large, or has a wrong header; if there are no units; if only one of changes and transfers is
     *     given; or if the short table of changes is given together with the table of changes
     * @throws IOException if a file cannot be read
     * @throws ProblemsException if a row of any file has a problem, with all of them
     * @throws InvalidGazetteerException if the tables do not make a gazetteer
     */
    public Gazetteer read(Consumer<String> notes) throws IOException {
        try (OpenedTables opened = new OpenedTables(options)) {
            for (Input input : inputs) {
                opened.add(input);
            }
            opened.requireComplete(inputs);
            return read(opened, notes);
        }
    }

    private Gazetteer read(OpenedTables opened, Consumer<String> notes) throws IOException {
        String unitsFile = opened.open(GazetteerFiles.UNITS).name();
        List<Problem> problems = new ArrayList<>();
        WithProblems<OwnUnits> units = OwnUnits.read(opened.open(GazetteerFiles.UNITS), options);
        problems.addAll(units.problems());
        OwnChanges changes = opened.has(OpenedTables.SHORT_CHANGES)
                ? OwnChanges.read(opened.open(OpenedTables.SHORT_CHANGES), options)
                : OwnChanges.none(options);
        Tables tables = Tables.readSome(opened, opened.others(), options, problems);
        if (!problems.isEmpty()) {
            problems.addAll(changes.problems());
            throw new ProblemsException(problems);
        }
        if (units.value().rows().isEmpty()) {
            throw new UnreadableFileException(Location.of(unitsFile), "has no row below its header");
        }
        List<String> taken = new ArrayList<>();
        LocalDate begin = baseline != null ? baseline : tables.hasCoverage() ? tables.baseline() : null;
        if (begin == null) {
            begin = first(units.value(), tables);
            taken.add("to begin on " + begin + ", the first date");
        }
        boolean isShort = opened.has(OpenedTables.SHORT_CHANGES)
                || (!units.value().hasTypes() && !opened.has(GazetteerFiles.CHANGES));
        List<String> told = new ArrayList<>();
        List<AdministrativeUnit> versions = versions(units.value(), begin, told::add);
        List<UnitChange> made = tables.changes();
        String source = changes.file().isEmpty() ? unitsFile : changes.file();
        if (isShort) {
            OwnHistory history = new OwnHistory(versions, changes, begin, source);
            history.make();
            changes.requireSound();
            history.tell(told::add);
            versions = history.units();
            made = history.changes();
        }
        told.forEach(notes);
        List<Document> documents = opened.has(GazetteerFiles.DOCUMENTS)
                ? withSource(tables.documents(), made, source)
                : cited(tables, made, source, notes);
        return build(tables, versions, made, documents, begin, taken, notes);
    }

    /** Returns the versions of the table, with assumptions for missing types and parents. */
    private List<AdministrativeUnit> versions(OwnUnits units, LocalDate begin, Consumer<String> notes) {
        OwnLevels levels = units.hasTypes() ? null : OwnLevels.of(units, options.header("type"), notes);
        boolean hasParents = units.hasTypes() && units.hasParents();
        UnitCode all = UnitCode.of(ALL);
        List<AdministrativeUnit> versions = new ArrayList<>();
        int within = 0;
        for (OwnUnits.Row row : units.rows()) {
            UnitType type = row.type() != null
                    ? row.type()
                    : Objects.requireNonNull(levels).of(row);
            AdministrativeUnit.Builder unit = AdministrativeUnit.builder(row.code(), type, row.name(), row.validity());
            if (row.parent() != null) {
                unit.parent(row.parent());
            } else if (!hasParents && type.level() != UnitLevel.PROVINCE) {
                unit.parent(all);
                within++;
            }
            versions.add(unit.otherSpellings(row.otherSpellings()).build());
        }
        if (within > 0) {
            versions.add(AdministrativeUnit.builder(all, UnitType.PROVINCE, ALL, DateRange.from(begin))
                    .build());
            String missing = units.hasParents() ? "no parent: " : "no column " + options.header("parent") + ": ";
            notes.accept(missing + within + (within == 1 ? " unit is" : " units are")
                    + " taken to lie in one made up for this, " + ALL);
        }
        return versions;
    }

    private Gazetteer build(
            Tables tables,
            List<AdministrativeUnit> units,
            List<UnitChange> changes,
            List<Document> documents,
            LocalDate begin,
            List<String> taken,
            Consumer<String> notes) {
        LocalDate end = knownUntil != null ? knownUntil : tables.hasCoverage() ? tables.knownUntil() : null;
        if (end == null) {
            end = Collections.max(dates(units, changes));
            taken.add("to be known until " + end + (taken.isEmpty() ? ", the last date" : ", the last"));
        }
        if (!taken.isEmpty()) {
            notes.accept("no gazetteer.csv: what there is is taken " + String.join(", and ", taken));
        }
        return Gazetteer.builder(begin, end)
                .addUnits(units)
                .addChanges(changes)
                .addDocuments(documents)
                .addMeasurements(tables.measurements())
                .addShares(tables.shares())
                .build();
    }

    /** Returns the documents of a table, and the file if a change cites it. */
    private static List<Document> withSource(List<Document> documents, List<UnitChange> changes, String source) {
        boolean isCited =
                changes.stream().anyMatch(change -> change.citation().document().equals(source));
        if (!isCited
                || documents.stream().anyMatch(document -> document.number().equals(source))) {
            return documents;
        }
        List<Document> all = new ArrayList<>(documents);
        all.add(Document.of(source, DocumentKind.PUBLICATION, "", ""));
        return all;
    }

    private static List<Document> cited(
            Tables tables, List<UnitChange> changes, String source, Consumer<String> notes) {
        Map<String, DocumentKind> numbers = new LinkedHashMap<>();
        for (UnitChange change : changes) {
            String number = change.citation().document();
            numbers.put(number, number.equals(source) ? DocumentKind.PUBLICATION : DocumentKind.LEGAL);
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

    /** Returns the first date in units and changes. */
    private static LocalDate first(OwnUnits units, Tables tables) {
        LocalDate first = LocalDate.MAX;
        for (OwnUnits.Row row : units.rows()) {
            LocalDate since = row.validity().startInclusive();
            first = since.isBefore(first) ? since : first;
        }
        for (UnitChange change : tables.changes()) {
            first = change.date().isBefore(first) ? change.date() : first;
        }
        return first;
    }

    /** Returns every date in units and changes. */
    private static List<LocalDate> dates(List<AdministrativeUnit> units, List<UnitChange> changes) {
        List<LocalDate> dates = new ArrayList<>();
        for (AdministrativeUnit unit : units) {
            dates.add(unit.id().since());
            unit.validity().endExclusive().ifPresent(dates::add);
        }
        for (UnitChange change : changes) {
            dates.add(change.date());
        }
        return dates;
    }
}
