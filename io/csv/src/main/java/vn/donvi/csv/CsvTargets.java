package vn.donvi.csv;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A target for the files of a gazetteer other than a folder, such as an archive:
 *
 * <pre>{@code
 * GazetteerCsv.write(gazetteer, name -> {
 *     zip.putNextEntry(new ZipEntry(name));
 *     return zip;
 * });
 * }</pre>
 *
 * <p>Each file is requested once, when the file before it is complete.
 */
@FunctionalInterface
public interface CsvTargets {
    /**
     * Begins a file.
     *
     * @param name the name of the file, such as {@code units.csv}
     * @return the target of its bytes, which the writer flushes and leaves open
     * @throws IOException if it cannot be written
     */
    OutputStream begin(String name) throws IOException;
}
