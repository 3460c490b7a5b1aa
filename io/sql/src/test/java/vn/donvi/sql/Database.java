package vn.donvi.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The databases of the tests. */
enum Database {
    SQLITE("jdbc:sqlite::memory:"),
    DUCKDB("jdbc:duckdb:");

    private final String url;

    Database(String url) {
        this.url = url;
    }

    /** Opens an empty database in memory. */
    Connection open() throws SQLException {
        return DriverManager.getConnection(url);
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
