package vn.donvi.csv;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A source of the files of a gazetteer other than a folder, such as the resources of a jar:
 *
 * <pre>{@code
 * Gazetteer gazetteer = GazetteerCsv.read(MyGazetteer.class::getResourceAsStream);
 * }</pre>
 *
 * <p>Each file is requested once.
 */
@FunctionalInterface
public interface CsvFiles {
    /**
     * Opens a file.
     *
     * @param name the name of the file, such as {@code units.csv}
     * @return the content of the file, which the reader closes; {@code null} if there is no such file
     * @throws IOException if it cannot be opened
     */
    @Nullable
    InputStream open(String name) throws IOException;
}
