package vn.donvi.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SqlNamesTest {
    /** The words of SQLite, of which DuckDB does not have all. */
    private static final String WORDS =
            "autoincrement conflict database exclusive expr glob ignore indexed isnull match"
                    + " notnull raise regexp reindex rowid virtual within";

    @ParameterizedTest
    @CsvSource({"units,units", "order,\"order\"", "known_until,known_until", "donviName,\"donviName\"", "a b,\"a b\""})
    void onlyANameThatNeedsQuotesHasThem(String name, String written) {
        assertThat(SqlNames.of(name)).isEqualTo(written);
    }

    @Test
    void aQuoteInANameIsDoubled() {
        assertThat(SqlNames.of("a\"; DROP TABLE units; --")).isEqualTo("\"a\"\"; DROP TABLE units; --\"");
    }

    @ParameterizedTest
    @EnumSource
    void everyWordOfTheLanguageCanBeAName(Database database) throws SQLException {
        Set<String> words = words();
        assertThat(words).hasSizeGreaterThan(400);
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            assertThat(words).allSatisfy(word -> {
                String name = SqlNames.of(word);
                statement.execute("CREATE TABLE " + name + " (" + name + " TEXT NOT NULL, PRIMARY KEY (" + name + "))");
                statement.execute("INSERT INTO " + name + " (" + name + ") VALUES ('x')");
                try (ResultSet results = statement.executeQuery("SELECT " + name + " FROM " + name)) {
                    assertThat(results.next()).isTrue();
                    assertThat(results.getString(1)).isEqualTo("x");
                }
            });
        }
    }

    private static Set<String> words() throws SQLException {
        Set<String> words = new TreeSet<>(Arrays.asList(WORDS.split(" ")));
        try (Connection connection = Database.DUCKDB.open();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SELECT keyword_name FROM duckdb_keywords()")) {
            while (results.next()) {
                words.add(results.getString(1));
            }
        }
        return words;
    }
}
