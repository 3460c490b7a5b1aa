package vn.donvi.csv;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where the files of a gazetteer go if not to a folder, such as into an archive:
 *
 * <pre>{@code
 * GazetteerCsv.write(gazetteer, name -> {
 *     zip.putNextEntry(new ZipEntry(name));
 *     return zip;
 * });
 * }</pre>
 *
 * <p>Is asked for each file once, when the one before it is complete.
 */
@FunctionalInterface
public interface CsvTargets {
    /**
     * Begins a file.
     *
     * @param name the name of the file, such as {@code units.csv}
     * @return where its bytes go; is flushed and stays open
     * @throws IOException if it cannot be written
     */
    OutputStream begin(String name) throws IOException;
}
