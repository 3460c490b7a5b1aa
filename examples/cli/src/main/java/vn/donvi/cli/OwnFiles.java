package vn.donvi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.UnitChange;
import vn.donvi.csv.ChangesCsv;
import vn.donvi.csv.CsvTable;
import vn.donvi.csv.DocumentsCsv;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.csv.MeasurementsCsv;
import vn.donvi.csv.SharesCsv;
import vn.donvi.csv.UnitsCsv;
import vn.donvi.files.Input;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.json.GazetteerJson;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.problem.Problem;
import vn.donvi.problem.ProblemsException;
import vn.donvi.problem.WithProblems;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A user's own gazetteer: a folder as the command exports it, one JSON document, or single CSV tables. Of tables it takes
 * those that there are; what the missing ones would say is taken from the others, and the user is told so.
 */
final class OwnFiles {
    /** A table, the column that only it has, and for messages a file that has it. */
    private enum Table {
        UNITS("other_spellings"),
        CHANGES("date_basis"),
        TRANSFERS("area_km2"),
        DOCUMENTS("issuer"),
        MEASUREMENTS("value"),
        SHARES("share");

        private final String column;

        Table(String column) {
            this.column = column;
        }

        String file() {
            return Words.name(this) + ".csv";
        }
    }

    private final Invocation invocation;
    private final List<Problem> problems = new ArrayList<>();

    OwnFiles(Invocation invocation) {
        this.invocation = invocation;
    }

    /**
     * Reads them.
     *
     * @throws ProblemsException if anything in them has a problem, with all of them
     */
    Gazetteer read(List<Path> files) throws IOException {
        if (files.size() == 1) {
            Path file = files.get(0);
            if (Files.isDirectory(file)) {
                return readFolder(file);
            }
            if (!file.toString().endsWith(".csv")) {
                return GazetteerJson.read(file);
            }
        }
        return readTables(files);
    }

    private Gazetteer readFolder(Path folder) throws IOException {
        if (Files.exists(folder.resolve("gazetteer.csv"))) {
            return GazetteerCsv.read(folder);
        }
        if (Files.exists(folder.resolve("gazetteer.jsonl"))) {
            return GazetteerJson.readLines(folder);
        }
        if (Files.exists(folder.resolve("gazetteer.json"))) {
            return GazetteerJson.read(folder.resolve("gazetteer.json"));
        }
        List<Path> tables = new ArrayList<>();
        for (Table table : Table.values()) {
            if (Files.exists(folder.resolve(table.file()))) {
                tables.add(folder.resolve(table.file()));
            }
        }
        if (tables.isEmpty()) {
            throw new WrongUsageException(
                    folder + " has no gazetteer.csv, gazetteer.json, gazetteer.jsonl or units.csv");
        }
        return readTables(tables);
    }

    private Gazetteer readTables(List<Path> files) throws IOException {
        Map<Table, Path> tables = new LinkedHashMap<>();
        for (Path file : files) {
            Path other = tables.put(tableOf(file), file);
            if (other != null) {
                throw new WrongUsageException(other + " and " + file + " are both tables of "
                        + Words.name(tableOf(file)) + "; put them into one file");
            }
        }
        if (!tables.containsKey(Table.UNITS)) {
            throw new WrongUsageException("none of the files is a table of units; it has the column other_spellings");
        }
        List<AdministrativeUnit> units = read(UnitsCsv.TABLE, Table.UNITS, tables);
        List<UnitChange> changes = readChanges(tables);
        List<Document> documents = read(DocumentsCsv.TABLE, Table.DOCUMENTS, tables);
        List<Measurement> measurements = read(MeasurementsCsv.TABLE, Table.MEASUREMENTS, tables);
        List<ShareEstimate> shares = read(SharesCsv.TABLE, Table.SHARES, tables);
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        if (!tables.containsKey(Table.DOCUMENTS)) {
            documents = cited(changes, measurements, shares);
            if (!documents.isEmpty()) {
                invocation.say("no table of documents: the " + documents.size() + " that are named are taken to exist");
            }
        }
        LocalDate first = first(units);
        LocalDate last = last(units, changes);
        invocation.say("no gazetteer.csv: what there is is taken to begin on " + first
                + ", the first date, and to be known until " + last + ", the last");
        return Gazetteer.builder(first, last)
                .addUnits(units)
                .addChanges(changes)
                .addDocuments(documents)
                .addMeasurements(measurements)
                .addShares(shares)
                .build();
    }

    private <T> List<T> read(CsvTable<T> reader, Table table, Map<Table, Path> files) throws IOException {
        Path file = files.get(table);
        return file == null ? List.of() : keep(reader.read(file));
    }

    private List<UnitChange> readChanges(Map<Table, Path> files) throws IOException {
        Path changes = files.get(Table.CHANGES);
        Path transfers = files.get(Table.TRANSFERS);
        if (changes == null && transfers == null) {
            return List.of();
        }
        if (changes == null || transfers == null) {
            throw new WrongUsageException("changes and their transfers are two tables; there is only "
                    + (changes == null ? transfers : changes));
        }
        return keep(ChangesCsv.read(changes, transfers));
    }

    private <T> List<T> keep(WithProblems<List<T>> read) {
        problems.addAll(read.problems());
        return read.value();
    }

    /** Tables are known by their columns, whatever the file is called. */
    private static Table tableOf(Path file) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        try (InputStream stream = Input.of(file).open();
                CSVParser parser = CSVFormat.DEFAULT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (CSVRecord header : parser) {
                columns.addAll(header.toList());
                break;
            }
        }
        List<String> wanted = new ArrayList<>();
        for (Table table : Table.values()) {
            if (columns.contains(table.column)) {
                return table;
            }
            wanted.add(Words.name(table) + " has " + table.column);
        }
        throw new WrongUsageException(file + " is none of the tables, by its columns: " + String.join(", ", wanted));
    }

    private static List<Document> cited(
            List<UnitChange> changes, List<Measurement> measurements, List<ShareEstimate> shares) {
        Map<String, DocumentKind> numbers = new LinkedHashMap<>();
        changes.forEach(change -> numbers.put(change.citation().document(), DocumentKind.LEGAL));
        measurements.forEach(measurement -> numbers.putIfAbsent(measurement.source(), DocumentKind.PUBLICATION));
        shares.forEach(share -> numbers.putIfAbsent(share.publication(), DocumentKind.PUBLICATION));
        List<Document> documents = new ArrayList<>();
        numbers.forEach((number, kind) -> documents.add(Document.of(number, kind, "", "")));
        return documents;
    }

    private static LocalDate first(List<AdministrativeUnit> units) {
        return units.stream()
                .map(unit -> unit.id().since())
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new WrongUsageException("the table of units has no row"));
    }

    private static LocalDate last(List<AdministrativeUnit> units, List<UnitChange> changes) {
        List<LocalDate> dates = new ArrayList<>();
        for (AdministrativeUnit unit : units) {
            dates.add(unit.id().since());
            unit.validity().endExclusive().ifPresent(dates::add);
        }
        changes.forEach(change -> dates.add(change.date()));
        return Collections.max(dates);
    }
}
