package vn.donvi.csv;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a gazetteer come from if not from a folder, such as the resources of a jar:
 *
 * <pre>{@code
 * Gazetteer gazetteer = GazetteerCsv.read(MyGazetteer.class::getResourceAsStream);
 * }</pre>
 *
 * <p>Is asked for each file once, possibly by several threads at a time.
 */
@FunctionalInterface
public interface CsvFiles {
    /**
     * Opens a file.
     *
     * @param name the name of the file, such as {@code units.csv}
     * @return what is in the file; {@code null} if there is no such file
     * @throws IOException if it cannot be opened
     */
    @Nullable
    InputStream open(String name) throws IOException;
}
