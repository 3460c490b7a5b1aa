package vn.donvi.cli.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.table.OutputFiles;
import vn.donvi.geo.FeatureSchema;

/**
 * Writes the tables of a gazetteer as a database, or as Parquet files. The files are made in a private folder within
 * the output folder, and moved to their places together when all are complete. If the process is killed, each file is
 * the old one or the new one. The next export removes the {@linkplain PrivateFolder private folder} that is left.
 */
final class SqlExport {
    private static final CSVFormat LOADED =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    /** The endings of files beside a database in use. They would be applied to the new one. */
    private static final List<String> IN_USE = List.of(".wal", "-wal", "-journal");

    private final SqlData data;
    /** The private folder. */
    private final Path work;

    private SqlExport(SqlData data, Path work) {
        this.data = data;
        this.work = work;
    }

    /**
     * Writes to a folder, which is created if it does not exist: {@code NAME.duckdb}, {@code NAME.sqlite}, or for
     * Parquet one file for each table and one for the view.
     *
     * @throws WrongUsageException if such a file is not possible, the driver is missing, or a database of the name is
     *     in use
     * @throws IOException if it cannot be written; existing files are unchanged
     */
    static void write(SqlData data, ExportCommand.Format format, Path folder) throws IOException {
        Files.createDirectories(folder);
        refuse(folder.resolve(data.name() + "." + Labels.name(format)), format);
        try (PrivateFolder work = PrivateFolder.in(folder);
                OutputFiles out = new OutputFiles()) {
            SqlExport export = new SqlExport(data, work.path());
            List<Path> files = switch (format) {
                case DUCKDB -> List.of(export.duckDb());
                case SQLITE -> List.of(export.sqlite());
                case PARQUET -> export.parquet();
                default -> throw new IllegalArgumentException(format + " is no format of SQL");
            };
            for (Path file : files) {
                try (OutputStream to = out.open(folder.resolve(file.getFileName()))) {
                    Files.copy(file, to);
                }
            }
            out.commit();
        } catch (SQLException e) {
            throw new OutputFiles.UnwritableFileException(folder, new IOException(e.getMessage(), e));
        }
    }

    private static void refuse(Path file, ExportCommand.Format format) {
        for (String suffix : IN_USE) {
            Path beside = file.resolveSibling(file.getFileName() + suffix);
            if (Files.exists(beside)) {
                throw new WrongUsageException(Message.of("export.in-use", file, beside));
            }
        }
        if (format == ExportCommand.Format.DUCKDB
                && file.toAbsolutePath().toString().contains("?")) {
            throw new WrongUsageException(Message.of("export.duckdb-folder", file));
        }
    }

    private Path duckDb() throws SQLException, IOException {
        Path file = work.resolve(data.name() + ".duckdb");
        try (Connection connection = Driver.DUCKDB.open(work);
                Statement sql = connection.createStatement()) {
            sql.execute("ATTACH " + quoted(file.toString()) + " AS " + data.name() + " (TYPE duckdb)");
            sql.execute("USE " + data.name());
            fillDuckDb(sql);
            sql.execute("USE memory");
            sql.execute("DETACH " + data.name());
        }
        return file;
    }

    private List<Path> parquet() throws SQLException, IOException {
        List<Path> files = new ArrayList<>();
        try (Connection connection = Driver.DUCKDB.open(work);
                Statement sql = connection.createStatement()) {
            fillDuckDb(sql);
            for (FilledTable<?> table : data.tables()) {
                files.add(parquet(table.name(), table.metadata(), sql));
            }
            files.add(parquet(data.view(), Map.of(), sql));
        }
        return files;
    }

    private Path parquet(String name, Map<String, String> metadata, Statement sql) throws SQLException {
        StringJoiner pairs = new StringJoiner(", ", ", KV_METADATA {", "}").setEmptyValue("");
        metadata.forEach((key, value) -> pairs.add(key + ": " + quoted(value)));
        Path file = work.resolve(name + ".parquet");
        sql.execute("COPY (FROM " + name + ") TO " + quoted(file.toString()) + " (FORMAT parquet" + pairs + ")");
        return file;
    }

    /** Loads the tables from CSV, since inserting a value takes some 20 µs. Bytes are inserted, for CSV has none. */
    private void fillDuckDb(Statement sql) throws SQLException, IOException {
        Path csv = work.resolve("load.csv");
        for (FilledTable<?> table : data.tables()) {
            if (table.hasBytes()) {
                sql.execute(table.table().definition());
                insert(table, sql.getConnection());
                continue;
            }
            try (CSVPrinter printer = LOADED.print(csv, StandardCharsets.UTF_8)) {
                printer.printRecords(table.stored());
            }
            sql.execute(table.table().definition());
            sql.execute("COPY " + table.name() + " FROM " + quoted(literal(csv.toString()))
                    + " (FORMAT csv, AUTO_DETECT false, HEADER false, NULLSTR '')");
        }
        sql.execute(data.viewDefinition());
    }

    private Path sqlite() throws SQLException {
        Path file = work.resolve(data.name() + ".sqlite");
        try (Connection connection = Driver.SQLITE.open(work);
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (FilledTable<?> table : data.tables()) {
                sql.execute(table.table().definition());
                insert(table, connection);
                if (table.table().schema() == FeatureSchema.FEATURES) {
                    SqliteGeometry.describe(FeatureSchema.FEATURES, sql);
                }
            }
            sql.execute(data.viewDefinition());
            connection.commit();
            connection.setAutoCommit(true);
            sql.execute("VACUUM INTO " + quoted(file.toString()));
        }
        return file;
    }

    private static <T> void insert(FilledTable<T> table, Connection connection) throws SQLException {
        table.table().insert(table.rows(), connection);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** A pattern that matches only the file of this name. DuckDB reads every file that a pattern matches. */
    private static String literal(String file) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            boolean special = c == '*' || c == '?' || c == '[';
            pattern.append(special ? "[" + c + "]" : String.valueOf(c));
        }
        return pattern.toString();
    }
}
