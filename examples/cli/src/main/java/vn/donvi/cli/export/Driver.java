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
import vn.donvi.cli.language.Message;

/**
 * The drivers of databases. Each contains the database as a native library. By default a driver unpacks it to a folder
 * that everybody can write to; here it is unpacked to our own folder.
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
     * @param folder the folder for the library and temporary files of the driver, until the JVM ends
     * @throws WrongUsageException if the driver is missing
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
            throw new WrongUsageException(Message.of("export.no-driver", Labels.name(this)));
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

    /** Properties that forbid downloads, and keep all files of the driver in the folder. */
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

    /** The class loader of a driver. */
    private static final class Classes extends URLClassLoader {
        private static final String DUCKDB_LIBRARY = "libduckdb_java";

        private final Path folder;
        /** The resource in which the driver looked for its library. */
        private @Nullable String library;

        Classes(URL jar, Path folder) {
            super(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
            this.folder = folder;
        }

        /**
         * Hides the library resource from DuckDB, which would unpack it itself. It then asks for the library by its
         * name.
         */
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
