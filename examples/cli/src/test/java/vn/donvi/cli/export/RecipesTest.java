package vn.donvi.cli.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;

/** Every statement of RECIPES.md on the embedded gazetteer, beside what the command answers. */
class RecipesTest {
    private static final Path PAGE = Path.of("../../io/sql/RECIPES.md");
    private static final Pattern BLOCK = Pattern.compile("<!-- (\\w+: \\w+) -->\n```sql\n(.*?)```", Pattern.DOTALL);
    private static final LocalDate FROM = LocalDate.of(2019, 4, 1);
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();
    private static final List<AdministrativeUnit> COMMUNES = VIETNAM.on(FROM).units(UnitLevel.COMMUNE);
    private static final Map<String, String> BLOCKS = new HashMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void export() throws IOException {
        String page = Files.readString(PAGE, UTF_8);
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            BLOCKS.put(block.group(1), block.group(2));
        }
        assertThat(BLOCKS).hasSize(page.split("```sql", -1).length - 1).hasSize(8);

        String tables = folder.resolve("tables").toString();
        run("export", tables, "--format", "parquet");
        run("export", tables, "--format", "sqlite");
        run("crosswalk", "--from", "2019-04-01", "--to", "2025-07-01", "-o", path("crosswalk.csv"));
        StringBuilder counts = new StringBuilder("id,code,count\n");
        int row = 0;
        for (AdministrativeUnit commune : COMMUNES) {
            counts.append(++row)
                    .append(',')
                    .append(commune.code())
                    .append(',')
                    .append(1_000 + row)
                    .append('\n');
        }
        Files.writeString(folder.resolve("counts.csv"), counts);
        Files.writeString(folder.resolve("customers.csv"), counts + "999999,99999,1\n");
        Files.writeString(folder.resolve("visits.csv"), """
                id,code,date
                1,26740,2010-01-01
                2,26740,2025-06-30
                3,26740,2025-07-01
                4,99999,2025-07-01
                5,00001,2025-07-01
                """);
    }

    @Test
    void unitsOfADayAreThoseOfTheGazetteer() throws SQLException, IOException {
        List<List<String>> expected = VIETNAM.on(LocalDate.of(2010, 1, 1)).units(UnitLevel.COMMUNE).stream()
                .map(unit -> List.of(unit.id().toString(), unit.code().toString(), unit.fullName()))
                .toList();

        assertThat(expected).hasSizeGreaterThan(11_000);
        assertThat(duckdb("day")).containsExactlyElementsOf(expected);
        assertThat(sqlite("day")).containsExactlyElementsOf(expected);
    }

    @Test
    void nameIsThatOfTheDayOfTheRow() throws SQLException, IOException {
        List<List<String>> expected = new ArrayList<>();
        for (List<String> visit : List.of(
                List.of("1", "26740", "2010-01-01"),
                List.of("2", "26740", "2025-06-30"),
                List.of("3", "26740", "2025-07-01"),
                List.of("4", "99999", "2025-07-01"),
                List.of("5", "00001", "2025-07-01"))) {
            List<String> named = new ArrayList<>(visit.subList(0, 2));
            VIETNAM.on(LocalDate.parse(visit.get(2)))
                    .find(UnitCode.of(visit.get(1)))
                    .ifPresentOrElse(
                            unit -> named.addAll(List.of(unit.id().toString(), unit.fullName())),
                            () -> named.addAll(List.of("null", "null")));
            expected.add(named);
        }

        assertThat(expected.get(0)).contains("Phường Bến Nghé");
        assertThat(expected.get(2)).contains("Phường Sài Gòn");
        assertThat(duckdb("visits")).isEqualTo(expected);
        assertThat(sqlite("visits")).isEqualTo(expected);
    }

    @Test
    void codesThatAreCertainAreThoseThatTheCommandConverts() throws SQLException, IOException {
        run(
                "convert",
                path("customers.csv"),
                "--code-column",
                "code",
                "--from",
                "2019-04-01",
                "--to",
                "2025-07-01",
                "-o",
                path("converted.csv"));
        Map<String, CSVRecord> converted = rows("converted.csv", "code");
        List<List<String>> answers = duckdb("crosswalk", "convert");

        assertThat(answers)
                .hasSize(COMMUNES.size() + 1)
                .anyMatch(row -> row.get(2).equals("null"));
        for (List<String> answer : answers) {
            CSVRecord row = Objects.requireNonNull(converted.get(answer.get(1)));
            String code = row.get("donvi_code");
            assertThat(answer.get(2)).as(answer.get(1)).isEqualTo(code.isEmpty() ? "null" : code);
            if (row.get("donvi_status").equals("SPLIT")) {
                assertThat(answer.get(3).split(" ", -1))
                        .as(answer.get(1))
                        .containsExactlyInAnyOrder(row.get("donvi_candidates")
                                .replaceAll(":\\S+", "")
                                .split(" ", -1));
            }
        }
        assertThat(folder.resolve("crosswalk.parquet")).isNotEmptyFile();
    }

    @Test
    void carriedCountsAreThoseOfTheCommandButForRounding() throws SQLException, IOException {
        Run.on(
                () -> VIETNAM,
                "harmonize",
                path("counts.csv"),
                "--key",
                "code",
                "--count",
                "count",
                "--from",
                "2019-04-01",
                "--to",
                "2025-07-01",
                "-o",
                path("harmonized.csv"));
        Map<String, CSVRecord> harmonized = rows("harmonized.csv", "code");
        List<List<String>> answers = duckdb("crosswalk", "carry");

        assertThat(harmonized).hasSizeGreaterThan(3_000);
        int compared = 0;
        for (List<String> answer : answers) {
            if (!answer.get(4).equals("0")) {
                continue;
            }
            CSVRecord row = Objects.requireNonNull(harmonized.get(answer.get(0)));
            // Of each part, at most one person is rounded to another unit.
            assertThat(Double.parseDouble(answer.get(1)))
                    .as(answer.get(0))
                    .isCloseTo(Double.parseDouble(row.get("count")), within(30.0));
            assertThat(Double.parseDouble(answer.get(2)))
                    .as(answer.get(0))
                    .isCloseTo(Double.parseDouble(row.get("count_low")), within(30.0));
            assertThat(Double.parseDouble(answer.get(3)))
                    .as(answer.get(0))
                    .isCloseTo(Double.parseDouble(row.get("count_high")), within(30.0));
            compared++;
        }
        assertThat(compared).isGreaterThan(3_000);
    }

    @Test
    void unitsThatAUnitBecameAreThoseOfItsLineage() throws SQLException, IOException {
        AdministrativeUnit unit = VIETNAM.on(LocalDate.of(2019, 6, 1)).get(UnitCode.of("18301"));

        assertThat(sqlite("later"))
                .isEqualTo(VIETNAM.lineage(unit).outcomes().stream()
                        .map(outcome -> List.of(outcome.id().toString(), outcome.fullName()))
                        .toList());
    }

    private static List<List<String>> duckdb(String... names) throws SQLException, IOException {
        try (PrivateFolder work = PrivateFolder.in(folder);
                Connection connection = Driver.DUCKDB.open(work.path());
                Statement statement = connection.createStatement()) {
            statement.execute("SET file_search_path = '" + folder + "'");
            List<List<String>> answer = List.of();
            for (String name : names) {
                String written = Objects.requireNonNull(BLOCKS.get("duckdb: " + name))
                        .replace("'crosswalk.parquet'", "'" + path("crosswalk.parquet") + "'");
                answer = answer(statement, written);
            }
            return answer;
        }
    }

    private static List<List<String>> sqlite(String name) throws SQLException, IOException {
        try (PrivateFolder work = PrivateFolder.in(folder);
                Connection connection = Driver.SQLITE.open(work.path());
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + path("tables/gazetteer.sqlite") + "' AS gazetteer");
            statement.execute("CREATE TEMP TABLE visits (id, code, date)");
            statement.execute("INSERT INTO visits VALUES ('1','26740','2010-01-01'), ('2','26740','2025-06-30'),"
                    + " ('3','26740','2025-07-01'), ('4','99999','2025-07-01'), ('5','00001','2025-07-01')");
            return answer(statement, Objects.requireNonNull(BLOCKS.get("sqlite: " + name)));
        }
    }

    /** The rows that the last of some statements answers, as text. */
    private static List<List<String>> answer(Statement statement, String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        for (String one : sql.strip().split(";\n", -1)) {
            rows.clear();
            if (statement.execute(one)) {
                try (ResultSet result = statement.getResultSet()) {
                    int columns = result.getMetaData().getColumnCount();
                    while (result.next()) {
                        List<String> row = new ArrayList<>();
                        for (int i = 1; i <= columns; i++) {
                            row.add(String.valueOf(result.getString(i)));
                        }
                        rows.add(row);
                    }
                }
            }
        }
        return rows;
    }

    private static Map<String, CSVRecord> rows(String file, String key) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, CSVRecord> rows = new HashMap<>();
        try (CSVParser parser = CSVParser.parse(folder.resolve(file), UTF_8, format)) {
            parser.forEach(row -> rows.put(row.get(key), row));
        }
        return rows;
    }

    private static String path(String file) {
        return folder.resolve(file).toString();
    }

    private static void run(String... args) {
        assertThat(Run.on(() -> VIETNAM, args).exitCode()).isEqualTo(ExitCode.DONE);
    }
}
