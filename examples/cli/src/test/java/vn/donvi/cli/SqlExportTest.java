package vn.donvi.cli;

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
import java.util.List;
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
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;

class SqlExportTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();
    private static final List<String> DERIVED = List.of("id", "level", "full_name");

    @TempDir
    private Path folder;

    /** How a test reads what was written: with the driver, under a name that is not that of the file. */
    enum Kind {
        DUCKDB(Driver.DUCKDB),
        SQLITE(Driver.SQLITE),
        PARQUET(Driver.DUCKDB);

        private final Driver driver;

        Kind(Driver driver) {
            this.driver = driver;
        }

        String format() {
            return Words.name(this);
        }

        List<List<@Nullable Object>> read(Path folder, String file, String table) {
            try (PrivateFolder work = PrivateFolder.in(folder);
                    Connection connection = driver.open(work.path());
                    Statement sql = connection.createStatement()) {
                String source = "'" + folder.resolve(file + "." + format()).toString().replace("'", "''") + "'";
                String from = "other." + table;
                switch (this) {
                    case DUCKDB -> sql.execute("ATTACH " + source + " AS other (READ_ONLY)");
                    case SQLITE -> sql.execute("ATTACH " + source + " AS other");
                    case PARQUET ->
                        from = "read_parquet('"
                                + folder.resolve(table + ".parquet").toString().replace("'", "''") + "')";
                }
                return rows(sql.executeQuery("SELECT * FROM " + from));
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
            return switch (SqlType.of(column)) {
                case TEXT -> text;
                case DATE -> this == SQLITE ? text : LocalDate.parse(text);
                case DOUBLE -> Double.valueOf(text);
                case BIGINT -> this == SQLITE ? (Object) Integer.valueOf(text) : (Object) Long.valueOf(text);
                case BOOLEAN -> throw new AssertionError(column);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCellOfTheEmbeddedGazetteerIsAsInCsv(Kind kind) throws IOException {
        assertThat(Run.on(() -> VIETNAM, "export", folder.toString(), "--format", kind.format())
                        .err())
                .isEqualTo("donvi: wrote " + VIETNAM.units().size() + " versions of units and "
                        + VIETNAM.changes().size() + " changes to " + folder + "\n");
        Path csv = folder.resolve("csv");
        Run.on(() -> VIETNAM, "export", csv.toString());

        int tables = 0;
        try (Stream<Path> files = Files.list(csv)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".csv", "");
                List<List<@Nullable Object>> rows = kind.read(folder, "gazetteer", name);
                assertThat(withoutDerived(rows)).as(name).isEqualTo(expected(file, kind));
                tables++;
            }
        }
        assertThat(tables).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource
    void everyVersionHasItsIdLevelAndFullName(Kind kind) {
        Run.on(() -> VIETNAM, "export", folder.toString(), "--format", kind.format());

        List<List<@Nullable Object>> expected = new ArrayList<>();
        expected.add(new ArrayList<>(DERIVED));
        for (AdministrativeUnit unit : VIETNAM.units()) {
            expected.add(List.of(unit.id().toString(), Words.name(unit.level()), unit.fullName()));
        }
        List<List<@Nullable Object>> rows = kind.read(folder, "gazetteer", "units");
        int count = rows.get(0).size();
        rows.replaceAll(row -> row.subList(count - 3, count));
        assertThat(rows).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void currentUnitsAreThoseOfTheLastKnownDay(Kind kind) {
        Run.on(() -> VIETNAM, "export", folder.toString(), "--format", kind.format());

        assertThat(kind.read(folder, "gazetteer", "current_units"))
                .isEqualTo(unitsOfDay(VIETNAM.on(VIETNAM.knownUntil()), kind));
    }

    @ParameterizedTest
    @EnumSource
    void snapshotHasTheUnitsOfItsDayWithTheirProvinces(Kind kind) throws IOException {
        LocalDate day = LocalDate.of(2025, 6, 30);
        assertThat(Run.on(() -> VIETNAM, "export", folder.toString(), "--format", kind.format(), "--on", "" + day)
                        .err())
                .isEqualTo("donvi: wrote 10794 units to " + folder.resolve("snapshots." + kind.format()) + "\n");
        Path csv = folder.resolve("csv");
        Run.on(() -> VIETNAM, "export", csv.toString(), "--on", "" + day);

        assertThat(withoutDerived(kind.read(folder, "snapshots", "snapshots")))
                .isEqualTo(expected(csv.resolve("snapshots.csv"), kind));
        assertThat(kind.read(folder, "snapshots", "snapshot_units")).isEqualTo(unitsOfDay(VIETNAM.on(day), kind));
    }

    @Test
    void tablesHaveTypesAndKeys() throws IOException {
        SqlData data = SqlData.of(Fixtures.twoProvinces());

        assertThat(data.tables().stream().map(SqlTable::definition))
                .containsExactly(
                        "CREATE TABLE changes (id TEXT NOT NULL, date DATE, date_basis TEXT, kind TEXT, document TEXT,"
                                + " clause TEXT, unit TEXT, open BOOLEAN, note TEXT, PRIMARY KEY (id))",
                        "CREATE TABLE documents (number TEXT NOT NULL, kind TEXT, issuer TEXT, title TEXT, issued DATE,"
                                + " in_force DATE, PRIMARY KEY (number))",
                        "CREATE TABLE gazetteer (format BIGINT NOT NULL, baseline DATE, known_until DATE,"
                                + " PRIMARY KEY (format))",
                        "CREATE TABLE measurements (unit TEXT, measure TEXT, value DOUBLE, as_of DATE, source TEXT,"
                                + " quality TEXT, note TEXT)",
                        "CREATE TABLE shares (source TEXT NOT NULL, target TEXT NOT NULL, measure TEXT NOT NULL,"
                                + " share DOUBLE, as_of DATE NOT NULL, publication TEXT NOT NULL, quality TEXT,"
                                + " note TEXT, PRIMARY KEY (source, target, measure, as_of, publication))",
                        "CREATE TABLE transfers (change TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,"
                                + " area TEXT, population TEXT, area_km2 DOUBLE, persons BIGINT,"
                                + " PRIMARY KEY (change, source, target))",
                        "CREATE TABLE units (code TEXT, since DATE, until DATE, type TEXT, name TEXT, parent TEXT,"
                                + " other_spellings TEXT, id TEXT NOT NULL, level TEXT, full_name TEXT,"
                                + " PRIMARY KEY (id))");
    }

    @ParameterizedTest
    @EnumSource
    void codesKeepTheirLeadingZeros(Kind kind) {
        Run.on(Fixtures::leadingZero, "export", folder.toString(), "--format", kind.format());

        assertThat(kind.read(folder, "gazetteer", "current_units").get(1))
                .startsWith("01234@2004-08-31", "01234", "commune");
        assertThat(kind.read(folder, "gazetteer", "current_units").get(1)).contains("08", "Tỉnh Tuyên Quang");
    }

    @ParameterizedTest
    @EnumSource
    void textsMayHoldWhatMeansSomethingInSql(Kind kind) {
        Run.on(() -> Fixtures.awkwardNames(3), "export", folder.toString(), "--format", kind.format());

        assertThat(kind.read(folder, "gazetteer", "documents").get(1)).startsWith("1/\"NQ\"", "legal", null, "a \\ title");
        assertThat(kind.read(folder, "gazetteer", "current_units").get(1)).contains("Krông B'uk \uD83C\uDF0F");
    }

    @ParameterizedTest
    @EnumSource
    void folderMayHaveAnyName(Kind kind) {
        Path odd = folder.resolve("it's [1] *? ; # é");

        assertThat(Run.of("export", odd.toString(), "--format", kind.format()).exitCode())
                .isEqualTo(ExitCode.DONE);
        assertThat(Kind.SQLITE == kind ? kind.read(odd, "gazetteer", "units") : List.of(1))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingButTheFilesIsLeft(Kind kind) throws IOException {
        List<String> before = files(Path.of(System.getProperty("java.io.tmpdir")));

        Run.of("export", folder.toString(), "--format", kind.format());

        assertThat(files(folder))
                .containsExactlyElementsOf(
                        switch (kind) {
                            case DUCKDB -> List.of("gazetteer.duckdb");
                            case SQLITE -> List.of("gazetteer.sqlite");
                            case PARQUET ->
                                List.of(
                                        "changes.parquet",
                                        "current_units.parquet",
                                        "documents.parquet",
                                        "gazetteer.parquet",
                                        "measurements.parquet",
                                        "shares.parquet",
                                        "transfers.parquet",
                                        "units.parquet");
                        });
        assertThat(files(Path.of(System.getProperty("java.io.tmpdir"))).stream()
                        .filter(name -> !before.contains(name))
                        .filter(name -> name.contains("sqlite") || name.contains("duckdb")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void fileThatIsThereIsReplaced(Kind kind) {
        Run.on(Fixtures::leadingZero, "export", folder.toString(), "--format", kind.format());
        Run.of("export", folder.toString(), "--format", kind.format());

        assertThat(kind.read(folder, "gazetteer", "units")).hasSize(1 + 16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gazetteer.duckdb", "gazetteer.sqlite", "shares.parquet"})
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
            AdministrativeUnit province =
                    unit.level() == UnitLevel.PROVINCE ? unit : parents.get(parents.size() - 1);
            List<@Nullable Object> row = new ArrayList<>();
            row.add(unit.id().toString());
            row.add(unit.code().value());
            row.add(Words.name(unit.level()));
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
        if (rows.get(0).containsAll(DERIVED)) {
            int count = rows.get(0).size() - DERIVED.size();
            rows.replaceAll(row -> row.subList(0, count));
        }
        return rows;
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
