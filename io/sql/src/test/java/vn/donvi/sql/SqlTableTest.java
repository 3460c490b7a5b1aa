package vn.donvi.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.geo.FeatureSchema;
import vn.donvi.geo.FeatureSet;
import vn.donvi.geo.UnitFeature;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.gazetteer.ChangeRowSchema;
import vn.donvi.tables.gazetteer.ChangeSchema;
import vn.donvi.tables.gazetteer.CoverageSchema;
import vn.donvi.tables.gazetteer.DocumentSchema;
import vn.donvi.tables.gazetteer.MeasurementSchema;
import vn.donvi.tables.gazetteer.NamedUnitSchema;
import vn.donvi.tables.gazetteer.TransferRowSchema;
import vn.donvi.tables.gazetteer.UnitSchema;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

class SqlTableTest {
    private static final SqlTable<Document> DOCUMENTS = SqlTable.of(DocumentSchema.DOCUMENTS);
    private static final SqlTable<AdministrativeUnit> UNITS = SqlTable.of(UnitSchema.UNITS);

    @Test
    void aDefinitionHasTypesAndAKey() {
        assertThat(SqlTable.of(TransferRowSchema.TRANSFER_ROWS).definition()).isEqualTo("""
                CREATE TABLE transfers (
                    change TEXT NOT NULL,
                    source TEXT NOT NULL,
                    target TEXT NOT NULL,
                    area TEXT NOT NULL,
                    population TEXT NOT NULL,
                    area_km2 DOUBLE,
                    persons BIGINT,
                    PRIMARY KEY (change, source, target)
                )""");
        assertThat(SqlTable.of(ChangeRowSchema.CHANGE_ROWS).definition())
                .contains("date DATE NOT NULL,", "open BOOLEAN,");
        assertThat(SqlTable.of(MeasurementSchema.MEASUREMENTS).definition()).doesNotContain("PRIMARY KEY");
    }

    @Test
    void rowsInRowsAreRefused() {
        assertThatThrownBy(() -> SqlTable.of(ChangeSchema.CHANGES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the column transfers of the table changes has nested objects, which a table of a database"
                        + " does not hold");
    }

    @ParameterizedTest
    @EnumSource
    void bytesThatAreNoPolygonAreReported(Database database) throws SQLException {
        SqlTable<UnitFeature> polygons = SqlTable.of(FeatureSchema.FEATURES);
        FeatureSet units = FeatureSet.of(Boundaries.load(AllTables.VIETNAM), AllTables.DATE);
        try (Connection connection = database.open()) {
            Database.execute(connection, polygons.definition());
            polygons.insert(units.features(UnitLevel.PROVINCE).subList(0, 2), connection);
            String bytes = database == Database.DUCKDB ? "unhex('0106')" : "x'0106'";
            Database.execute(connection, "UPDATE boundaries SET geometry = " + bytes + " WHERE code = '01'");

            WithProblems<List<UnitFeature>> read = polygons.read(connection);

            assertThat(read.value()).hasSize(1);
            assertThat(read.problems())
                    .extracting(problem -> problem.toString().replaceFirst(":[12]:", ":"))
                    .containsExactly(
                            "boundaries: geometry: a value of 2 bytes is not a MultiPolygon as WKB (hexadecimal digits)");
        }
    }

    @Test
    void aRowHasTheTextsOfCsvAndNullForWhatIsMissing() {
        Document document = Document.of("1/NQ", DocumentKind.LEGAL, "", "Nghi\u0323 quyê\u0301t")
                .issued(LocalDate.of(2025, 6, 12));

        assertThat(DOCUMENTS.row(document))
                .containsExactly("1/NQ", "legal", null, "Nghị quyết", LocalDate.of(2025, 6, 12), "issued", null, null);
    }

    @ParameterizedTest
    @EnumSource
    void textsMayHoldWhatMeansSomethingInSql(Database database) throws SQLException {
        List<Document> rows = List.of(
                Document.of("1'); DROP TABLE documents; --", DocumentKind.LEGAL, "\"", "a \\ title\n; ? \uD83C\uDF0F"));
        try (Connection connection = database.open()) {
            Database.execute(connection, DOCUMENTS.definition());
            DOCUMENTS.insert(rows, connection);

            assertThat(DOCUMENTS.read(connection)).isEqualTo(WithProblems.clean(rows));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyNumberOfRowsIsInsertedInTheOrderOfTheTable(Database database) throws SQLException {
        for (int count : new int[] {0, 1, 49, 50, 51, 100, 149}) {
            List<Document> rows = IntStream.range(0, count)
                    .mapToObj(i -> Document.of("%03d".formatted(count - 1 - i), DocumentKind.LEGAL, "", ""))
                    .toList();
            try (Connection connection = database.open()) {
                Database.execute(connection, DOCUMENTS.definition());
                DOCUMENTS.insert(rows, connection);

                assertThat(numbers(connection))
                        .isEqualTo(IntStream.range(0, count)
                                .mapToObj("%03d"::formatted)
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void allRowsAreInsertedOrNone(Database database) throws SQLException {
        List<Document> twice = IntStream.range(0, 120)
                .mapToObj(i -> Document.of("%03d".formatted(Math.min(i, 110)), DocumentKind.LEGAL, "", ""))
                .toList();
        try (Connection connection = database.open()) {
            Database.execute(connection, DOCUMENTS.definition());

            assertThatThrownBy(() -> DOCUMENTS.insert(twice, connection)).isInstanceOf(SQLException.class);

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(numbers(connection)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionOfTheCallerIsLeftToTheCaller(Database database) throws SQLException {
        try (Connection connection = database.open()) {
            Database.execute(connection, DOCUMENTS.definition());
            connection.setAutoCommit(false);
            DOCUMENTS.insert(List.of(Document.of("1", DocumentKind.LEGAL, "", "")), connection);
            assertThat(numbers(connection)).containsExactly("1");

            connection.rollback();

            assertThat(numbers(connection)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void resultsOfAQueryAreRead(Database database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            SqlTable<AdministrativeUnit> named = SqlTable.of(NamedUnitSchema.NAMED_UNITS);
            Database.execute(connection, named.definition());
            List<AdministrativeUnit> provinces = AllTables.VIETNAM.units().stream()
                    .filter(unit -> unit.parent().isEmpty())
                    .toList();
            named.insert(provinces, connection);
            try (ResultSet results =
                    statement.executeQuery("SELECT 1 AS other, * FROM units WHERE code < '10' ORDER BY code DESC")) {
                assertThat(UNITS.read(results).orThrow())
                        .isNotEmpty()
                        .isEqualTo(provinces.stream()
                                .filter(unit -> unit.code().value().compareTo("10") < 0)
                                .sorted(Comparator.comparing(AdministrativeUnit::code)
                                        .reversed())
                                .toList());
            }
            assertThatThrownBy(() -> {
                        try (ResultSet results = statement.executeQuery("SELECT code, since FROM units")) {
                            UNITS.read(results);
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("until");
        }
    }

    @Test
    void aRowWithAProblemIsLeftOutAndTheProblemHasItsPlace() throws SQLException {
        try (Connection connection = Database.SQLITE.open()) {
            Database.execute(
                    connection, "CREATE TABLE units (code, since, until, type, name, parent, other_spellings)");
            Database.execute(connection, """
                    INSERT INTO units VALUES
                      ('1', '2025-07-01', NULL, 'xã', 'A', '01', ''),
                      ('a b', '2025-13-01', NULL, 'xa', ' ', NULL, 'B||C'),
                      (NULL, '2025-07-01', NULL, 'xã', 'D', NULL, NULL),
                      (2, '2025-07-01', '2025-06-01', 'xã', 'E', NULL, NULL),
                      ('3', '2025-07-01', '2025-07-01', 'xã', 'F', NULL, NULL)""");

            WithProblems<List<AdministrativeUnit>> read = UNITS.read(connection);

            assertThat(read.value()).extracting(AdministrativeUnit::name).containsExactly("A");
            assertThat(read.problems().stream().map(Problem::toString))
                    .containsExactly(
                            "units:2: code: 'a b' is not a unit code (1 to 16 letters, digits, dots, hyphens or"
                                    + " underscores)",
                            "units:2: since: '2025-13-01' is not a date (yyyy-mm-dd)",
                            "units:2: type: 'xa' is not " + typeOf("type").expected(),
                            "units:2: name: must not be blank",
                            "units:2: other_spellings: 'B||C' is not a list of texts separated by '|'",
                            "units:3: code: must not be empty",
                            "units:4: code: '2' is not a unit code (1 to 16 letters, digits, dots, hyphens or"
                                    + " underscores)",
                            "units:5: until: must be after since 2025-07-01, but is 2025-07-01");
        }
    }

    @Test
    void afterTooManyProblemsNothingMoreIsRead() throws SQLException {
        try (Connection connection = Database.SQLITE.open()) {
            Database.execute(
                    connection,
                    "CREATE TABLE documents"
                            + " (number, kind, issuer, title, issued, issued_basis, in_force, in_force_basis)");
            Database.execute(
                    connection,
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200)"
                            + " INSERT INTO documents SELECT i || '', 'none', NULL, NULL, NULL, NULL, NULL, NULL FROM n");

            List<Problem> problems = DOCUMENTS.read(connection).problems();

            assertThat(problems).hasSize(1000);
            assertThat(problems.get(998)).hasToString("documents:999: kind: 'none' is not one of legal, publication");
            assertThat(problems.get(999))
                    .hasToString("documents:1000: has too many problems before it; from here on nothing was read");
        }
    }

    @Test
    void numbersAreOnlyReadFromNumbers() throws SQLException {
        try (Connection connection = Database.SQLITE.open()) {
            Database.execute(connection, "CREATE TABLE gazetteer (format, baseline, known_until)");
            for (Object format : List.of("'1'", "1.5", "-1", "x'01'")) {
                Database.execute(connection, "DELETE FROM gazetteer");
                Database.execute(
                        connection, "INSERT INTO gazetteer VALUES (" + format + ", '2004-08-31', '2026-09-20')");
                assertThat(SqlTable.of(CoverageSchema.COVERAGE).read(connection).problems())
                        .as("%s", format)
                        .singleElement()
                        .asString()
                        .startsWith("gazetteer:1: format: ")
                        .contains("is not a whole number from 0 to");
            }
        }
    }

    @Test
    void whatCannotBeReadAgainIsNotStored() {
        assertThatThrownBy(() -> DOCUMENTS.row(Document.of("1", DocumentKind.LEGAL, "", "a\0b")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SqlTable.of(new Lists()).row(List.of(1L, 2L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 is not a whole number from 0 to 1");
    }

    @ParameterizedTest
    @EnumSource
    void listsOfNumbersAreTexts(Database database) throws SQLException {
        SqlTable<List<Long>> table = SqlTable.of(new Lists());
        List<List<Long>> rows = List.of(List.of(1L, 0L, 1L), List.of());
        assertThat(table.row(rows.get(0))).containsExactly("1;0;1");
        try (Connection connection = database.open()) {
            Database.execute(connection, table.definition());
            table.insert(rows, connection);

            assertThat(table.read(connection).orThrow()).isEqualTo(rows);
            Database.execute(connection, "UPDATE \"order\" SET \"table\" = '1;2'");
            assertThat(table.read(connection).problems())
                    .first()
                    .hasToString("order:1: table: '1;2' is not a list of bits separated by ';'");
        }
    }

    /** A table whose names are words of the language. */
    private static final class Lists extends Schema<List<Long>> {
        private final Column<List<Long>> numbers =
                table.list("table", ValueType.listOf(ValueType.between(0, 1), ";", "bits"), "some bits");

        Lists() {
            super("order", "Lists");
        }

        @Override
        public List<Long> read(Row row) throws BadRowException {
            return row.get(numbers);
        }

        @Override
        public void write(List<Long> value, NewRow row) {
            row.set(numbers, value);
        }
    }

    private static ValueType<?> typeOf(String column) {
        return UnitSchema.UNITS.columns().stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow()
                .type();
    }

    private static List<String> numbers(Connection connection) throws SQLException {
        List<String> numbers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SELECT number FROM documents")) {
            while (results.next()) {
                numbers.add(results.getString(1));
            }
        }
        return numbers;
    }
}
