package vn.donvi.cli.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.WrongUsageException;

/**
 * The drivers of databases, each of which has the database in it, as a library in machine code. Left to themselves they
 * unpack it where everybody may write; these unpack it to a folder of ours.
 */
enum Driver {
    DUCKDB("org.duckdb.DuckDBDriver", "jdbc:duckdb:"),
    SQLITE("org.sqlite.JDBC", "jdbc:sqlite::memory:");

    private final String name;
    private final String url;

    Driver(String name, String url) {
        this.name = name;
        this.url = url;
    }

    /**
     * Opens an empty database in memory.
     *
     * @param folder where the driver may put its library and what else it needs, until the JVM ends
     * @throws WrongUsageException if the driver is not there
     * @throws SQLException if its library cannot be unpacked or loaded
     */
    Connection open(Path folder) throws SQLException {
        try {
            Class<?> known = Class.forName(name, false, Driver.class.getClassLoader());
            URL jar = known.getProtectionDomain().getCodeSource().getLocation();
            Class<?> loaded = new Classes(jar, folder).loadClass(name);
            java.sql.Driver driver = (java.sql.Driver) loaded.getConstructor().newInstance();
            return Objects.requireNonNull(driver.connect(url, properties(folder.toString())));
        } catch (ClassNotFoundException e) {
            throw new WrongUsageException(
                    "the driver of " + Labels.name(this) + " is not there; the folder lib belongs beside donvi.jar");
        } catch (ReflectiveOperationException | LinkageError | SQLException e) {
            Throwable reason = e;
            while (reason.getCause() != null) {
                reason = reason.getCause();
            }
            throw new SQLException(
                    "the driver of " + Labels.name(this) + " cannot be loaded; is it a folder where programs may run? "
                            + reason.getMessage(),
                    e);
        }
    }

    /** Nothing is fetched from elsewhere, and nothing is put elsewhere. */
    private Properties properties(String folder) {
        Properties properties = new Properties();
        if (this == DUCKDB) {
            properties.setProperty("autoinstall_known_extensions", "false");
            properties.setProperty("autoload_known_extensions", "false");
            properties.setProperty("extension_directory", folder);
            properties.setProperty("temp_directory", folder);
        } else {
            System.setProperty("org.sqlite.tmpdir", folder);
        }
        return properties;
    }

    /** The classes of a driver. */
    private static final class Classes extends URLClassLoader {
        private static final String DUCKDB_LIBRARY = "libduckdb_java";

        private final Path folder;
        /** The resource in which the driver looked for its library. */
        private @Nullable String library;

        Classes(URL jar, Path folder) {
            super(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
            this.folder = folder;
        }

        /** DuckDB does not find the library where it would unpack it from, and asks for it by its name. */
        @Override
        public @Nullable URL findResource(String resource) {
            if (resource.startsWith(DUCKDB_LIBRARY)) {
                library = resource;
                return null;
            }
            return super.findResource(resource);
        }

        @Override
        protected @Nullable String findLibrary(String libraryName) {
            URL resource = library == null ? null : super.findResource(library);
            if (resource == null) {
                return null;
            }
            Path unpacked = folder.resolve(System.mapLibraryName(libraryName)).toAbsolutePath();
            try (InputStream in = resource.openStream()) {
                Files.copy(in, unpacked);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return unpacked.toString();
        }
    }
}
