package vn.donvi.cli.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.csv.CsvOptions;
import vn.donvi.csv.CsvTable;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.tables.Output;
import vn.donvi.tables.gazetteer.DatedUnit;
import vn.donvi.tables.gazetteer.SnapshotSchema;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * The content of a database: the tables of a gazetteer as in CSV, and a view of the units in force on a date.
 *
 * <p>A version of a unit also has {@code id}, which the other tables use as its key, {@code level} and {@code
 * full_name}.
 *
 * @param name the name of the file, without extension
 * @param view the name of the view
 * @param query the query of the view
 */
record SqlData(String name, List<SqlTable> tables, String view, String query) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setNullString("").get();
    private static final Map<String, List<String>> KEYS = Map.of(
            "gazetteer", List.of("format"),
            "documents", List.of("number"),
            "changes", List.of("id"),
            "transfers", List.of("change", "source", "target"),
            // One source may give two figures for one unit and date.
            "measurements", List.of(),
            "shares", List.of("source", "target", "measure", "as_of", "publication"));

    private static final List<String> ID = List.of("id");

    /** The units of a date, by code, with the units above them. */
    private static final String UNITS_OF_DAY = """
            WITH day AS (%s)
            SELECT unit.id, unit.code, unit.level, unit.type, unit.name, unit.full_name, unit.since, unit.parent, \
            parent.full_name AS parent_name, \
            coalesce(top.code, parent.code, unit.code) AS province_code, \
            coalesce(top.full_name, parent.full_name, unit.full_name) AS province_name
            FROM day AS unit
            LEFT JOIN day AS parent ON parent.code = unit.parent
            LEFT JOIN day AS top ON top.code = parent.parent
            ORDER BY unit.code""";

    /** The whole gazetteer, with a view {@code current_units} of the last date until which changes are known. */
    static SqlData of(Gazetteer gazetteer) throws IOException {
        List<SqlTable> tables = new ArrayList<>();
        for (SqlTable table : tables(gazetteer)) {
            tables.add(table.name().equals("units") ? named(table, gazetteer::get) : flagged(table));
        }
        return new SqlData("gazetteer", tables, "current_units", UNITS_OF_DAY.formatted("""
                SELECT units.* FROM units, gazetteer \
                WHERE since <= known_until AND (until IS NULL OR until > known_until)"""));
    }

    /** The tables of a gazetteer as in CSV, sorted by name. */
    static List<SqlTable> tables(Gazetteer gazetteer) throws IOException {
        Map<String, ByteArrayOutputStream> files = new TreeMap<>();
        GazetteerCsv.write(gazetteer, file -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.put(file.substring(0, file.lastIndexOf('.')), bytes);
            return bytes;
        });
        List<SqlTable> tables = new ArrayList<>();
        for (Map.Entry<String, ByteArrayOutputStream> file : files.entrySet()) {
            String name = file.getKey();
            tables.add(table(name, file.getValue(), KEYS.getOrDefault(name, ID)));
        }
        return tables;
    }

    /** The units of a date, with a view {@code snapshot_units} of them. */
    static SqlData of(Snapshot snapshot) throws IOException {
        return new SqlData(
                "snapshots",
                List.of(named(table(snapshot), id -> snapshot.get(id.code()))),
                "snapshot_units",
                UNITS_OF_DAY.formatted("SELECT * FROM snapshots"));
    }

    /** The units of a date as in CSV. */
    static SqlTable table(Snapshot snapshot) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvTable.of(SnapshotSchema.SNAPSHOTS)
                .write(DatedUnit.of(List.of(snapshot)), Output.to(bytes), CsvOptions.STANDARD);
        return table("snapshots", bytes, ID);
    }

    /** The statement that creates the view. */
    String viewDefinition() {
        return "CREATE VIEW " + view + " AS " + query;
    }

    private static SqlTable table(String name, ByteArrayOutputStream csv, List<String> key) throws IOException {
        List<String> columns = new ArrayList<>();
        List<List<@Nullable String>> rows = new ArrayList<>();
        try (CSVParser parser = FORMAT.parse(
                new InputStreamReader(new ByteArrayInputStream(csv.toByteArray()), StandardCharsets.UTF_8))) {
            for (CSVRecord record : parser) {
                if (columns.isEmpty()) {
                    columns.addAll(record.toList());
                } else {
                    rows.add(record.toList());
                }
            }
        }
        return new SqlTable(name, columns, key, rows);
    }

    /** Writes the column {@code open} as booleans. */
    private static SqlTable flagged(SqlTable table) {
        int flag = table.columns().indexOf("open");
        if (flag >= 0) {
            table.rows().forEach(row -> row.set(flag, String.valueOf(row.get(flag) != null)));
        }
        return table;
    }

    /** Adds the id, the level and the full name to a table of units. */
    private static SqlTable named(SqlTable table, Function<UnitId, AdministrativeUnit> units) {
        int code = table.columns().indexOf("code");
        int since = table.columns().indexOf("since");
        for (List<@Nullable String> row : table.rows()) {
            UnitId id = UnitId.of(
                    UnitCode.of(Objects.requireNonNull(row.get(code))),
                    LocalDate.parse(Objects.requireNonNull(row.get(since))));
            AdministrativeUnit unit = units.apply(id);
            row.add(id.toString());
            row.add(Labels.name(unit.level()));
            row.add(unit.fullName());
        }
        table.columns().addAll(List.of("id", "level", "full_name"));
        return table;
    }
}
