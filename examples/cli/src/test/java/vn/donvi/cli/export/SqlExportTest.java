package vn.donvi.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.cli.Fixtures;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.tables.gazetteer.DatedUnit;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;

public class SqlExportTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();
    public static final List<String> TABLES = List.of(
            "changes", "current_units", "documents", "gazetteer", "measurements", "shares", "transfers", "units");
    private static final List<String> DERIVED = List.of("id", "level", "full_name");

    @TempDir
    private Path folder;

    /** How a test reads what was written: with the driver, under a name that is not that of the file. */
    public enum Kind {
        DUCKDB(Driver.DUCKDB),
        SQLITE(Driver.SQLITE),
        PARQUET(Driver.DUCKDB);

        private final Driver driver;

        Kind(Driver driver) {
            this.driver = driver;
        }

        public String format() {
            return Labels.name(this);
        }

        List<String> files() {
            return this == PARQUET
                    ? TABLES.stream().map(table -> table + ".parquet").toList()
                    : List.of("gazetteer." + format());
        }

        /** Reads every row of some tables, in their order, after the names of the columns. */
        public Map<String, List<List<@Nullable Object>>> read(Path folder, String file, List<String> tables) {
            Map<String, List<List<@Nullable Object>>> read = new HashMap<>();
            try (PrivateFolder work = PrivateFolder.in(folder);
                    Connection connection = driver.open(work.path());
                    Statement sql = connection.createStatement()) {
                if (this != PARQUET) {
                    Path database = folder.resolve(file + "." + format());
                    sql.execute("ATTACH '" + database.toString().replace("'", "''") + "' AS other");
                }
                for (String table : tables) {
                    String parquet = folder.resolve(table + ".parquet").toString();
                    String source = this == PARQUET ? "read_parquet('" + parquet + "')" : "other." + table;
                    read.put(table, rows(sql.executeQuery("SELECT * FROM " + source)));
                }
                return read;
            } catch (SQLException e) {
                throw new AssertionError(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What the driver gives for a cell of CSV. */
        @Nullable
        Object expected(String column, String text) {
            if (column.equals("open")) {
                boolean open = text.equals("yes");
                return this == SQLITE ? (Object) (open ? 1 : 0) : (Object) open;
            }
            if (text.isEmpty()) {
                return null;
            }
            return switch (column) {
                case "date", "since", "until", "as_of", "issued", "in_force", "baseline", "known_until" ->
                    this == SQLITE ? text : LocalDate.parse(text);
                case "value", "area_km2", "share" -> Double.valueOf(text);
                case "persons", "format" ->
                    this == SQLITE ? (Object) Integer.valueOf(text) : (Object) Long.valueOf(text);
                default -> text;
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCellOfTheEmbeddedGazetteerIsAsInCsv(Kind kind) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<String> before = files(temporary);
        Files.writeString(folder.resolve("gazetteer." + kind.format()), "old");

        assertThat(Run.on(() -> VIETNAM, "export", folder.toString(), "--format", kind.format()))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        "",
                        "donvi: wrote " + VIETNAM.units().size() + " versions of units and "
                                + VIETNAM.changes().size() + " changes to " + folder + "\n"));

        assertThat(files(folder)).containsExactlyElementsOf(kind.files());
        assertThat(files(temporary).stream()
                        .filter(name -> !before.contains(name))
                        .filter(name -> name.contains("sqlite") || name.contains("duckdb")))
                .isEmpty();
        Map<String, List<List<@Nullable Object>>> read = kind.read(folder, "gazetteer", TABLES);
        Path csv = folder.resolve("csv");
        Run.on(() -> VIETNAM, "export", csv.toString());
        assertThat(files(csv)).hasSize(TABLES.size() - 1);
        for (String table : files(csv)) {
            String name = table.replace(".csv", "");
            assertThat(withoutDerived(rows(read, name))).as(name).isEqualTo(expected(csv.resolve(table), kind));
        }
        assertThat(lastOf(rows(read, "units"))).isEqualTo(derived(VIETNAM.units()));
        assertThat(rows(read, "current_units")).isEqualTo(unitsOfDay(VIETNAM.on(VIETNAM.knownUntil()), kind));
    }

    @ParameterizedTest
    @EnumSource
    void snapshotHasTheUnitsOfItsDayWithTheirProvinces(Kind kind) throws IOException {
        LocalDate date = LocalDate.of(2025, 6, 30);
        Path odd = folder.resolve("it is [1] * ; #");
        assertThat(Run.of("export", odd.toString(), "--format", kind.format(), "--on", date.toString()))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        "",
                        "donvi: wrote 10 units to " + odd.resolve("snapshots." + kind.format()) + "\n"));

        Map<String, List<List<@Nullable Object>>> read = kind.read(
                kind == Kind.PARQUET ? renamed(odd) : odd, "snapshots", List.of("snapshots", "snapshot_units"));
        Path csv = folder.resolve("csv");
        Run.of("export", csv.toString(), "--on", date.toString());
        assertThat(withoutDerived(rows(read, "snapshots"))).isEqualTo(expected(csv.resolve("snapshots.csv"), kind));
        assertThat(rows(read, "snapshot_units"))
                .isEqualTo(unitsOfDay(Fixtures.twoProvinces().on(date), kind));
    }

    @Test
    void tablesHaveTypesAndKeys() {
        assertThat(definitions(SqlData.of(Fixtures.twoProvinces())))
                .containsExactly(
                        "CREATE TABLE changes (id TEXT NOT NULL, date DATE NOT NULL, date_basis TEXT NOT NULL,"
                                + " kind TEXT NOT NULL, document TEXT NOT NULL, clause TEXT, unit TEXT, open BOOLEAN,"
                                + " note TEXT, PRIMARY KEY (id) )",
                        "CREATE TABLE documents (number TEXT NOT NULL, kind TEXT NOT NULL, issuer TEXT, title TEXT,"
                                + " issued DATE, issued_basis TEXT, in_force DATE, in_force_basis TEXT, PRIMARY KEY (number) )",
                        "CREATE TABLE gazetteer (format BIGINT NOT NULL, baseline DATE NOT NULL,"
                                + " known_until DATE NOT NULL, PRIMARY KEY (format) )",
                        "CREATE TABLE measurements (unit TEXT NOT NULL, measure TEXT NOT NULL, value DOUBLE NOT NULL,"
                                + " as_of DATE NOT NULL, source TEXT NOT NULL, quality TEXT NOT NULL, note TEXT )",
                        "CREATE TABLE shares (source TEXT NOT NULL, target TEXT NOT NULL, measure TEXT NOT NULL,"
                                + " share DOUBLE NOT NULL, as_of DATE NOT NULL, publication TEXT NOT NULL,"
                                + " quality TEXT NOT NULL, note TEXT,"
                                + " PRIMARY KEY (source, target, measure, as_of, publication) )",
                        "CREATE TABLE transfers (change TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,"
                                + " area TEXT NOT NULL, population TEXT NOT NULL, area_km2 DOUBLE, persons BIGINT,"
                                + " PRIMARY KEY (change, source, target) )",
                        "CREATE TABLE units (code TEXT NOT NULL, since DATE NOT NULL, until DATE, type TEXT NOT NULL,"
                                + " name TEXT NOT NULL, parent TEXT, other_spellings TEXT, id TEXT NOT NULL,"
                                + " level TEXT NOT NULL, full_name TEXT NOT NULL, PRIMARY KEY (id) )");
        assertThat(definitions(SqlData.of(DatedUnit.of(Fixtures.twoProvinces(), LocalDate.of(2025, 7, 1)))))
                .containsExactly("CREATE TABLE snapshots (date DATE NOT NULL, code TEXT NOT NULL, since DATE NOT NULL,"
                        + " until DATE, type TEXT NOT NULL, name TEXT NOT NULL, parent TEXT, other_spellings TEXT,"
                        + " id TEXT NOT NULL, level TEXT NOT NULL, full_name TEXT NOT NULL, former_districts TEXT,"
                        + " PRIMARY KEY (id) )");
    }

    private static List<String> definitions(SqlData data) {
        return data.tables().stream()
                .map(table -> table.table().definition().replaceAll("\\s+", " ").replace("( ", "("))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void textsMayHoldWhatMeansSomethingInSql(Kind kind) throws IOException {
        Run.on(() -> Fixtures.awkwardNames(3), "export", folder.toString(), "--format", kind.format());

        Map<String, List<List<@Nullable Object>>> read =
                kind.read(folder, "gazetteer", List.of("documents", "current_units"));
        assertThat(rows(read, "documents").get(1))
                .containsExactly("1/\"NQ\"", "legal", null, "a \\ title", null, null, null, null);
        assertThat(rows(read, "current_units").get(1)).contains("Krông B'uk \uD83C\uDF0F");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gazetteer.sqlite", "shares.parquet"})
    void folderIsNotReplacedAndNothingIsLeft(String name) throws IOException {
        Path there = Files.createDirectory(folder.resolve(name));
        String format = name.substring(name.indexOf('.') + 1);

        assertThat(Run.of("export", folder.toString(), "--format", format))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        "donvi: cannot write " + there + ": is a folder and cannot be replaced by a file\n"));
        assertThat(files(folder)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gazetteer.duckdb.wal", "gazetteer.sqlite-wal", "gazetteer.sqlite-journal"})
    void databaseInUseIsNotReplaced(String name) throws IOException {
        Path beside = Files.writeString(folder.resolve(name), "");
        String format = name.substring(name.indexOf('.') + 1).split("\\W", 2)[0];

        assertThat(Run.of("export", folder.toString(), "--format", format))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        "donvi: cannot replace " + folder.resolve("gazetteer." + format)
                                + ": it is in use, or was left in use, as " + beside + " shows\n"));
        assertThat(files(folder)).containsExactly(name);
    }

    @Test
    void duckDbDoesNotWriteBesideAQuestionMark() throws IOException {
        Path odd = folder.resolve("what?");

        assertThat(Run.of("export", odd.toString(), "--format", "duckdb"))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        "donvi: cannot write " + odd.resolve("gazetteer.duckdb")
                                + ": DuckDB writes to no folder that has a '?' in its name\n"));
        assertThat(files(odd)).isEmpty();
    }

    /** The folder under a name that is no pattern for the one who reads. */
    private Path renamed(Path odd) throws IOException {
        return Files.move(odd, folder.resolve("plain"));
    }

    private static List<List<@Nullable Object>> unitsOfDay(Snapshot day, Kind kind) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(List.of(
                "id",
                "code",
                "level",
                "type",
                "name",
                "full_name",
                "since",
                "parent",
                "parent_name",
                "province_code",
                "province_name"));
        for (AdministrativeUnit unit : day.units()) {
            List<AdministrativeUnit> parents = day.parents(unit);
            AdministrativeUnit province = unit.level() == UnitLevel.PROVINCE ? unit : parents.get(parents.size() - 1);
            List<@Nullable Object> row = new ArrayList<>();
            row.add(unit.id().toString());
            row.add(unit.code().value());
            row.add(Labels.name(unit.level()));
            row.add(unit.type().label());
            row.add(unit.name());
            row.add(unit.fullName());
            row.add(kind.expected("since", unit.validity().startInclusive().toString()));
            row.add(parents.isEmpty() ? null : parents.get(0).code().value());
            row.add(parents.isEmpty() ? null : parents.get(0).fullName());
            row.add(province.code().value());
            row.add(province.fullName());
            rows.add(row);
        }
        return rows;
    }

    /** The header and the rows of a CSV file, with its values as the driver gives them. */
    private static List<List<@Nullable Object>> expected(Path file, Kind kind) throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            List<String> header = List.of();
            for (CSVRecord record : parser) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 0; i < record.size(); i++) {
                    row.add(header.isEmpty() ? record.get(i) : kind.expected(header.get(i), record.get(i)));
                }
                header = header.isEmpty() ? record.toList() : header;
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<List<@Nullable Object>> withoutDerived(List<List<@Nullable Object>> rows) {
        int first = Collections.indexOfSubList(rows.get(0), DERIVED);
        if (first < 0) {
            return rows;
        }
        return rows.stream()
                .map(row -> {
                    List<@Nullable Object> rest = new ArrayList<>(row);
                    rest.subList(first, first + DERIVED.size()).clear();
                    return rest;
                })
                .toList();
    }

    private static List<List<@Nullable Object>> lastOf(List<List<@Nullable Object>> rows) {
        int end = rows.get(0).size();
        return rows.stream().map(row -> row.subList(end - DERIVED.size(), end)).toList();
    }

    private static List<List<@Nullable Object>> derived(Collection<AdministrativeUnit> units) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(DERIVED));
        for (AdministrativeUnit unit : units) {
            rows.add(List.of(unit.id().toString(), Labels.name(unit.level()), unit.fullName()));
        }
        return rows;
    }

    private static List<List<@Nullable Object>> rows(Map<String, List<List<@Nullable Object>>> read, String table) {
        return Objects.requireNonNull(read.get(table), table);
    }

    /** The names of the columns, and the rows. */
    private static List<List<@Nullable Object>> rows(ResultSet result) throws SQLException {
        int count = result.getMetaData().getColumnCount();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<@Nullable Object> header = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            header.add(result.getMetaData().getColumnName(i));
        }
        rows.add(header);
        while (result.next()) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                row.add(result.getObject(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
