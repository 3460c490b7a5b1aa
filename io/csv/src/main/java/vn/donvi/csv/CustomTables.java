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
 * A gazetteer of one's own in a few tables, such as the municipalities of a country. Two short tables are enough: units
 * with {@code code,name,since,until}, and changes with {@code date,from,to}, a row for each unit that became, in whole or in
 * part, another:
 *
 * <pre>
 * code,name,since,until              date,from,to
 * 4021,Baden,1960-01-01,             1962-01-01,4025,4021
 * 4025,Dättwil,1960-01-01,1962-01-01
 * </pre>
 *
 * <pre>{@code
 * Gazetteer ours = OwnTables.of(Path.of("units.csv"), Path.of("changes.csv"))
 *         .withBaseline(LocalDate.of(1960, 1, 1))
 *         .withKnownUntil(LocalDate.of(2025, 12, 31))
 *         .read(System.err::println); // tells what no table says and is therefore taken for granted
 * }</pre>
 *
 * <p>The table of units may also have {@code type}, {@code parent} and {@code other_spellings}, as in a gazetteer. What
 * it has not is taken for granted, and told:
 *
 * <ul>
 *   <li>without {@code until}, every unit is in force until the next of its code begins, or for good
 *   <li>without {@code type}, the level is told by the parents if there are any. Else it is told by how long codes are: the
 *       shortest of two or three lengths are those of provinces, the longest those of municipalities; 2, 3 and 5 characters
 *       are provinces, districts and municipalities as in Việt Nam, even if one is missing. Codes of one length, of more
 *       than three, or that are plain numbers of consecutive lengths (98, 99, 100) are all of municipalities
 *   <li>without {@code parent}, all units but provinces lie in one unit made up for them, {@code all}
 * </ul>
 *
 * <p>The short table of changes names units by their codes: {@code from} as of the day before {@code date}, {@code to} as of
 * that day. An empty {@code to} means that nobody knows the successor, an empty {@code from} that nobody knows the origin.
 * It may also have {@code area}, {@code population}, {@code area_km2}, {@code persons}, {@code document}, {@code clause} and
 * {@code note}, as in {@link ChangesCsv}. What it has not is taken for granted, and told:
 *
 * <ul>
 *   <li>an extent that is not given is that of the other of area and population; else all of what goes to one unit, the
 *       rest if all else is given in parts, and unknown of what goes to several
 *   <li>a unit that goes on through a change is another version from then on, and the earlier one became it, too
 *   <li>a version that ends when another begins with the same code became that one, unless rows say otherwise
 *   <li>a version that ends and of which no row says what it became has a successor that is unknown; one that begins later
 *       than the first day likewise an origin
 *   <li>without {@code document}, the file is cited
 * </ul>
 *
 * <p>In place of the short table there may be the two of {@link ChangesCsv changes with their transfers}, for which nothing
 * is taken for granted. Documents, measurements, shares and the dates that are
 * covered may be added, in the tables of a gazetteer ({@link vn.donvi.tables.gazetteer}).
 *
 * <p>What the files are called does not matter; each is known by a column that only its table has: {@code name} units, {@code
 * from} the short table of changes, {@code date_basis} changes, {@code change} transfers, {@code number} documents, {@code
 * value} measurements, {@code share} shares, {@code format} the dates. Documents that are cited are taken to exist if there is
 * no table of them, and the dates covered to be those between the first and the last that is named. What comes of it is
 * validated like any gazetteer; the whole of one is read by {@link GazetteerCsv}. Immutable.
 */
public final class CustomTables {
    /** The code and name of the unit that is made up where the table of units has no parents. */
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

    /** The tables in some files, each of them once, in any order. */
    public static CustomTables of(Path... files) {
        List<Input> inputs = new ArrayList<>();
        for (Path file : files) {
            inputs.add(Input.of(file));
        }
        return of(inputs);
    }

    /** The tables in some inputs, each of them once, in any order. */
    public static CustomTables of(Collection<Input> inputs) {
        return new CustomTables(List.copyOf(inputs), CsvOptions.STANDARD, null, null);
    }

    /** Those of the files {@code units.csv}, {@code changes.csv}, {@code transfers.csv} and so on that a folder has. */
    public static CustomTables in(Path folder) {
        return of(OpenedTables.files().stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .map(Input::of)
                .toList());
    }

    /** The same with the letters of every table written in an encoding. */
    public CustomTables withEncoding(TextEncoding encoding) {
        return new CustomTables(
                inputs.stream().map(input -> input.in(encoding)).toList(), options, baseline, knownUntil);
    }

    /** The same in another dialect, with other names for the columns, or other limits for each file. */
    public CustomTables withOptions(CsvOptions other) {
        return new CustomTables(inputs, other, baseline, knownUntil);
    }

    /** The same from a date on, whatever the tables say: units that are in force on it need no origin. */
    public CustomTables withBaseline(LocalDate date) {
        return new CustomTables(inputs, options, Objects.requireNonNull(date, "date"), knownUntil);
    }

    /** The same with every change known until a date, whatever the tables say. */
    public CustomTables withKnownUntil(LocalDate date) {
        return new CustomTables(inputs, options, baseline, Objects.requireNonNull(date, "date"));
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

    /** The versions of the table with what it does not say of them. */
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

    /** The documents of a table, and the file that is cited where the short table of changes says none. */
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

    /** The first date that units and changes name. */
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

    /** Every date that units and changes name. */
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
